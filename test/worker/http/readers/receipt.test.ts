import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSchema, receiptViewSchema, submittedSchema } from '../../../../worker/contract/comments.ts'
import { privacyWords } from '../../../../worker/contract/i18n/privacy.ts'
import { shownWords } from '../../../../worker/core/shown-words.ts'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { newAddress, PAGE, post, read, submission } from '../../writer.ts'

const SITE = 'open'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
  await seedSite(env.DB, { id: 'waiting' })
  await seedSite(env.DB, { id: 'once', rule: 'flagged', settings: { editMinutes: 0 } })
})

const written = async (more: Record<string, unknown> = {}, site = SITE) => {
  const answer = await post(submission({ body: crypto.randomUUID(), ...more }), { site })
  return submittedSchema.parse(await answer.json())
}

const call = (method: string, token: string, json?: unknown, headers: Record<string, string> = {}) =>
  ask('/v1/receipt', {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      Origin: PAGE_ORIGIN,
      'CF-Connecting-IP': newAddress(),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  })

const view = async (token: string) => receiptViewSchema.parse(await (await call('GET', token)).json())

const codeOf = async (answer: Response) => (await answer.json<{ code: string }>()).code

describe('a receipt', () => {
  it('shows its writer all that is held, the consent record included', async () => {
    const { comment, receipt } = await written({ email: 'maria@example.gr', name: 'Μαρία', build: '0.1.0' })
    const answer = await call('GET', receipt.token)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(PAGE_ORIGIN)
    const held = receiptViewSchema.parse(await answer.json())
    expect(held).toMatchObject({
      comment: { id: comment.id, body: comment.body, status: 'approved' },
      thread: { key: PAGE.key, url: PAGE.url, title: PAGE.title },
      email: 'maria@example.gr',
      consent: {
        policyVersion: '2026-01',
        words: shownWords(privacyWords.el),
        act: 'tick',
        basis: 'consent',
        build: '0.1.0',
        withdrawnAt: null,
      },
      reason: null,
    })
    expect(Date.parse(held.editableUntil ?? '')).toBe(Date.parse(comment.createdAt) + 15 * 60_000)
  })

  it('tells spam as awaiting moderation', async () => {
    const { receipt } = await written({ contact: 'a machine' })
    const held = await view(receipt.token)
    expect(held.comment.status).toBe('pending')
    expect(JSON.stringify(held)).not.toMatch(/spam|honeypot/)
  })

  it('of nobody opens nothing', async () => {
    const { receipt } = await written()
    const forged = `${receipt.token.slice(0, 21)}${receipt.token[21] === 'A' ? 'B' : 'A'}${receipt.token.slice(22)}`
    for (const token of [forged, 'x', 'é', receipt.token.slice(0, 22), `${receipt.token}A`]) {
      const answer = await ask('/v1/receipt', { headers: { Authorization: `Bearer ${encodeURI(token)}` } })
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'receipt_unknown'])
    }
    expect((await ask('/v1/receipt')).status).toBe(401)
    expect((await ask('/v1/receipt', { headers: { Authorization: 'Basic eA==' } })).status).toBe(401)
  })

  it('changes nothing for a foreign page', async () => {
    const { receipt } = await written()
    for (const origin of ['https://elsewhere.example', 'null', '']) {
      for (const [method, json] of [
        ['PATCH', { body: 'Άλλα' }],
        ['DELETE', undefined],
      ] as const) {
        const answer = await call(method, receipt.token, json, { Origin: origin })
        expect([answer.status, await codeOf(answer)]).toEqual([403, 'origin_not_allowed'])
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
      }
    }
    expect((await view(receipt.token)).comment.removed).toBeNull()
  })
})

describe('an edit', () => {
  it('replaces the words, keeps the old ones for the newsroom, and is looked at again', async () => {
    const thread = { ...PAGE, key: 'edited' }
    const { comment, receipt } = await written({ thread })
    const answer = await call('PATCH', receipt.token, { body: 'Καλύτερα λόγια' })
    expect(answer.status).toBe(200)
    expect(receiptViewSchema.parse(await answer.json()).comment).toMatchObject({
      body: 'Καλύτερα λόγια',
      status: 'approved',
    })
    const page = pageSchema.parse(await (await read('edited', '', SITE)).json())
    expect(page.comments).toMatchObject([{ body: 'Καλύτερα λόγια', editedAt: expect.any(String) as string }])
    const { results } = await env.DB.prepare(
      `SELECT (SELECT body FROM revisions WHERE comment_id = ?1) AS old,
         (SELECT group_concat(actor_kind || ':' || action) FROM (SELECT * FROM decisions WHERE comment_id = ?1 ORDER BY at)) AS decisions,
         (SELECT group_concat(cause) FROM screenings WHERE comment_id = ?1) AS causes`,
    )
      .bind(comment.id)
      .all()
    expect(results).toEqual([
      { old: comment.body, decisions: 'rule:approve,author:pend,rule:approve', causes: 'new,edit' },
    ])
  })

  it('that would not have been published takes the comment back', async () => {
    const thread = { ...PAGE, key: 'turned' }
    const { receipt } = await written({ thread })
    const links = Array.from({ length: 9 }, (_, n) => `https://pills${n}.example/`).join(' ')
    const answer = await call('PATCH', receipt.token, { body: links })
    expect(receiptViewSchema.parse(await answer.json()).comment.status).toBe('pending')
    expect(pageSchema.parse(await (await read('turned', '', SITE)).json()).comments).toEqual([])
  })

  it('waits again where every comment waits, though it had been approved', async () => {
    const { comment, receipt } = await written({}, 'waiting')
    await env.DB.prepare(
      `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
       VALUES (?, ?, 'waiting', 'approve', 'pending', 'approved', 'moderator', ?)`,
    )
      .bind(crypto.randomUUID(), comment.id, Date.now())
      .run()
    await call('PATCH', receipt.token, { body: 'Άλλα λόγια' })
    expect((await view(receipt.token)).comment.status).toBe('pending')
  })

  it('that changes nothing writes nothing, so that it can be repeated', async () => {
    const { comment, receipt } = await written()
    await call('PATCH', receipt.token, { body: 'Νέα' })
    expect((await call('PATCH', receipt.token, { body: ' Νέα ' })).status).toBe(200)
    expect(
      await env.DB.prepare('SELECT count(*) AS n FROM revisions WHERE comment_id = ?')
        .bind(comment.id)
        .first('n'),
    ).toBe(1)
  })

  it('never leads out of spam', async () => {
    const { comment, receipt } = await written({ contact: 'a machine' })
    await call('PATCH', receipt.token, { body: 'Αθώα λόγια' })
    expect(
      await env.DB.prepare('SELECT status FROM comments WHERE id = ?').bind(comment.id).first('status'),
    ).toBe('spam')
  })

  it('is refused when it is empty, too long, too late or after withdrawal', async () => {
    const { comment, receipt } = await written()
    for (const [body, code] of [
      ['', 'body_required'],
      ['α'.repeat(5_001), 'body_too_long'],
    ]) {
      const answer = await call('PATCH', receipt.token, { body })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({
        code: 'validation_failed',
        errors: [{ field: 'body', code }],
      })
    }
    await env.DB.prepare('UPDATE comments SET created_at = created_at - 900000 WHERE id = ?')
      .bind(comment.id)
      .run()
    const late = await call('PATCH', receipt.token, { body: 'Αργά' })
    expect([late.status, await codeOf(late)]).toEqual([409, 'edit_window_over'])
    const never = await call('PATCH', (await written({}, 'once')).receipt.token, { body: 'Ποτέ' })
    expect(await codeOf(never)).toBe('edit_window_over')
    await call('DELETE', receipt.token)
    const gone = await call('PATCH', receipt.token, { body: 'Πίσω' })
    expect([gone.status, await codeOf(gone)]).toEqual([410, 'already_withdrawn'])
  })
})

describe('withdrawal of consent', () => {
  it('erases the text and every personal datum from every table, and from every answer', async () => {
    const canary = `canary${crypto.randomUUID().slice(0, 8)}`
    const thread = { ...PAGE, key: 'withdrawn' }
    const { comment, receipt } = await written({
      thread,
      body: `${canary} πρώτα λόγια`,
      name: canary,
      email: `${canary}@example.gr`,
      website: `https://${canary}.example/`,
    })
    await call('PATCH', receipt.token, { body: `${canary} δεύτερα λόγια` })
    expect((await call('DELETE', receipt.token)).status).toBe(204)

    const { results: tables } = await env.DB.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'`,
    ).all<{ name: string }>()
    for (const { name } of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all()
      expect(JSON.stringify(results)).not.toContain(canary)
    }
    const row = await env.DB.prepare('SELECT * FROM comments WHERE id = ?').bind(comment.id).first()
    expect(row).toMatchObject({
      status: 'trash',
      removed: 'author',
      body: '',
      folded: '',
      name: null,
      email: null,
      website: null,
      lang: null,
      content_hash: null,
      address_key: null,
      facts: null,
      check_due_at: null,
    })
    expect(await (await read('withdrawn', '', SITE)).text()).not.toContain(canary)
    const held = await view(receipt.token)
    expect(held.comment).toMatchObject({ removed: 'author', body: '', status: 'trash' })
    expect(held.email).toBeNull()
    expect(held.editableUntil).toBeNull()
    expect(Date.parse(held.consent.withdrawnAt ?? '')).toBeGreaterThan(0)
    const erased = env.DB.prepare('SELECT count(*) AS n FROM erasures').first<number>('n')
    expect(await erased).toBeGreaterThan(0)
  })

  it('leaves the reply below in its place, under “removed by its author”', async () => {
    const thread = { ...PAGE, key: 'placeholder' }
    const { comment, receipt } = await written({ thread, name: 'Μαρία' })
    const reply = await written({ thread, parentId: comment.id })
    await call('DELETE', receipt.token)
    const page = pageSchema.parse(await (await read('placeholder', '', SITE)).json())
    expect(page.thread.count).toBe(1)
    expect(page.comments).toMatchObject([
      { id: comment.id, removed: 'author', body: '', author: { name: null }, replyCount: 1 },
      { id: reply.comment.id, removed: null, depth: 1 },
    ])
  })

  it('can be asked for twice, and the same comment cannot be sent again under its id', async () => {
    const sent = submission({ proof: 'p' })
    const { receipt } = submittedSchema.parse(await (await post(sent, { site: SITE })).json())
    expect((await call('DELETE', receipt.token)).status).toBe(204)
    expect((await call('DELETE', receipt.token)).status).toBe(204)
    expect((await post(sent, { site: SITE })).status).toBe(409)
    expect(
      await env.DB.prepare(
        `SELECT count(*) AS n FROM decisions WHERE comment_id = ? AND actor_kind = 'author'`,
      )
        .bind(sent.id)
        .first('n'),
    ).toBe(1)
  })
})
