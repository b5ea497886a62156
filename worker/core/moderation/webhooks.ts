import { WEBHOOKS_MAX, type WebhookEvent } from '../../contract/moderation/desk-limits.ts'
import type {
  ChangeWebhook,
  MadeWebhook,
  NewWebhook,
  Webhook,
  Webhooks,
  WebhookTrial,
} from '../../contract/moderation/webhooks.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import type { Actor, DeskLogWriter } from './desk-log.ts'
import type { WebhookRecord, WebhookSender, WebhookStore } from './webhook-store.ts'
import { isWebhookUrl } from './webhook-url.ts'

type Deps = {
  webhooks: WebhookStore
  sender: WebhookSender
  log: DeskLogWriter
  now: number
  newId: () => string
  /** This machine may be told too. */
  loopback: boolean
}
type Order = { site: string; webhook: string; actor: Actor }

const instant = (time: number): string => new Date(time).toISOString()

const stateOf = ({ active, givenUpAt, failingSince }: WebhookRecord): Webhook['state'] => {
  if (givenUpAt !== null) return 'given_up'
  if (!active) return 'off'
  return failingSince === null ? 'active' : 'failing'
}

const toWebhook = (webhook: WebhookRecord): Webhook => ({
  id: webhook.id,
  url: webhook.url,
  events: webhook.events,
  state: stateOf(webhook),
  createdAt: instant(webhook.createdAt),
  lastAttempt: webhook.last && { ...webhook.last, at: instant(webhook.last.at) },
  failingSince: webhook.failingSince === null ? null : instant(webhook.failingSince),
  waiting: webhook.waiting,
})

const wrongUrl = () => refuseFields([{ field: 'url', code: 'webhook_url_malformed' }])
const unique = (events: readonly WebhookEvent[]) => [...new Set(events)]

export const listWebhooks = async (
  site: string,
  { webhooks }: Pick<Deps, 'webhooks'>,
): Promise<Webhooks> => ({ webhooks: (await webhooks.list(site)).map(toWebhook) })

const read = async (
  site: string,
  id: string,
  { webhooks }: Pick<Deps, 'webhooks'>,
): Promise<Result<Webhook>> => {
  const webhook = await webhooks.get(site, id)
  return webhook ? ok(toWebhook(webhook)) : refuse('unknown_webhook')
}

export const makeWebhook = async (
  { site, actor, url, ...wish }: NewWebhook & Omit<Order, 'webhook'>,
  deps: Deps,
): Promise<Result<MadeWebhook>> => {
  if (!isWebhookUrl(url, deps.loopback)) return wrongUrl()
  const id = deps.newId()
  const events = unique(wish.events)
  if (!(await deps.webhooks.add({ id, site, url, events, at: deps.now }, WEBHOOKS_MAX))) {
    return refuse('too_many_entries')
  }
  const subject = { kind: 'webhook', id }
  await deps.log.add([{ site, at: deps.now, actor, act: 'webhook.made', subject, detail: { url, events } }])
  const webhook = await read(site, id, deps)
  return webhook.ok ? ok({ webhook: webhook.value, secret: await deps.sender.secret(id) }) : webhook
}

export const changeWebhook = async (
  { site, webhook: id, actor, ...change }: ChangeWebhook & Order,
  deps: Deps,
): Promise<Result<Webhook>> => {
  const before = await deps.webhooks.get(site, id)
  if (!before) return refuse('unknown_webhook')
  const after = {
    url: change.url ?? before.url,
    events: unique(change.events ?? before.events),
    active: change.active ?? before.active,
  }
  if (!isWebhookUrl(after.url, deps.loopback)) return wrongUrl()
  await deps.webhooks.change(site, id, after)
  const detail = { before: { url: before.url, events: before.events, active: before.active }, after }
  const subject = { kind: 'webhook', id }
  await deps.log.add([{ site, at: deps.now, actor, act: 'webhook.changed', subject, detail }])
  return read(site, id, deps)
}

export const removeWebhook = async (
  { site, webhook: id, actor }: Order,
  { webhooks, log, now }: Pick<Deps, 'webhooks' | 'log' | 'now'>,
): Promise<Result<null>> => {
  const url = await webhooks.remove(site, id)
  if (url === null) return refuse('unknown_webhook')
  const subject = { kind: 'webhook', id }
  await log.add([{ site, at: now, actor, act: 'webhook.removed', subject, detail: { url } }])
  return ok(null)
}

/** A message that says nothing but that it arrived, sent at once. */
export const tryWebhook = async (
  { site, webhook: id }: Omit<Order, 'actor'>,
  { webhooks, sender, now, newId }: Pick<Deps, 'webhooks' | 'sender' | 'now' | 'newId'>,
): Promise<Result<WebhookTrial>> => {
  const webhook = await webhooks.get(site, id)
  if (!webhook) return refuse('unknown_webhook')
  const body = JSON.stringify({ type: 'test', timestamp: instant(now), data: { site, comment: null } })
  return ok(await sender.send({ webhook: id, url: webhook.url, id: `msg_${newId()}`, at: now, body }))
}
