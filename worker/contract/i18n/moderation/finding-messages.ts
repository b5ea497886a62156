import type { FilterName, FindingReason, Verdict } from '../../statuses.ts'

/** What the filters said, in words: a moderator never reads a code. */
export type FindingMessages = {
  filters: Record<FilterName, string>
  verdicts: Record<Verdict, string>
  /** `share` is a number from 0 to 1. */
  sure: (share: number) => string
  /** One sentence a reason; `detail` is the number, the word or the service's own words, where there are some. */
  reasons: Record<FindingReason, (detail: string | null) => string>
}
