import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import {
  FILTERS,
  FINDING_REASONS,
  type FilterName,
  type FindingReason,
} from '../../worker/contract/statuses.ts'

/** Whose sentence it is, or any filter's. That nothing was found is nothing to look for, and no index holds it. */
const FILTER_OF = {
  banned_writer: 'bans',
  banned_email: 'bans',
  banned_address: 'bans',
  banned_name: 'bans',
  banned_text: 'bans',
  honeypot_filled: 'honeypot',
  sent_too_fast: 'too_fast',
  many_links: 'links',
  links_in_name: 'links',
  listed_word: 'words',
  mixed_scripts: 'words',
  same_text_before: 'repeats',
  many_from_address: 'floods',
  akismet_spam: 'akismet',
  akismet_discard: 'akismet',
  akismet_ham: 'akismet',
  akismet_recheck: 'akismet',
  akismet_key_refused: 'akismet',
  akismet_limited: 'akismet',
  akismet_unreachable: 'akismet',
  akismet_unreadable: 'akismet',
  filter_failed: 'every',
  filter_late: 'every',
  nothing_found: null,
} as const satisfies Record<FindingReason, FilterName | 'every' | null>

/** In a list a sentence is a name, which has no full stop. */
export const findingName = (m: DeskMessages, reason: FindingReason): string =>
  m.reasons[reason](null).replace(/\.$/, '')

/** What a queue can be narrowed to, below the filter that says it: anything of a filter first, then each reason. */
export const findingGroups = (
  m: DeskMessages,
): { label: string; options: [value: string, text: string][] }[] => {
  const said = (by: FilterName | 'every') =>
    FINDING_REASONS.filter((reason) => FILTER_OF[reason] === by).map((reason): [string, string] => [
      reason,
      findingName(m, reason),
    ])
  const groups = FILTERS.map((filter) => {
    const label = m.filters[filter]
    return { label, options: [[filter, m.narrow.by(label)] as [string, string], ...said(filter)] }
  })
  return [...groups, { label: m.narrow.every, options: said('every') }]
}
