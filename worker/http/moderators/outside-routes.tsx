import { Hono, type Context } from 'hono'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { refuse } from '../../core/result.ts'
import { StopPage } from '../../pages/mail/stop-page.tsx'
import { waitingFeed } from '../../pages/feed/waiting-feed.ts'
import { recentWaiting } from '../../store/moderation/recent-waiting.ts'
import { ownOrigin } from '../origins.ts'
import { messageAnswer, pageAnswer } from '../pages/page-answer.tsx'
import { requestLanguage } from '../problem.ts'
import { refused, type Desk } from './desk.ts'
import { limited, smallBody } from './gate.ts'
import { newsServices } from './news-services.ts'

const FEED_ENTRIES = 50

/** Whose mail a link of ours stops; null where the link is not ours. */
const stopOf = async (c: Context<Desk>) => {
  const { member = '', site = '', token = '' } = c.req.query()
  return (await newsServices(c.env).stops.isOurs({ member, site }, token)) ? { member, site } : null
}

/** What is opened from outside the desk, by a secret in its address: a feed reader, a mail program. */
export const outsideRoutes = new Hono<Desk>()
  .get('/stop-mail', limited, async (c) => {
    const lang = requestLanguage(c)
    if (!(await stopOf(c))) return messageAnswer(c, refuse('not_found'), lang)
    const { pathname, search } = new URL(c.req.url)
    return pageAnswer(c, <StopPage lang={lang} action={pathname + search} done={false} />)
  })
  // The address proves enough: mail programs send it without a page (RFC 8058), and it stops nothing but mail.
  .post('/stop-mail', limited, smallBody, async (c) => {
    const lang = requestLanguage(c)
    const whose = await stopOf(c)
    if (!whose) return messageAnswer(c, refuse('not_found'), lang)
    await newsServices(c.env).news.stop(whose)
    return pageAnswer(c, <StopPage lang={lang} action="" done />)
  })
  .get('/desk-feed/:secret', limited, async (c) => {
    const { news, tokens, now } = newsServices(c.env)
    const feed = await news.readFeed(await tokens.hash(c.req.param('secret')), now)
    if (!feed) return refused(c, refuse('not_found'))
    const origin = ownOrigin(c)
    const comments = await recentWaiting(c.env.DB, feed.site, FEED_ENTRIES)
    const text = waitingFeed(
      {
        name: feed.name,
        site: feed.site,
        comments,
        desk: `${origin}/moderation?site=${encodeURIComponent(feed.site)}`,
        now,
      },
      messages[feed.lang],
    )
    return c.body(text, 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
  })
