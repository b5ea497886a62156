import type { CommentStore } from '../ports/comment-store.ts'
import type { FeedbackService } from '../ports/feedback-service.ts'
import type { Feedback, Outbox } from '../ports/job-store.ts'
import type { Secrets } from '../ports/secrets.ts'
import { inTurns } from './in-turns.ts'

export type FeedbackDeps = {
  store: Pick<CommentStore, 'site'>
  outbox: Outbox
  secrets: Pick<Secrets, 'openFacts'>
  /** Null where the service is switched off: then nobody is told. */
  service: FeedbackService | null
  now: () => number
}

const LIMIT = 100
const AT_ONCE = 5
/** With the waits below, some three days. */
const TRIES_MAX = 14
const WAIT_MS = 15 * 60_000
const WAIT_MAX_MS = 6 * 60 * 60_000

type Fate = { kind: 'done' } | { kind: 'retry'; dueAt: number }

/** Tells the filters' service what moderators saw otherwise, once their decisions can no longer be undone. */
export const sendFeedback = async (deps: FeedbackDeps): Promise<{ done: number; waiting: number }> => {
  const { outbox, now } = deps
  const due = await outbox.due(now(), LIMIT)
  const fates = await inTurns(due, AT_ONCE, async (feedback): Promise<Fate> => {
    try {
      return await send(feedback, deps)
    } catch {
      return again(feedback, now())
    }
  })
  const done: number[] = []
  const later = new Map<number, number[]>()
  for (const [at, { id }] of due.entries()) {
    const fate = fates[at]
    if (fate?.kind === 'retry') later.set(fate.dueAt, [...(later.get(fate.dueAt) ?? []), id])
    else done.push(id)
  }
  if (done.length > 0) await outbox.settle(done)
  for (const [dueAt, ids] of later) await outbox.retry(ids, dueAt)
  return { done: done.length, waiting: due.length - done.length }
}

const again = ({ tries }: Feedback, now: number, notBefore = 0): Fate =>
  tries + 1 >= TRIES_MAX
    ? { kind: 'done' }
    : { kind: 'retry', dueAt: Math.max(notBefore, now + Math.min(WAIT_MS * 2 ** tries, WAIT_MAX_MS)) }

const send = async (feedback: Feedback, { store, secrets, service, now }: FeedbackDeps): Promise<Fate> => {
  const { comment, thread, kind } = feedback
  const holds =
    comment.status === (kind === 'spam' ? 'spam' : 'approved') ||
    (kind === 'ham' && comment.status === 'pending')
  const site = await store.site(comment.site)
  const facts = comment.facts === null ? null : await secrets.openFacts(comment.id, comment.facts)
  if (!service || !site?.settings.akismet || !holds || facts === null) return { kind: 'done' }
  const answer = await service.tell(kind, {
    site,
    cause: 'new',
    comment,
    thread,
    facts,
    addressKey: null,
    form: { honeypot: null, shownAt: null },
  })
  return answer.told ? { kind: 'done' } : again(feedback, now(), answer.retryAt)
}
