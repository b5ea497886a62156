import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import {
  FILTERS,
  FINDING_REASONS,
  type FilterName,
  type FindingReason,
} from '../../worker/contract/statuses.ts'

/**
 * How many of the reasons, in the order of the contract, are each filter's own; those that are left may become of any.
 * That a filter found nothing comes last: it is nothing to look for, and no index holds it.
 */
const OWN: Record<FilterName, number> = {
  bans: 5,
  honeypot: 1,
  too_fast: 1,
  links: 2,
  words: 2,
  repeats: 1,
  floods: 1,
  akismet: 8,
}

/** In a list a sentence is a name, which has no full stop. */
export const findingName = (m: DeskMessages, reason: FindingReason): string =>
  m.reasons[reason](null).replace(/\.$/, '')

/** What a queue can be narrowed to, below the filter that says it: anything of a filter first, then each reason. */
export const findingGroups = (
  m: DeskMessages,
): { label: string; options: [value: string, text: string][] }[] => {
  let at = 0
  const next = (count: number) =>
    FINDING_REASONS.slice(at, (at += count)).map((reason): [string, string] => [
      reason,
      findingName(m, reason),
    ])
  const groups = FILTERS.map((filter) => {
    const label = m.filters[filter]
    return { label, options: [[filter, m.narrow.by(label)] as [string, string], ...next(OWN[filter])] }
  })
  return [...groups, { label: m.narrow.every, options: next(FINDING_REASONS.length - 1 - at) }]
}
