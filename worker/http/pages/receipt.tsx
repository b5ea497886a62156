import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { pickLanguage, type Language } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { PROBLEM_STATUS } from '../../contract/problem-codes.ts'
import { editComment } from '../../core/edit-comment.ts'
import { openReceipt, type OpenedReceipt } from '../../core/open-receipt.ts'
import { readReceipt } from '../../core/read-receipt.ts'
import { refuse, type Refusal } from '../../core/result.ts'
import { withdrawComment } from '../../core/withdraw-comment.ts'
import { MessagePage } from '../../pages/message-page.tsx'
import { ReceiptPage } from '../../pages/receipt-page.tsx'
import { clientFacts } from '../client-facts.ts'
import { ownOrigin } from '../origins.ts'
import { requestLanguage } from '../problem.ts'
import { readText } from '../readers/read-body.ts'
import { limited, type Reader } from '../readers/reader.ts'
import { formOrigin } from './form-origin.ts'
import { messageAnswer, pageAnswer, retryHeader } from './page-answer.tsx'
import { policiesPath } from './policies.tsx'
import { shownRefusal } from './shown-refusal.ts'
import { threadLinks } from './thread-links.ts'

/**
 * The address is a secret: it leaves for no other site. `no-referrer` would also take the Origin from the
 * page's own forms, and with it the proof that they come from here.
 */
const PRIVATE = { 'Referrer-Policy': 'same-origin' }

const languageOf = ({ site, record }: OpenedReceipt, wish: string | null | undefined): Language =>
  pickLanguage([wish, record.comment.lang], site.lang)

const show = (
  c: Context<Reader>,
  token: string,
  opened: OpenedReceipt,
  lang: Language,
  again: { typed: string; refusal: Refusal } | null = null,
): Promise<Response> => {
  const receipt = readReceipt(opened, c.var.services.now())
  const { site } = opened
  const { key, url, title } = receipt.thread
  const view = {
    site: site.name,
    token,
    receipt,
    conversation: threadLinks(site.id, {
      key,
      url,
      title,
      lang,
      sort: 'oldest',
      after: null,
      around: null,
    }).here(),
    wording: ownOrigin(c) + policiesPath(site.id, lang, receipt.consent.wordsHash),
    typed: again?.typed ?? receipt.comment.body,
    refusal: again && shownRefusal(again.refusal, lang),
  }
  return pageAnswer(c, <ReceiptPage view={view} words={messages[lang]} />, {
    headers: { ...PRIVATE, 'Content-Language': lang, ...(again && retryHeader(again.refusal)) },
    ...(again && { status: PROBLEM_STATUS[again.refusal.code] as ContentfulStatusCode }),
  })
}

/** A link that was kept before its comment was sent is not wrong, only early. */
const unopened = async (c: Context<Reader>, token: string, refusal: Refusal): Promise<Response> => {
  const lang = requestLanguage(c)
  if ((await c.var.services.secrets.commentOfReceipt(token)) === null) return messageAnswer(c, refusal, lang)
  const sentence = messages[lang].page.receipt.notSentYet
  const page = <MessagePage lang={lang} site="twin-comments" sentence={sentence} />
  return pageAnswer(c, page, { status: 404, headers: PRIVATE })
}

export const showReceipt = async (c: Context<Reader>): Promise<Response> => {
  const token = c.req.query('token') ?? ''
  const opened = await openReceipt(token, c.var.services)
  return opened.ok
    ? show(c, token, opened.value, languageOf(opened.value, c.req.query('lang')))
    : unopened(c, token, opened)
}

/** A form of the receipt's page: an edit, or the withdrawal of the consent. */
export const postReceipt = async (c: Context<Reader>): Promise<Response> => {
  const tooMany = await limited(c, 'receipt')
  const text = await readText(c)
  if (!text.ok) return messageAnswer(c, text, requestLanguage(c))
  const sent = new URLSearchParams(text.value)
  const token = sent.get('token') ?? ''
  const opened = await openReceipt(token, c.var.services)
  if (!opened.ok) return unopened(c, token, opened)
  const { site } = opened.value
  c.set('site', site)
  const lang = languageOf(opened.value, sent.get('lang'))
  if (formOrigin(c) !== ownOrigin(c)) return messageAnswer(c, refuse('origin_not_allowed'), lang, site.name)

  const back = (fragment: string): Response => {
    const query = new URLSearchParams({ token, lang })
    c.header('Cache-Control', 'private, no-store')
    c.header('Referrer-Policy', PRIVATE['Referrer-Policy'])
    return c.redirect(`/receipt?${query.toString()}${fragment}`, 303)
  }
  if (sent.get('action') === 'withdraw' && !tooMany) {
    await withdrawComment(opened.value, c.var.services)
    return back('')
  }
  if (sent.get('action') === 'edit') {
    const body = sent.get('body') ?? ''
    const edited = tooMany ?? (await editComment(token, { body }, clientFacts(c), c.var.services))
    return edited.ok ? back('#saved') : show(c, token, opened.value, lang, { typed: body, refusal: edited })
  }
  return messageAnswer(c, tooMany ?? refuse('malformed_body'), lang, site.name)
}
