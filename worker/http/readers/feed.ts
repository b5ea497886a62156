import type { Context } from 'hono'
import { feedQuerySchema } from '../../contract/comments.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { readFeed } from '../../core/read-feed.ts'
import { refuse } from '../../core/result.ts'
import { sha256 } from '../../core/sha256.ts'
import { atomFeed } from '../../pages/feed/atom-feed.ts'
import { holdsTag, remember } from '../etag.ts'
import { ownOrigin } from '../origins.ts'
import { feedPath, permalink, readAt } from '../pages/thread-links.ts'
import { refused, type Reader } from './reader.ts'

const TAG_LENGTH = 22

/** `GET /v1/sites/{site}/feed.atom`: the newest comments of a conversation or of the whole site. */
export const getFeed = async (c: Context<Reader>): Promise<Response> => {
  const { site, services, edge } = c.var
  const query = feedQuerySchema.safeParse(c.req.query())
  const key = query.data?.thread ?? null
  if (!query.success || (key !== null && !isThreadKey(key))) return refused(c, refuse('malformed_query'))
  const lang = pickLanguage([query.data.lang], site.lang)
  const origin = ownOrigin(c)
  const wanted = { key, limit: query.data.limit }
  const feed = await edge.read(site.id, ['feed', wanted], () => readFeed(site, wanted, services))
  const text = atomFeed(
    {
      feed,
      site,
      self: origin + feedPath(site.id, key),
      home: feed.thread ? readAt(origin, site, feed.thread, lang) : (site.origins[0] ?? origin),
      permalink: (thread, id) => permalink(origin, site, thread, lang, id),
    },
    messages[lang],
  )

  const tag = `W/"${(await sha256(text)).slice(0, TAG_LENGTH)}"`
  remember(c, tag)
  if (holdsTag(c, tag)) return c.body(null, 304)
  return c.body(text, 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Content-Language': lang,
    'X-Content-Type-Options': 'nosniff',
    // A browser that shows it as a document runs nothing of it.
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}
