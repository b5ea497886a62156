import type { Context } from 'hono'
import { pickLanguage, type Language } from '../../contract/i18n/languages.ts'
import { SORTS } from '../../contract/statuses.ts'
import { articleUrl } from '../../core/article-url.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { refuse, type Refusal, type Result } from '../../core/result.ts'
import type { Site } from '../../core/site.ts'
import { sharedFormId } from '../../core/shared-form-id.ts'
import { submitComment, type Submitted } from '../../core/submit-comment.ts'
import { StoreUnavailable } from '../../store/retrying.ts'
import { clientFacts } from '../client-facts.ts'
import { isAtHome } from '../origins.ts'
import type { Reader } from '../readers/reader.ts'
import { formOrigin } from './form-origin.ts'
import { messageAnswer } from './page-answer.tsx'
import { renderThread, type ThreadRequest } from './render-thread.tsx'
import { threadLinks } from './thread-links.ts'

const BUILD = 'page'

/** After these the text may still be sent: as a comment of its own. */
const PARENT_LOST = ['parent_missing', 'parent_malformed', 'too_deep']

type Fields = (name: string) => string | null

/** The same names as in JSON; a field left empty is one left out. */
const submissionOf = (field: Fields) => ({
  id: field('id'),
  proof: field('proof'),
  thread: { key: field('thread.key'), url: field('thread.url'), title: field('thread.title') },
  parentId: field('parentId'),
  body: field('body') ?? '',
  name: field('name'),
  email: field('email'),
  website: field('website'),
  consent: field('consent') !== null,
  policyVersion: field('policyVersion'),
  policyLang: field('policyLang'),
  lang: field('lang'),
  formToken: field('formToken'),
  contact: field('contact'),
  build: BUILD,
})

const submit = async (c: Context<Reader>, site: Site, field: Fields): Promise<Result<Submitted>> => {
  try {
    return await submitComment(site, submissionOf(field), clientFacts(c), c.var.services)
  } catch (error) {
    if (error instanceof StoreUnavailable) return refuse('temporarily_unavailable')
    throw error
  }
}

/** The page that a refusal answers with: everything that was typed, and the box as it was ticked. */
const typedAgain = async (
  c: Context<Reader>,
  request: Omit<ThreadRequest, 'typed' | 'refusal'>,
  field: Fields,
  refusal: Refusal,
): Promise<ThreadRequest> => {
  const { secrets, newId } = c.var.services
  const codes = refusal.errors?.map(({ code }) => code) ?? []
  const proof = field('proof')
  const sent = proof === null ? null : await secrets.commentOfReceipt(proof)
  // A form that was tried with other words before, or was not handed out here, begins anew.
  const known = proof !== null && sent !== null && sent === field('id') && refusal.code !== 'id_conflict'
  const id = known ? sent : newId()
  return {
    ...request,
    reply: codes.some((code) => PARENT_LOST.includes(code)) ? null : request.reply,
    typed: {
      id,
      proof: known ? proof : await secrets.receiptToken(id),
      body: field('body') ?? '',
      name: field('name') ?? '',
      email: field('email') ?? '',
      website: field('website') ?? '',
      // New words have to be accepted anew.
      consent: field('consent') !== null && !codes.includes('policy_outdated'),
    },
    refusal,
  }
}

/** A form that stands in a publisher's page brings no id and no proof of a reader's own. */
const withId = async (c: Context<Reader>, sent: URLSearchParams): Promise<URLSearchParams> => {
  const { secrets, now } = c.var.services
  const { address, userAgent } = clientFacts(c)
  const reader = `${await secrets.addressKey(address, now())} ${userAgent ?? ''}`
  const id = await sharedFormId(reader, sent, secrets.hash)
  const known = new URLSearchParams(sent)
  known.set('id', id)
  known.set('proof', await secrets.receiptToken(id))
  return known
}

/** Where a comment is sent to that was stored: its article, with a word of thanks; else its conversation. */
const thanks = (c: Context<Reader>, place: string, status: 'approved' | 'pending'): Response =>
  c.redirect(`${place}#${status === 'approved' ? 'twin-published' : 'twin-awaiting'}`, 303)

/** Who was shown no link to the private page before is led there: nowhere else can they edit or withdraw. */
const privatePage = (c: Context<Reader>, token: string, lang: Language): Response => {
  c.header('Referrer-Policy', 'same-origin')
  return c.redirect(`/receipt?${new URLSearchParams({ token, lang }).toString()}`, 303)
}

/**
 * Answers a form that was sent without script: the article on success, or the comment's private page where the
 * form had no link to it; else the form with all that was typed.
 */
export const formPost = async (
  c: Context<Reader>,
  site: Site,
  typed: URLSearchParams,
  tooMany: Refusal | null = null,
): Promise<Response> => {
  const shared = !typed.get('id')
  const sent = shared ? await withId(c, typed) : typed
  const field: Fields = (name) => sent.get(name) || null
  const lang = pickLanguage([field('lang')], site.lang)
  const origin = formOrigin(c)
  if (!isAtHome(c, site, origin)) return messageAnswer(c, refuse('origin_not_allowed'), lang, site.name)
  const key = field('thread.key')
  if (key === null || !isThreadKey(key)) return messageAnswer(c, refuse('malformed_body'), lang, site.name)

  const url = articleUrl(site, field('thread.url'))
  const request = {
    key,
    url,
    title: field('thread.title'),
    lang,
    sort: SORTS.find((sort) => sort === field('sort')) ?? 'oldest',
    after: field('after'),
    around: null,
    reply: field('parentId'),
  }
  const submitted = tooMany ?? (await submit(c, site, field))
  if (!submitted.ok) return renderThread(c, site, await typedAgain(c, request, field, submitted))

  c.header('Cache-Control', 'private, no-store')
  const { comment, token } = submitted.value
  return shared
    ? privatePage(c, token, lang)
    : thanks(c, url ?? threadLinks(site.id, { ...request, after: null }).here(), comment.status)
}
