import type { Waits } from '../../contract/statuses.ts'
import type { DeskRecord } from './desk-record.ts'

type Known = Pick<DeskRecord, 'checkDueAt'> & {
  comment: Pick<DeskRecord['comment'], 'status' | 'removed'>
  screening: Pick<NonNullable<DeskRecord['screening']>, 'cause' | 'verdict' | 'checked' | 'waits'> | null
  lastDecision: { by: { kind: 'rule' | 'moderator' | 'author' } } | null
}

/** Why a comment waits, by what was so when it was decided that it should; null where it does not, or nobody knows. */
export const whyWaits = ({ comment, screening, lastDecision, checkDueAt }: Known): Waits | null => {
  if (comment.status !== 'pending' || comment.removed !== null) return null
  if (lastDecision?.by.kind === 'moderator') return 'put_back'
  if (screening === null) return checkDueAt === null ? null : 'unchecked'
  const { waits, cause, verdict, checked } = screening
  // Of those that came in before it was kept, the filters' own words still tell these two.
  if (waits === null) return !checked ? 'unchecked' : verdict === 'ham' ? null : 'flagged'
  const byRule = waits === 'rule_all' || waits === 'rule_first'
  return byRule && cause !== 'new' && lastDecision?.by.kind === 'author' ? 'edited' : waits
}
