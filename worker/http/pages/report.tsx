import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { PROBLEM_STATUS } from '../../contract/problem-codes.ts'
import { languageOf } from '../../core/language-of.ts'
import { refuse, type Refusal } from '../../core/result.ts'
import { ReportPage, ReportedPage, type ReportFields } from '../../pages/report-page.tsx'
import { isAtHome } from '../origins.ts'
import { requestLanguage } from '../problem.ts'
import { readText } from '../readers/read-body.ts'
import type { Reader } from '../readers/reader.ts'
import { takeReport } from '../readers/reports.ts'
import { formOrigin } from './form-origin.ts'
import { messageAnswer, pageAnswer, retryHeader } from './page-answer.tsx'
import { shownRefusal } from './shown-refusal.ts'

const show = async (
  c: Context<Reader>,
  lang: ReturnType<typeof requestLanguage>,
  typed: ReportFields,
  refusal: Refusal | null = null,
): Promise<Response> => {
  const { site, services } = c.var
  const commentId = (c.req.param('id') ?? '').toLowerCase()
  const found = await services.reports.reportable({ site: site.id, commentId, addressKey: null, since: 0 })
  if (!found) return messageAnswer(c, refuse('comment_missing'), lang, site.name)
  const view = {
    site: site.name,
    action: `/sites/${site.id}/comments/${commentId}/report`,
    comment: { body: found.body, name: found.name, lang: languageOf(found.body, found.lang) },
    typed,
    refusal: refusal && shownRefusal(refusal, lang),
  }
  return pageAnswer(c, <ReportPage view={view} words={messages[lang]} />, {
    headers: { 'Content-Language': lang, ...(refusal && retryHeader(refusal)) },
    ...(refusal && { status: PROBLEM_STATUS[refusal.code] as ContentfulStatusCode }),
  })
}

export const showReport = (c: Context<Reader>): Promise<Response> =>
  show(c, requestLanguage(c, c.var.site.lang), {
    id: c.var.services.newId(),
    category: '',
    words: '',
    name: '',
    email: '',
    anonymous: false,
    goodFaith: false,
  })

/** A report that was sent without script: a confirmation, or the form again with everything that was typed. */
export const sendReport = async (c: Context<Reader>): Promise<Response> => {
  const { site, services } = c.var
  const text = await readText(c)
  if (!text.ok) return messageAnswer(c, text, requestLanguage(c, site.lang), site.name)
  const sent = new URLSearchParams(text.value)
  const lang = pickLanguage([sent.get('lang')], site.lang)
  if (!isAtHome(c, site, formOrigin(c)))
    return messageAnswer(c, refuse('origin_not_allowed'), lang, site.name)
  const typed: ReportFields = {
    id: sent.get('id') ?? services.newId(),
    category: sent.get('category') ?? '',
    words: sent.get('words') ?? '',
    name: sent.get('name') ?? '',
    email: sent.get('email') ?? '',
    anonymous: sent.has('anonymous'),
    goodFaith: sent.has('goodFaith'),
  }
  const reported = await takeReport(c, { ...typed, lang }, { renewed: true })
  if (!reported.ok) {
    const taken = reported.code === 'report_conflict' || reported.errors?.some(({ field }) => field === 'id')
    return show(c, lang, { ...typed, ...(taken && { id: services.newId() }) }, reported)
  }
  const page = <ReportedPage site={site.name} reported={reported.value} words={messages[lang]} />
  return pageAnswer(c, page, { headers: { 'Content-Language': lang } })
}
