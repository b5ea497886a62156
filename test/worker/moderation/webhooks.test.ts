import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../worker/contract/moderation/desk-limits.ts'
import type {
  MadeWebhook,
  WebhookMessage,
  Webhooks,
  WebhookTrial,
} from '../../../worker/contract/moderation/webhooks.ts'
import { GIVE_UP_MS, sendWebhooks } from '../../../worker/core/jobs/send-webhooks.ts'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { keyringOf } from '../../../worker/http/secrets-of.ts'
import { webhookSender } from '../../../worker/http/webhook-sender.ts'
import { deskLogWriter } from '../../../worker/store/moderation/desk-log.ts'
import { webhookStore } from '../../../worker/store/moderation/webhook-store.ts'
import { postBox } from '../post-box.ts'
import { newsroom } from './newsroom.ts'

const MINUTE = 60_000

const withWebhook = async (events: readonly WebhookEvent[] = WEBHOOK_EVENTS) => {
  const room = await newsroom()
  const owner = await room.colleague('owner', 'Ελένη')
  const box = postBox()
  const made = await owner.post(`${room.base}/webhooks`, { url: box.url, events })
  const { webhook, secret } = await made.json<MadeWebhook>()
  return {
    room,
    owner,
    box,
    webhook,
    secret,
    async messages(): Promise<WebhookMessage[]> {
      return (await box.posted()).map(({ body }) => JSON.parse(body) as WebhookMessage)
    },
    async state() {
      const { webhooks } = await (await owner.get(`${room.base}/webhooks`)).json<Webhooks>()
      return webhooks[0]
    },
  }
}

/** What a receiver does with any library for Standard Webhooks. */
const signatureOf = async (secret: string, id: string, timestamp: string, body: string) => {
  const bytes = Uint8Array.from(atob(secret.replace('whsec_', '')), (char) => char.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${body}`))
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`
}

describe('a webhook', () => {
  it('tells what happened to a comment, signed, and never whose e-mail stands behind it', async () => {
    const { room, owner, box, secret, messages, state } = await withWebhook()
    const id = await room.comment({ body: 'Μπράβο!', name: 'Γιώργος', email: 'canary@example.com' })
    await owner.decide({ action: 'approve', ids: [id] })
    await owner.decide({ action: 'trash', ids: [id] })
    await runScheduled(env, Date.now())
    expect((await messages()).map(({ type }) => type)).toEqual([
      'comment.submitted',
      'comment.approved',
      'comment.removed',
    ])
    const [posted] = await box.posted()
    expect((await messages())[0]?.data).toMatchObject({
      site: room.site,
      comment: { id, name: 'Γιώργος', body: 'Μπράβο!', thread: { key: 'arthro' } },
    })
    expect(JSON.stringify(await box.posted())).not.toContain('canary')
    const { 'webhook-id': name = '', 'webhook-timestamp': at = '' } = posted?.headers ?? {}
    expect(posted?.headers['webhook-signature']).toBe(await signatureOf(secret, name, at, posted?.body ?? ''))
    expect(await state()).toMatchObject({
      state: 'active',
      waiting: 0,
      lastAttempt: { ok: true, status: 200 },
    })

    await runScheduled(env, Date.now() + MINUTE)
    expect(await messages()).toHaveLength(3)
  })

  it('tells only what it was asked to, and of its own site', async () => {
    const { owner, room, messages } = await withWebhook(['comment.approved'])
    const other = await newsroom()
    await other.comment()
    const id = await room.comment()
    await owner.decide({ action: 'approve', ids: [id] })
    await runScheduled(env, Date.now())
    expect((await messages()).map(({ type, data }) => [type, data.comment?.id])).toEqual([
      ['comment.approved', id],
    ])
  })

  it('does not send on words that were erased meanwhile', async () => {
    const { room, messages } = await withWebhook(['comment.submitted'])
    const id = await room.comment({ body: 'Άλλαξα γνώμη.' })
    await env.DB.prepare(`UPDATE comments SET body = '', name = NULL, removed = 'author' WHERE id = ?`)
      .bind(id)
      .run()
    await runScheduled(env, Date.now())
    expect((await messages())[0]?.data.comment).toMatchObject({ id, body: '', name: null })
  })

  it('is told again later, under the same name, where the other side failed', async () => {
    const { room, box, messages, state } = await withWebhook(['comment.submitted'])
    await box.answer(503)
    await room.comment()
    await room.comment()
    const now = Date.now()
    await runScheduled(env, now)
    expect(await messages()).toHaveLength(1)
    expect(await state()).toMatchObject({
      state: 'failing',
      waiting: 2,
      lastAttempt: { ok: false, status: 503 },
    })
    await runScheduled(env, now + MINUTE)
    expect(await messages()).toHaveLength(1)
    await box.answer(200)
    await runScheduled(env, now + 6 * MINUTE)
    const names = (await box.posted()).map(({ headers }) => headers['webhook-id'])
    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(2)
    expect(await state()).toMatchObject({ state: 'active', waiting: 0 })
  })

  it('is told all in order, signed anew under the same name, though the other side fails and then says nothing', async () => {
    const { room, owner, box, secret, messages, state } = await withWebhook()
    const id = await room.comment()
    await owner.decide({ action: 'approve', ids: [id] })
    const now = Date.now()
    /** As the scheduled job does it, but for the patience. */
    const run = (minutes: number) =>
      sendWebhooks({
        webhooks: webhookStore(env.DB),
        sender: webhookSender(keyringOf(env.DB), { timeoutMs: 100 }),
        log: deskLogWriter(env.DB),
        now: () => now + minutes * MINUTE,
      })
    await box.answer(500)
    await run(0)
    expect(await state()).toMatchObject({ waiting: 2, lastAttempt: { ok: false, status: 500 } })
    await box.silence()
    await run(5)
    expect(await state()).toMatchObject({ waiting: 2, lastAttempt: { ok: false, status: null } })
    // Twice the wait, for both: the second is not told before the first.
    await box.answer(200)
    await run(14)
    expect(await messages()).toHaveLength(2)
    await run(15)
    expect(await state()).toMatchObject({ state: 'active', waiting: 0 })
    const submitted = 'comment.submitted'
    expect((await messages()).map(({ type }) => type)).toEqual([
      submitted,
      submitted,
      submitted,
      'comment.approved',
    ])
    const posted = (await box.posted()).map(({ headers, body }) => ({
      body,
      name: headers['webhook-id'] ?? '',
      at: headers['webhook-timestamp'] ?? '',
      signature: headers['webhook-signature'],
    }))
    expect(new Set(posted.slice(0, 3).map(({ name, body }) => name + body)).size).toBe(1)
    expect(posted[3]?.name).not.toBe(posted[0]?.name)
    expect(new Set(posted.map(({ at }) => at)).size).toBe(3)
    for (const { name, at, body, signature } of posted)
      expect(signature).toBe(await signatureOf(secret, name, at, body))
  })

  it('is not told of what happens meanwhile before what it has yet to hear', async () => {
    const { room, owner, box, messages } = await withWebhook()
    const id = await room.comment()
    await box.answer(503)
    const now = Date.now()
    await runScheduled(env, now)
    await owner.decide({ action: 'approve', ids: [id] })
    await room.comment()
    await box.answer(200)
    await runScheduled(env, now + MINUTE)
    expect(await messages()).toHaveLength(1)
    await runScheduled(env, now + 6 * MINUTE)
    expect((await messages()).map(({ type }) => type)).toEqual([
      'comment.submitted',
      'comment.submitted',
      'comment.approved',
      'comment.submitted',
    ])
  })

  it('hears of other comments while it refuses one, whose story waits', async () => {
    const { room, owner, box, messages, state } = await withWebhook()
    const [refused, other] = [await room.comment({ body: 'Αυτό όχι.' }), await room.comment()]
    await owner.decide({ action: 'approve', ids: [refused, other] })
    await box.answer(422, {}, 'Αυτό όχι.')
    const now = Date.now()
    await runScheduled(env, now)
    const told = async () => (await messages()).map(({ type, data }) => [type, data.comment?.id])
    expect(await told()).toEqual([
      ['comment.submitted', refused],
      ['comment.submitted', other],
      ['comment.approved', other],
    ])
    expect(await state()).toMatchObject({ waiting: 2 })
    await box.answer(200)
    await runScheduled(env, now + 6 * MINUTE)
    expect((await told()).slice(3)).toEqual([
      ['comment.submitted', refused],
      ['comment.approved', refused],
    ])
  })

  it('hears in the end what became of a comment whose first message it refuses for days', async () => {
    const { room, owner, box, messages, state } = await withWebhook(['comment.submitted', 'comment.removed'])
    const now = Date.now()
    const id = await room.comment({ createdAt: now })
    await owner.decide({ action: 'trash', ids: [id] })
    await box.answer(422, {}, `"timestamp":"${new Date(now).toISOString()}"`)
    await runScheduled(env, now)
    await room.comment()
    await runScheduled(env, now + GIVE_UP_MS - MINUTE)
    expect((await messages()).map(({ type }) => type)).not.toContain('comment.removed')
    await runScheduled(env, now + GIVE_UP_MS + 10 * MINUTE)
    expect((await messages()).at(-1)).toMatchObject({ type: 'comment.removed', data: { comment: { id } } })
    expect(await state()).toMatchObject({ state: 'active', waiting: 0 })
  })

  it('is held up by no other that has stopped to answer, however much waits there', async () => {
    const [dead, alive] = [await withWebhook(['comment.submitted']), await withWebhook(['comment.submitted'])]
    await dead.box.answer(500)
    await dead.room.comments(150)
    const now = Date.now()
    await runScheduled(env, now)
    expect(await dead.messages()).toHaveLength(1)
    const ids = await alive.room.comments(3)
    await runScheduled(env, now + MINUTE)
    expect((await alive.messages()).map(({ data }) => data.comment?.id)).toEqual(ids)
    await dead.box.answer(200)
    await runScheduled(env, now + 6 * MINUTE)
    const names = (await dead.box.posted()).map(({ headers }) =>
      Number(headers['webhook-id']?.split('_').at(-1)),
    )
    expect(names).toEqual(names.toSorted((one, other) => one - other))
    expect(await dead.state()).toMatchObject({ waiting: 50 })
  })

  it('follows no answer that points elsewhere', async () => {
    const { room, box, state } = await withWebhook(['comment.submitted'])
    const elsewhere = postBox()
    await box.answer(307, { Location: elsewhere.url })
    await room.comment()
    await runScheduled(env, Date.now())
    expect(await elsewhere.posted()).toEqual([])
    expect(await state()).toMatchObject({ state: 'failing' })
  })

  it('is switched off after days of failures, which the log notes, and can be switched on again', async () => {
    const { room, owner, box, webhook, state } = await withWebhook(['comment.submitted'])
    await box.answer(500)
    await room.comment()
    const now = Date.now()
    await runScheduled(env, now)
    await runScheduled(env, now + GIVE_UP_MS + MINUTE)
    expect(await state()).toMatchObject({ state: 'given_up', waiting: 0 })
    const logged = await (await owner.get(`${room.base}/log?act=webhook.given_up`)).json()
    expect(logged).toMatchObject({
      entries: [
        { actor: { kind: 'system' }, subject: { id: webhook.id }, detail: { url: box.url, status: 500 } },
      ],
    })
    await owner.send('PATCH', `${room.base}/webhooks/${webhook.id}`, { active: true })
    expect(await state()).toMatchObject({ state: 'active' })
  })

  it('ends at once where the other side says that it is gone', async () => {
    const { room, box, state } = await withWebhook(['comment.submitted'])
    await box.answer(410)
    await room.comment()
    await runScheduled(env, Date.now())
    expect(await state()).toMatchObject({ state: 'given_up' })
  })

  it('can be tried, changed and removed; what waited for it goes too', async () => {
    const { room, owner, box, webhook, messages } = await withWebhook()
    const path = `${room.base}/webhooks/${webhook.id}`
    expect(await (await owner.post(`${path}/test`)).json<WebhookTrial>()).toEqual({ ok: true, status: 200 })
    expect((await messages())[0]?.type).toBe('test')
    await box.forget()
    await owner.send('PATCH', path, { active: false })
    await room.comment()
    await owner.send('PATCH', path, { active: true })
    await room.comment()
    expect((await owner.send('DELETE', path)).status).toBe(204)
    await runScheduled(env, Date.now())
    expect(await messages()).toEqual([])
    expect((await owner.send('DELETE', path)).status).toBe(404)
  })

  it('goes to public names over TLS only', async () => {
    const { room, owner } = await withWebhook()
    const refused = [
      'http://news.example/hook',
      'https://10.0.0.1/hook',
      'https://0x0a000001/',
      'https://167772161/',
      'https://[::1]/',
      'https://[::ffff:169.254.169.254]/',
      'https://user:secret@news.example/',
      'https://news.example:8443/',
      'https://router/',
      'https://printer.local/',
      'https://metadata.internal./',
      'ftp://news.example/',
      'javascript:alert(1)',
    ]
    for (const url of refused) {
      const answer = await owner.post(`${room.base}/webhooks`, { url, events: ['comment.held'] })
      expect(await answer.json(), url).toMatchObject({ errors: [{ code: 'webhook_url_malformed' }] })
    }
    const fine = { url: 'https://hooks.news.example/x', events: ['comment.held'] }
    expect((await owner.post(`${room.base}/webhooks`, fine)).status).toBe(201)
  })
})
