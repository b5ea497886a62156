import { dayOf, hourOf, timeZoneOf } from '../moderation/site-days.ts'
import type { DueDigest, NewsStore } from '../moderation/news-store.ts'
import type { Mail, Mailer } from '../ports/mailer.ts'
import { inTurns } from './in-turns.ts'

type Deps = {
  news: NewsStore
  mailer: Mailer
  digestMail: (digest: DueDigest & { address: string }, timeZone: string) => Promise<Mail>
  now: () => number
}

const LIMIT = 200
const AT_ONCE = 5
const HOUR_MS = 60 * 60_000

/** Never more than asked for: once a day at its hour, or once an hour where something new came since. */
const isDue = (digest: DueDigest, timeZone: string, now: number): boolean => {
  const last = digest.lastSentAt
  if (digest.frequency === 'hourly') {
    return last === null || (now - last >= HOUR_MS && digest.newestAt > last)
  }
  const today = last !== null && dayOf(last, timeZone) === dayOf(now, timeZone)
  return digest.frequency === 'daily' && !today && hourOf(now, timeZone) >= digest.hour
}

/** Tells members what waits for them. A mail that may have left is not sent again. */
export const sendDigests = async ({ news, mailer, digestMail, now }: Deps): Promise<void> => {
  const due = await news.due(now(), LIMIT)
  await inTurns(due, AT_ONCE, async (digest) => {
    const timeZone = timeZoneOf({ lang: digest.siteLang, settings: { timeZone: digest.timeZone } })
    const { address, lastSentAt } = digest
    if (address === null || !isDue(digest, timeZone, now())) return
    if (!(await news.claim(digest, lastSentAt, now()))) return
    const outcome = await mailer.send(await digestMail({ ...digest, address }, timeZone))
    if (outcome === 'refused') await news.release(digest, lastSentAt)
  })
}
