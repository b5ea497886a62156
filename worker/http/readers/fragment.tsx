import type { Context } from 'hono'
import { fragmentQuerySchema } from '../../contract/fragment.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { articleUrl } from '../../core/article-url.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { normaliseLine } from '../../core/normalise-text.ts'
import { refuse } from '../../core/result.ts'
import { sha256 } from '../../core/sha256.ts'
import { Fragment } from '../../pages/fragment/fragment.tsx'
import { remember } from '../etag.ts'
import { ownOrigin } from '../origins.ts'
import { permalink, readAt, threadLinks } from '../pages/thread-links.ts'
import { akismetActive } from '../screening.ts'
import { readConversation, unchanged } from './conversation.ts'
import { refused, type Reader } from './reader.ts'

/** Raised when the markup changes, so that no server keeps an older one. */
const SHAPE = 3
const TAG_LENGTH = 22
const STYLESHEET = '/twin-comments.css'

/**
 * `GET /v1/sites/{site}/fragment`: a conversation and its form as a declarative shadow root, for a publisher's
 * server to put inside the tag. It is the same for every reader of the page, and may be kept like a page.
 *
 * The page is the one that was asked for, wherever the first comment came from: an article that gets another
 * address keeps its conversation. Anybody may ask, but is answered alone, and nothing of it is stored.
 */
export const getFragment = async (c: Context<Reader>): Promise<Response> => {
  const { site } = c.var
  const query = fragmentQuerySchema.safeParse(c.req.query())
  if (!query.success || !isThreadKey(query.data.thread)) return refused(c, refuse('malformed_query'))
  const { thread: key, sort, limit, level } = query.data
  const lang = pickLanguage([query.data.lang], site.lang)
  const akismet = akismetActive(c.env, site)
  // All that was asked for, since a server may keep one fragment for each thread, under whichever address.
  const question = (await sha256(JSON.stringify({ ...query.data, lang }))).slice(0, TAG_LENGTH)
  const tagOf = (version: number): string =>
    `W/"${['fragment', SHAPE, site.version, version, akismet ? 'a' : '', question].join('.')}"`

  const held = await unchanged(c, key, tagOf)
  if (held) return held
  // As the element asks, so that both are answered by what is kept for either.
  const asked = { key, sort, limit, after: null, around: null }
  const read = await readConversation(c, asked, { lang, akismet })
  if (!read.ok) return refused(c, read)
  const { page, version } = read.value

  const origin = ownOrigin(c)
  const thread = {
    key,
    url: articleUrl(site, query.data.url) ?? page.thread.url,
    title: normaliseLine(query.data.title ?? '') || page.thread.title,
  }
  const links = threadLinks(site.id, { ...thread, lang, sort, after: null, around: null })
  const mayReply = page.thread.state === 'open'
  const fragment = (
    <Fragment
      words={messages[lang]}
      level={level}
      view={{
        data: { site: site.id, lang, sort, limit, page },
        schema: {
          thread: { title: thread.title, count: page.thread.count },
          article: readAt(origin, site, thread, lang),
          comments: page.comments,
          permalink: ({ id }) => permalink(origin, site, thread, lang, id),
        },
        stylesheet: origin + STYLESHEET,
        links: {
          reply: ({ id, depth }) =>
            mayReply && depth < page.form.maxDepth ? origin + links.reply(id) : null,
          report: (id) => origin + links.report(id),
          permalink: (id) => permalink(origin, site, thread, lang, id),
          after: (cursor) => origin + links.after(cursor),
        },
        form: { action: `${origin}/v1/sites/${site.id}/comments`, form: page.form, thread, sort },
      }}
    />
  )
  remember(c, tagOf(version))
  return c.html(String(await fragment), 200, {
    'Content-Language': lang,
    'X-Content-Type-Options': 'nosniff',
    // It is a part of somebody's page. Opened by itself it shows nothing and runs nothing.
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Robots-Tag': 'noindex',
  })
}
