import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { problemSentence } from '../../contract/i18n/problem-sentence.ts'
import { PROBLEM_STATUS } from '../../contract/problem-codes.ts'
import type { Refusal } from '../../core/result.ts'
import { MessagePage } from '../../pages/message-page.tsx'
import { STYLESHEET_URL } from '../../pages/stylesheet.ts'

type Answer = {
  status?: ContentfulStatusCode
  /** Where a form of the page may lead, its redirect included: browsers hold `form-action` against both. */
  formTargets?: string[]
  headers?: Record<string, string>
}

const policy = (formTargets: string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** A page without script. It is made for one reader: each carries an id, and perhaps what they typed. */
export const pageAnswer = async (
  c: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  answer: Answer = {},
): Promise<Response> =>
  c.html(`<!doctype html>${String(await page)}`, answer.status ?? 200, {
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': policy(answer.formTargets ?? []),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Link: `<${STYLESHEET_URL}>; rel=preload; as=style`,
    ...answer.headers,
  })

/** The page from which somebody came by a link; browsers tell of another site's only its beginning. */
const cameFrom = (c: Context): string | null => {
  const referrer = URL.parse(c.req.header('Referer') ?? '')
  return referrer && /^https?:$/.test(referrer.protocol) ? referrer.href : null
}

/** A refusal that leaves nothing to show but its sentence, what may help, and the way back. */
export const messageAnswer = (
  c: Context,
  refusal: Refusal,
  lang: Language,
  site = 'twin-comments',
): Promise<Response> => {
  const { page } = messages[lang]
  const href = cameFrom(c)
  const advice = (page.advice as Partial<Record<string, string>>)[refusal.code]
  return pageAnswer(
    c,
    <MessagePage
      lang={lang}
      site={site}
      sentence={problemSentence(refusal.code, lang)}
      advice={advice}
      back={href === null ? null : { href, label: page.cameFrom }}
    />,
    { status: PROBLEM_STATUS[refusal.code] as ContentfulStatusCode, headers: retryHeader(refusal) },
  )
}

export const retryHeader = ({ retryAfterSeconds }: Refusal): Record<string, string> =>
  retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }
