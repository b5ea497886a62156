import { SERIES_DAYS_MAX } from '../../contract/moderation/desk-limits.ts'
import type { Series } from '../../contract/moderation/series.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { SeriesRecord, SeriesStore } from './series-store.ts'
import { addDays, dayOf, siteDays, timeZoneOf } from './site-days.ts'

const DAYS_BACK = 29
/** Buckets an octave. */
const FINENESS = 4
const ARTICLES = 10

type Wait = { bucket: number; n: number }

const total = (waits: readonly Wait[]): number => waits.reduce((sum, { n }) => sum + n, 0)

/** The middle of the bucket in which that part of all decisions had been made. */
const quantile = (waits: readonly Wait[], part: number): number | null => {
  const wanted = total(waits) * part
  let seen = 0
  for (const { bucket, n } of [...waits].sort((a, b) => a.bucket - b.bucket)) {
    seen += n
    if (n > 0 && seen >= wanted) return Math.round(2 ** ((bucket + 0.5) / FINENESS))
  }
  return null
}

const times = (waits: readonly Wait[]) => ({
  decisions: total(waits),
  medianSeconds: quantile(waits, 0.5),
  p90Seconds: quantile(waits, 0.9),
})

const agreementOf = (judgements: SeriesRecord['judgements']): Series['agreement'] => {
  const count = (said: readonly string[], action: string) =>
    judgements
      .filter((judgement) => said.includes(judgement.verdict) && judgement.action === action)
      .reduce((sum, { n }) => sum + n, 0)
  return {
    hamApproved: count(['ham'], 'approve'),
    hamRejected: count(['ham'], 'spam'),
    spamApproved: count(['spam', 'discard'], 'approve'),
    spamRejected: count(['spam', 'discard'], 'spam'),
    unsureApproved: count(['unsure'], 'approve'),
    unsureRejected: count(['unsure'], 'spam'),
  }
}

/** What the desk's pictures show, in the days of the site's own time zone. */
export const readSeries = async (
  query: { site: string; from?: string | undefined; to?: string | undefined },
  { sites, series, now }: { sites: Pick<CommentStore, 'site'>; series: SeriesStore; now: number },
): Promise<Result<Series>> => {
  const site = await sites.site(query.site)
  if (!site) return refuse('unknown_site')
  const timeZone = timeZoneOf(site)
  const to = query.to ?? dayOf(now, timeZone)
  const from = query.from ?? addDays(to, -DAYS_BACK)
  if (from > to || addDays(from, SERIES_DAYS_MAX) <= to) return refuse('malformed_query')

  const days = siteDays(from, to, timeZone)
  const record = await series.series(site.id, days)
  const counts = days.map(({ day }) => ({ day, approved: 0, pending: 0, spam: 0, trash: 0 }))
  for (const { day, status, n } of record.comments) {
    const count = counts[day]
    if (count) count[status] += n
  }
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const { weekday, hour, n } of record.hours) {
    const row = hours[weekday]
    // The day on which the clocks go back has an hour more than others.
    const at = Math.min(hour, 23)
    if (row) row[at] = (row[at] ?? 0) + n
  }
  const comments = counts.reduce((sum, day) => sum + day.approved + day.pending + day.spam + day.trash, 0)
  const spam = counts.reduce((sum, day) => sum + day.spam, 0)
  return ok({
    timeZone,
    from,
    to,
    days: counts,
    toDecision: {
      ...times(record.waits),
      days: days.map(({ day }, index) => ({
        day,
        ...times(record.waits.filter((wait) => wait.day === index)),
      })),
    },
    spam: { comments, spam, share: comments === 0 ? null : spam / comments },
    agreement: agreementOf(record.judgements),
    articles: record.articles
      .slice(0, ARTICLES)
      .map(({ key, url, title, n }) => ({ key, url, title, comments: n })),
    hours,
    waiting: {
      pending: record.waiting.pending,
      oldestAt: record.waiting.oldestAt === null ? null : new Date(record.waiting.oldestAt).toISOString(),
    },
  })
}
