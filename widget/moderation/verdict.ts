import { DECISION_IDS_MAX } from '../../worker/contract/limits.ts'
import type { Decided } from '../../worker/contract/moderation/decisions.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import { ACTION_STATUS, type Action, type Status } from '../../worker/contract/statuses.ts'
import type { Answer } from '../shared/http.ts'
import { deskPath } from './desk-path.ts'
import type { ModerationClient } from './moderation-client.ts'

/** `keep`: it stays published, and what readers reported about it is dealt with. */
export type Verdict = Action | 'keep'

export const statusAfter = (action: Verdict): Status =>
  action === 'keep' ? 'approved' : ACTION_STATUS[action]

/** Whether a decision changes anything about a comment, and may. */
export const concerns = (action: Verdict, { status, removed, reportCount }: DeskComment): boolean =>
  removed !== 'author' &&
  (action === 'keep' ? status === 'approved' && reportCount > 0 : status !== ACTION_STATUS[action])

/** A comment as a decision leaves it. What kept it waiting, or was to look at it, is no more. */
export const decided = (comment: DeskComment, action: Verdict): DeskComment => {
  const status = statusAfter(action)
  return {
    ...comment,
    status,
    pinned: comment.pinned && status === 'approved',
    waits: null,
    nextCheckAt: null,
    ...(action === 'keep' && { reportCount: 0 }),
  }
}

export const send = (
  client: ModerationClient,
  site: string,
  action: Verdict,
  { ids, expected }: { ids: string[]; expected: Status },
): Promise<Answer<Decided>> =>
  action === 'keep'
    ? client.ask({ method: 'POST', path: deskPath(site, '/decisions/keep'), json: { ids } })
    : client.decide(site, { action, ids, expected })

/** One call for each status that was seen, of at most as many ids as a call may carry. */
export const callsFor = (comments: readonly DeskComment[]): { expected: Status; ids: string[] }[] => {
  const byStatus = new Map<Status, string[]>()
  for (const { id, status } of comments) {
    const ids = byStatus.get(status)
    if (ids) ids.push(id)
    else byStatus.set(status, [id])
  }
  return [...byStatus].flatMap(([expected, ids]) =>
    Array.from({ length: Math.ceil(ids.length / DECISION_IDS_MAX) }, (_, n) => ({
      expected,
      ids: ids.slice(n * DECISION_IDS_MAX, (n + 1) * DECISION_IDS_MAX),
    })),
  )
}
