import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSchema, submittedSchema } from '../../../../worker/contract/comments.ts'
import { seedSite } from '../../seed.ts'
import { PAGE, post, read, submission } from '../../writer.ts'
import { call, SITE, view, written } from './with-receipt.ts'

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE, rule: 'flagged' })
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
