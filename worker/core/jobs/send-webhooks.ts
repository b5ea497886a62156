import type { WebhookMessage } from '../../contract/moderation/webhooks.ts'
import type { DeskLogWriter } from '../moderation/desk-log.ts'
import type { Delivery, WebhookSender, WebhookStore } from '../moderation/webhook-store.ts'
import { inTurns } from './in-turns.ts'

type Deps = { webhooks: WebhookStore; sender: WebhookSender; log: DeskLogWriter; now: () => number }

const LIMIT = 100
const AT_ONCE = 5
const WAIT_MS = 5 * 60_000
const WAIT_MAX_MS = 6 * 60 * 60_000
/** After so long without one arrival nobody seems to listen any more. */
export const GIVE_UP_MS = 3 * 24 * 60 * 60_000
/** "Gone": the other side says by itself that it wants to hear no more. */
const GONE = 410

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

/** Tells a newsroom's machines what happened, in order of what is due; one that fails holds up no other. */
export const sendWebhooks = async ({ webhooks, sender, log, now }: Deps): Promise<void> => {
  const due = await webhooks.due(now(), LIMIT)
  const byWebhook = new Map<string, Delivery[]>()
  for (const delivery of due) {
    const { id } = delivery.webhook
    byWebhook.set(id, [...(byWebhook.get(id) ?? []), delivery])
  }
  await inTurns([...byWebhook.values()], AT_ONCE, async (deliveries) => {
    const arrived: number[] = []
    let last: { at: number; ok: boolean; status: number | null } | null = null
    let again = 0
    // What happened first is told first, also where it was tried before and is due again only now.
    for (const delivery of deliveries.toSorted((one, other) => one.id - other.id)) {
      const { webhook } = delivery
      if (last?.ok === false) {
        // Whoever does not answer one message need not be asked for the next ones now, nor before that one.
        await webhooks.retry(delivery.id, again)
        continue
      }
      // The name of a message stays the same however often it is sent, so that it can be counted once.
      const id = `msg_${webhook.id}_${delivery.id}`
      const answer = await sender.send({
        webhook: webhook.id,
        url: webhook.url,
        id,
        at: now(),
        body: bodyOf(delivery),
      })
      last = { at: now(), ...answer }
      if (answer.ok) arrived.push(delivery.id)
      else {
        again = now() + Math.min(WAIT_MS * 2 ** delivery.tries, WAIT_MAX_MS)
        await webhooks.retry(delivery.id, again)
      }
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
  })
}
