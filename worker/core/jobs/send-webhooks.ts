import type { WebhookMessage } from '../../contract/moderation/webhooks.ts'
import type { DeskLogWriter } from '../moderation/desk-log.ts'
import type { Delivery, WebhookSender, WebhookStore } from '../moderation/webhook-store.ts'
import { inTurns } from './in-turns.ts'

type Deps = { webhooks: WebhookStore; sender: WebhookSender; log: DeskLogWriter; now: () => number }
type Attempt = { at: number; ok: boolean; status: number | null }

const LIMIT = 100
/** So many to one receiver before the others have their turn again. */
const EACH = 20
const AT_ONCE = 5
const WAIT_MS = 5 * 60_000
const WAIT_MAX_MS = 6 * 60 * 60_000
/** Who refuses so many in a row is not asked for the next: it is not the messages. */
const REFUSALS_MAX = 3
/** After so long without one arrival nobody seems to listen any more. */
export const GIVE_UP_MS = 3 * 24 * 60 * 60_000
/** "Gone": the other side says by itself that it wants to hear no more. */
const GONE = 410
/** Answers that speak of the moment, not of the message. */
const LATER: readonly number[] = [408, 410, 429]

const bodyOf = ({ event, at, webhook, comment }: Delivery): string => {
  const message: WebhookMessage = {
    type: event,
    timestamp: new Date(at).toISOString(),
    data: {
      site: webhook.site,
      comment: comment && { ...comment, createdAt: new Date(comment.createdAt).toISOString() },
    },
  }
  return JSON.stringify(message)
}

const isRefusal = ({ status }: Attempt): boolean =>
  status !== null && status >= 400 && status < 500 && !LATER.includes(status)

/**
 * Tells a newsroom's machines what happened, the older first. No message about a comment overtakes an earlier one about
 * it; one that is refused holds up none about another comment, and a receiver that does not answer no other receiver.
 */
export const sendWebhooks = async (deps: Deps): Promise<void> => {
  const { webhooks, now } = deps
  for (let left = LIMIT; left > 0;) {
    const due = await webhooks.due(now(), { each: EACH, limit: left })
    if (due.length === 0) return
    left -= due.length
    const byWebhook = new Map<string, Delivery[]>()
    for (const delivery of due) {
      const { id } = delivery.webhook
      byWebhook.set(id, [...(byWebhook.get(id) ?? []), delivery])
    }
    await inTurns([...byWebhook.values()], AT_ONCE, (deliveries) => tell(deliveries, deps))
  }
}

/** All of one receiver, in their order. */
const tell = async (deliveries: readonly Delivery[], { webhooks, sender, log, now }: Deps): Promise<void> => {
  const arrived: number[] = []
  const held = new Set<string>()
  let last: Attempt | null = null
  let refusals = 0
  for (const delivery of deliveries) {
    if (held.has(delivery.commentId)) continue
    const { webhook } = delivery
    // The name of a message stays the same however often it is sent, so that it can be counted once.
    const id = `msg_${webhook.id}_${delivery.id}`
    const message = { webhook: webhook.id, url: webhook.url, id, at: now(), body: bodyOf(delivery) }
    last = { at: now(), ...(await sender.send(message)) }
    if (last.ok) {
      arrived.push(delivery.id)
      refusals = 0
      continue
    }
    const again = now() + Math.min(WAIT_MS * 2 ** delivery.tries, WAIT_MAX_MS)
    held.add(delivery.commentId)
    refusals += 1
    const refused = isRefusal(last)
    // What was refused for so long is let go, so that what happened to its comment since is told.
    if (refused && now() - delivery.at >= GIVE_UP_MS) await webhooks.arrived([delivery.id])
    else await webhooks.retry(delivery.id, again)
    if (refused && refusals < REFUSALS_MAX) continue
    await webhooks.rest(webhook.id, again)
    break
  }
  const [first] = deliveries
  if (!first || !last) return
  if (arrived.length > 0) await webhooks.arrived(arrived)
  const { id, site, url, failingSince } = first.webhook
  await webhooks.noteAttempt(id, last)
  const failing = arrived.length === 0 && failingSince !== null && now() - failingSince >= GIVE_UP_MS
  if (last.ok || (!failing && last.status !== GONE)) return
  await webhooks.giveUp(id, now())
  const actor = { kind: 'system', id: null, name: null } as const
  const detail = { url, status: last.status }
  await log.add([
    { site, at: now(), actor, act: 'webhook.given_up', subject: { kind: 'webhook', id }, detail },
  ])
}
