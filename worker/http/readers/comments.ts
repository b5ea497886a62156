import type { Context } from 'hono'
import { pageQuerySchema, type Page, type Submitted } from '../../contract/comments.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { formFor } from '../../core/form-for.ts'
import { listComments, NO_VERSION } from '../../core/list-comments.ts'
import { refuse } from '../../core/result.ts'
import { submitComment } from '../../core/submit-comment.ts'
import { clientFacts } from '../client-facts.ts'
import { holdsTag, remember } from '../etag.ts'
import { isAtHome, ownOrigin } from '../origins.ts'
import { formPost } from '../pages/form-post.ts'
import { akismetActive } from '../screening.ts'
import { isForm, readObject, readText } from './read-body.ts'
import { limited, refused, type Reader } from './reader.ts'

/** Raised when the shape of a page changes, so that no browser keeps an older one. */
const SHAPE = 2

export const getComments = async (c: Context<Reader>): Promise<Response> => {
  const { site, services, edge } = c.var
  const query = pageQuerySchema.safeParse(c.req.query())
  if (!query.success || !isThreadKey(query.data.thread)) return refused(c, refuse('malformed_query'))
  const { thread: key, sort, limit, after = null, around = null } = query.data
  const page = { key, sort, limit, after, around }
  const lang = pickLanguage([query.data.lang], site.lang)
  const akismet = akismetActive(c.env, site)

  // The form's token says when it was handed out and changes with each answer; everything else is named here.
  const tagOf = (version: number): string =>
    `W/"${[SHAPE, site.version, version, sort, limit, lang, akismet ? 'a' : '', after ?? '', around ?? ''].join('.')}"`

  // Nobody has to read comments to say that nothing has changed.
  if (c.req.header('If-None-Match') !== undefined) {
    const ask = async () => (await services.store.threadVersion(site.id, key)) ?? NO_VERSION
    const tag = tagOf(await edge.read(site.id, ['version', key], ask))
    if (holdsTag(c, tag)) {
      remember(c, tag)
      return c.body(null, 304)
    }
  }

  const [listed, token] = await Promise.all([
    edge.read(site.id, ['comments', page], () => listComments(site, page, services)),
    services.secrets.formToken(site.id, services.now()),
  ])
  if (!listed.ok) return refused(c, listed)
  const { version, ...shown } = listed.value
  remember(c, tagOf(version))
  return c.json({ ...shown, form: formFor(site, lang, token, akismet) } satisfies Page)
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
