import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSchema, receiptViewSchema } from '../../../../worker/contract/comments.ts'
import { privacyWords } from '../../../../worker/contract/i18n/privacy.ts'
import { shownWords } from '../../../../worker/core/shown-words.ts'
import { ask } from '../../ask.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { PAGE, read } from '../../writer.ts'
import { call, codeOf, SITE, view, written } from './with-receipt.ts'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
  await seedSite(env.DB, { id: 'waiting' })
  await seedSite(env.DB, { id: 'once', rule: 'flagged', settings: { editMinutes: 0 } })
})

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
