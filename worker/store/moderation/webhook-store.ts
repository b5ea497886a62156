import type { WebhookEvent } from '../../contract/moderation/desk-limits.ts'
import type { Delivery, WebhookRecord, WebhookStore } from '../../core/moderation/webhook-store.ts'
import type { Db } from '../db.ts'

type WebhookRow = {
  id: string
  url: string
  events: string
  active: number
  created_at: number
  last_at: number | null
  last_ok: number | null
  last_status: number | null
  failing_since: number | null
  given_up_at: number | null
  waiting: number
}

const SELECT = `SELECT w.*, (SELECT count(*) FROM deliveries d WHERE d.webhook = w.id) AS waiting
FROM webhooks w WHERE w.site = ?1`

const toWebhook = (row: WebhookRow): WebhookRecord => ({
  id: row.id,
  url: row.url,
  // Checked by the contract before it was stored.
  events: JSON.parse(row.events) as WebhookEvent[],
  active: row.active === 1,
  createdAt: row.created_at,
  last: row.last_at === null ? null : { at: row.last_at, ok: row.last_ok === 1, status: row.last_status },
  failingSince: row.failing_since,
  givenUpAt: row.given_up_at,
  waiting: row.waiting,
})

/** What is not due yet has been tried: it holds back what happened to the same comment since. */
const DUE = `SELECT d.id, d.event, d.at, d.tries, d.comment_id, w.id AS webhook, w.site, w.url, w.failing_since,
  (SELECT json_object('id', c.id, 'parentId', c.parent_id, 'name', c.name, 'body', c.body,
      'createdAt', c.created_at, 'thread', json_object('key', t.key, 'url', t.url, 'title', t.title))
    FROM comments c JOIN threads t ON t.id = c.thread_id WHERE c.id = d.comment_id) AS comment
FROM webhooks w CROSS JOIN deliveries d ON d.id IN (
  SELECT n.id FROM deliveries n INDEXED BY deliveries_webhook
  WHERE n.webhook = w.id AND n.due_at <= ?1 AND NOT EXISTS (
    SELECT 1 FROM deliveries o
    WHERE o.webhook = n.webhook AND o.comment_id = n.comment_id AND o.id < n.id AND o.due_at > ?1)
  ORDER BY n.id LIMIT ?2
)
WHERE w.active = 1 AND w.quiet_until <= ?1 ORDER BY w.last_at, w.id, d.id LIMIT ?3`

type DueRow = Pick<Delivery, 'id' | 'event' | 'at' | 'tries'> & {
  webhook: string
  site: string
  url: string
  failing_since: number | null
  comment_id: string
  comment: string | null
}

export const webhookStore = (db: Db): WebhookStore => ({
  async list(site) {
    const { results } = await db.prepare(`${SELECT} ORDER BY w.created_at, w.id`).bind(site).all<WebhookRow>()
    return results.map(toWebhook)
  },

  async get(site, id) {
    const row = await db.prepare(`${SELECT} AND w.id = ?2`).bind(site, id).first<WebhookRow>()
    return row && toWebhook(row)
  },

  async add({ id, site, url, events, at }, max) {
    const { meta } = await db
      .prepare(
        `INSERT INTO webhooks (id, site, url, events, created_at) SELECT ?1, ?2, ?3, ?4, ?5
          WHERE (SELECT count(*) FROM webhooks WHERE site = ?2) < ?6`,
      )
      .bind(id, site, url, JSON.stringify(events), at, max)
      .run()
    return meta.changes === 1
  },

  async change(site, id, { url, events, active }) {
    const { meta } = await db
      .prepare(
        `UPDATE webhooks SET url = ?3, events = ?4, active = ?5,
            quiet_until = iif(?5 = 1, 0, quiet_until), failing_since = iif(?5 = 1, NULL, failing_since),
            given_up_at = iif(?5 = 1, NULL, given_up_at)
          WHERE site = ?1 AND id = ?2`,
      )
      .bind(site, id, url, JSON.stringify(events), active ? 1 : 0)
      .run()
    return meta.changes === 1
  },

  async remove(site, id) {
    const [, removed] = await db.batch<{ url: string }>([
      db
        .prepare(
          `DELETE FROM deliveries WHERE webhook = ?2
            AND EXISTS (SELECT 1 FROM webhooks WHERE id = ?2 AND site = ?1)`,
        )
        .bind(site, id),
      db.prepare('DELETE FROM webhooks WHERE site = ? AND id = ? RETURNING url').bind(site, id),
    ])
    return removed?.results[0]?.url ?? null
  },

  async due(now, { each, limit }) {
    const { results } = await db.prepare(DUE).bind(now, each, limit).all<DueRow>()
    return results.map(({ id, event, at, tries, ...row }) => ({
      id,
      event,
      at,
      tries,
      webhook: { id: row.webhook, site: row.site, url: row.url, failingSince: row.failing_since },
      commentId: row.comment_id,
      // Built by the statement above.
      comment: row.comment === null ? null : (JSON.parse(row.comment) as Delivery['comment']),
    }))
  },

  async arrived(ids) {
    await db
      .prepare('DELETE FROM deliveries WHERE id IN (SELECT value FROM json_each(?))')
      .bind(JSON.stringify(ids))
      .run()
  },

  async retry(id, dueAt) {
    await db
      .prepare('UPDATE deliveries SET due_at = ?2, tries = tries + 1 WHERE id = ?1')
      .bind(id, dueAt)
      .run()
  },

  async rest(webhook, until) {
    await db.prepare('UPDATE webhooks SET quiet_until = ?2 WHERE id = ?1').bind(webhook, until).run()
  },

  async noteAttempt(webhook, { at, ok, status }) {
    await db
      .prepare(
        `UPDATE webhooks SET last_at = ?2, last_ok = ?3, last_status = ?4,
            failing_since = iif(?3 = 1, NULL, coalesce(failing_since, ?2)) WHERE id = ?1`,
      )
      .bind(webhook, at, ok ? 1 : 0, status)
      .run()
  },

  async giveUp(webhook, at) {
    await db.batch([
      db.prepare('UPDATE webhooks SET active = 0, given_up_at = ?2 WHERE id = ?1').bind(webhook, at),
      db.prepare('DELETE FROM deliveries WHERE webhook = ?').bind(webhook),
    ])
  },
})
