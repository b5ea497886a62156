import type { WebhookEvent } from '../../contract/moderation/desk-limits.ts'

export type WebhookRecord = {
  id: string
  url: string
  events: WebhookEvent[]
  active: boolean
  createdAt: number
  last: { at: number; ok: boolean; status: number | null } | null
  failingSince: number | null
  givenUpAt: number | null
  waiting: number
}

/** A message that is due, with what its comment says now; null where the comment is gone. */
export type Delivery = {
  id: number
  webhook: { id: string; site: string; url: string; failingSince: number | null }
  event: WebhookEvent
  at: number
  tries: number
  commentId: string
  comment: {
    id: string
    parentId: string | null
    name: string | null
    body: string
    createdAt: number
    thread: { key: string; url: string | null; title: string | null }
  } | null
}

/** One implementation: D1. What is to be told is written by the database itself, with what happened. */
export type WebhookStore = {
  list(site: string): Promise<WebhookRecord[]>
  get(site: string, id: string): Promise<WebhookRecord | null>
  /** False: the site has `max` already. */
  add(
    webhook: { id: string; site: string; url: string; events: readonly WebhookEvent[]; at: number },
    max: number,
  ): Promise<boolean>
  /** Switching on clears what was held against it. False: unknown. */
  change(
    site: string,
    id: string,
    change: { url: string; events: readonly WebhookEvent[]; active: boolean },
  ): Promise<boolean>
  remove(site: string, id: string): Promise<string | null>
  /** By receiver, and for each in the order in which things happened; none before an earlier one about its comment. */
  due(now: number, most: { each: number; limit: number }): Promise<Delivery[]>
  /** Arrived, or given up: the messages go. */
  arrived(ids: readonly number[]): Promise<void>
  retry(id: number, dueAt: number): Promise<void>
  /** Nothing is told there until then. */
  rest(webhook: string, until: number): Promise<void>
  noteAttempt(webhook: string, attempt: { at: number; ok: boolean; status: number | null }): Promise<void>
  /** Switched off, with all that waited for it. */
  giveUp(webhook: string, at: number): Promise<void>
}

/** Sends one signed message. `status` null: nobody answered in time, or not with HTTP. */
export type WebhookSender = {
  secret(webhook: string): Promise<string>
  send(message: {
    webhook: string
    url: string
    id: string
    at: number
    body: string
  }): Promise<{ ok: boolean; status: number | null }>
}
