import type { Decided as Answer } from '../../contract/moderation/decisions.ts'
import type { Status } from '../../contract/statuses.ts'
import type { Decided } from './desk-store.ts'

type Skip = Answer['skipped'][number]['code']

const skipCode = ({ now }: Decided, expected: Status | null): Skip => {
  if (now === null) return 'unknown_comment'
  if (now.removed === 'author') return 'comment_withdrawn'
  if (expected !== null && now.status !== expected) return 'already_decided'
  return 'unchanged'
}

/** What whoever decided is told: on which comments, and why not on the others. */
export const toDecided = (
  id: string,
  outcomes: readonly Decided[],
  { expected, undoableUntil }: { expected: Status | null; undoableUntil: number },
): Answer => {
  const decided = outcomes.filter((outcome) => outcome.decided).map((outcome) => outcome.id)
  return {
    decision: decided.length > 0 ? id : null,
    decided,
    skipped: outcomes
      .filter((outcome) => !outcome.decided)
      .map((outcome) => ({ id: outcome.id, code: skipCode(outcome, expected) })),
    undoableUntil: decided.length > 0 ? new Date(undoableUntil).toISOString() : null,
  }
}
