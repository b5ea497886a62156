import type { FilterName, FindingReason, Verdict } from '../contract/statuses.ts'
import type { FilterAnswer } from '../core/ports/screen.ts'

/** A filter's answer in the order it is spoken: "links: unsure, many links, 3, quite sure". */
export const say =
  (filter: FilterName) =>
  (
    verdict: Verdict,
    reason: FindingReason,
    sure: number,
    detail: string | number | null = null,
  ): FilterAnswer => ({ filter, verdict, reason, detail: detail === null ? null : String(detail), sure })
