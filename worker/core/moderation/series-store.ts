import type { Status, Verdict } from '../../contract/statuses.ts'
import type { SiteDay } from './site-days.ts'

export type SeriesRecord = {
  comments: { day: number; status: Status; n: number }[]
  /** `bucket`: a quarter of an octave of seconds. */
  waits: { day: number; bucket: number; n: number }[]
  judgements: { verdict: Verdict; action: 'approve' | 'spam'; n: number }[]
  articles: { key: string; url: string | null; title: string | null; n: number }[]
  hours: { weekday: number; hour: number; n: number }[]
  waiting: { pending: number; oldestAt: number | null }
}

/** Figures that were counted as things happened; `day` is the place in `days`. One implementation: D1. */
export type SeriesStore = {
  series(site: string, days: readonly SiteDay[]): Promise<SeriesRecord>
}
