import type { Context } from 'hono'
import { pageQuerySchema, type Submitted } from '../../contract/comments.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { refuse } from '../../core/result.ts'
import { submitComment } from '../../core/submit-comment.ts'
import { clientFacts } from '../client-facts.ts'
import { remember } from '../etag.ts'
import { isAtHome, ownOrigin } from '../origins.ts'
import { formPost } from '../pages/form-post.ts'
import { akismetActive } from '../screening.ts'
import { readConversation, unchanged } from './conversation.ts'
import { isForm, readObject, readText } from './read-body.ts'
import { limited, refused, type Reader } from './reader.ts'

/** Raised when the shape of a page changes, so that no browser keeps an older one. */
const SHAPE = 2

export const getComments = async (c: Context<Reader>): Promise<Response> => {
  const { site } = c.var
  const query = pageQuerySchema.safeParse(c.req.query())
  if (!query.success || !isThreadKey(query.data.thread)) return refused(c, refuse('malformed_query'))
  const { thread: key, sort, limit, after = null, around = null } = query.data
  const page = { key, sort, limit, after, around }
  const lang = pickLanguage([query.data.lang], site.lang)
  const akismet = akismetActive(c.env, site)

  // The form's token says when it was handed out and changes with each answer; everything else is named here.
  const tagOf = (version: number): string =>
    `W/"${[SHAPE, site.version, version, sort, limit, lang, akismet ? 'a' : '', after ?? '', around ?? ''].join('.')}"`

  const held = await unchanged(c, key, tagOf)
  if (held) return held
  const read = await readConversation(c, page, { lang, akismet })
  if (!read.ok) return refused(c, read)
  remember(c, tagOf(read.value.version))
  return c.json(read.value.page)
}

export const postComment = async (c: Context<Reader>): Promise<Response> => {
  const { site, services } = c.var
  const tooMany = await limited(c, site.id)
  // A form is answered with all that was typed, whatever the refusal.
  if (isForm(c)) {
    const text = await readText(c)
    return text.ok ? formPost(c, site, new URLSearchParams(text.value), tooMany) : refused(c, text)
  }
  if (tooMany) return refused(c, tooMany)

  if (!isAtHome(c, site, c.req.header('Origin'))) return refused(c, refuse('origin_not_allowed'))
  const input = await readObject(c)
  if (!input.ok) return refused(c, input)
  const submitted = await submitComment(site, input.value, clientFacts(c), services)
  if (!submitted.ok) return refused(c, submitted)
  const { repeated, comment, token } = submitted.value
  c.header('Cache-Control', 'private, no-store')
  return c.json(
    { comment, receipt: { token, url: receiptUrl(c, token) } } satisfies Submitted,
    repeated ? 200 : 201,
  )
}

/** A page without script, on which the writer sees, edits and withdraws. */
export const receiptUrl = (c: Context, token: string): string => `${ownOrigin(c)}/receipt?token=${token}`
