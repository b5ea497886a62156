/** Plain constants without zod, so that the page may import them. */

export const STATUSES = ['pending', 'approved', 'spam', 'trash'] as const
export type Status = (typeof STATUSES)[number]

/** What a moderator may decide, and where it leads. */
export const ACTION_STATUS = {
  approve: 'approved',
  pend: 'pending',
  spam: 'spam',
  trash: 'trash',
} as const satisfies Record<string, Status>
export type Action = keyof typeof ACTION_STATUS
export const ACTIONS = ['approve', 'pend', 'spam', 'trash'] as const satisfies readonly Action[]

export const VERDICTS = ['ham', 'unsure', 'spam', 'discard'] as const
export type Verdict = (typeof VERDICTS)[number]

export const RULES = ['all', 'first', 'flagged'] as const
/** A site's moderation rule (design: all wait · first comment of a writer waits · only flagged ones wait). */
export type Rule = (typeof RULES)[number]

/**
 * Why a comment waits. `unchecked`: a filter that must look has not; `flagged`: what the filters found; `rule_all`,
 * `rule_first`: nothing but the site's rule; `thread_held`: the rule would have published it, elsewhere than in a held
 * thread; `edited`: its writer has changed it since it was published; `put_back`: somebody at the desk decided so.
 */
export const WAITS = [
  'unchecked',
  'flagged',
  'rule_all',
  'rule_first',
  'thread_held',
  'edited',
  'put_back',
] as const
export type Waits = (typeof WAITS)[number]

export const SORTS = ['oldest', 'newest'] as const
export type Sort = (typeof SORTS)[number]

export const FIELD_USES = ['required', 'optional', 'off'] as const
/** How a site uses one of the writer's fields. */
export type FieldUse = (typeof FIELD_USES)[number]

export const REPORT_CATEGORIES = ['spam', 'abuse', 'unlawful', 'other'] as const
/** What a reader finds wrong with a comment. */
export type ReportCategory = (typeof REPORT_CATEGORIES)[number]

export const ROLES = ['owner', 'moderator', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/**
 * What somebody at the desk may do. `read`: queues, histories and figures without e-mails; `personal`: see
 * whose they are; `moderate`: decide, so that it can be undone; `destroy`: what cannot, such as a note or a ban
 * that is gone for good; `export`: carry the data away; `own`: people, settings, keys and the log.
 */
export const RIGHTS = ['read', 'personal', 'moderate', 'destroy', 'export', 'own'] as const
export type Right = (typeof RIGHTS)[number]

export const ROLE_RIGHTS = {
  owner: RIGHTS,
  moderator: ['read', 'personal', 'moderate', 'destroy'],
  viewer: ['read'],
} as const satisfies Record<Role, readonly Right[]>

export const FILTERS = [
  'bans',
  'honeypot',
  'too_fast',
  'links',
  'words',
  'repeats',
  'floods',
  'akismet',
] as const
export type FilterName = (typeof FILTERS)[number]

/**
 * Why a filter said what it said. The desk has a sentence for each, so that a moderator never reads a code.
 * `detail` of the finding carries the number, the word or the service's own words.
 */
export const FINDING_REASONS = [
  'banned_writer',
  'banned_email',
  'banned_address',
  'banned_name',
  'banned_text',
  'honeypot_filled',
  'sent_too_fast',
  'many_links',
  'links_in_name',
  'listed_word',
  'mixed_scripts',
  'same_text_before',
  'many_from_address',
  'akismet_spam',
  'akismet_discard',
  'akismet_ham',
  'akismet_recheck',
  'akismet_key_refused',
  'akismet_limited',
  'akismet_unreachable',
  'akismet_unreadable',
  'filter_failed',
  'filter_late',
  'nothing_found',
] as const
export type FindingReason = (typeof FINDING_REASONS)[number]
