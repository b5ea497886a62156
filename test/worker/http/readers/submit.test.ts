import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { pageSchema, problemSchema, submittedSchema } from '../../../../worker/contract/comments.ts'
import { privacyWords } from '../../../../worker/contract/i18n/privacy.ts'
import { sha256 } from '../../../../worker/core/sha256.ts'
import { shownWords } from '../../../../worker/core/shown-words.ts'
import { PAGE_ORIGIN, seedSite } from '../../seed.ts'
import { newAddress, PAGE, post, read, submission } from '../../writer.ts'

beforeAll(async () => {
  await seedSite(env.DB)
  await seedSite(env.DB, { id: 'open', rule: 'flagged' })
  await seedSite(env.DB, { id: 'first', rule: 'first' })
})

const publish = (id: string, from = 'pending') =>
  env.DB.prepare(
    `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
     SELECT ?, id, site, 'approve', ?, 'approved', 'moderator', ? FROM comments WHERE id = ?`,
  )
    .bind(crypto.randomUUID(), from, Date.now(), id)
    .run()

const sentTo = async (site: string, sent: unknown, headers: Record<string, string> = {}) => {
  const answer = await post(sent, { site, headers })
  expect(answer.status).toBe(201)
  return submittedSchema.parse(await answer.json())
}

describe('a comment that is written', () => {
  it('waits for moderation where every comment waits, and nobody else sees it', async () => {
    const sent = submission()
    const answer = await post(sent)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    const { comment, receipt } = submittedSchema.parse(await answer.json())
    expect(comment).toMatchObject({ id: sent.id, status: 'pending', body: sent.body, depth: 0 })
    expect(receipt.url).toBe(`https://comments.example/receipt?token=${receipt.token}`)
    const page = pageSchema.parse(await (await read(PAGE.key)).json())
    expect(page.comments).toEqual([])
    expect(page.thread.count).toBe(0)
  })

  it('is published at once where only flagged comments wait', async () => {
    const thread = { ...PAGE, key: 'published' }
    const sent = submission({ thread, name: 'Μαρία Π.', website: 'example.gr' })
    expect((await sentTo('open', sent)).comment.status).toBe('approved')
    const page = pageSchema.parse(await (await read(thread.key, '', 'open')).json())
    expect(page.thread).toEqual({
      key: 'published',
      url: PAGE.url,
      title: PAGE.title,
      state: 'open',
      count: 1,
    })
    expect(page.comments).toMatchObject([
      {
        id: sent.id,
        body: sent.body,
        author: { name: 'Μαρία Π.', website: 'https://example.gr/', staff: false },
      },
    ])
  })

  it('never waits for a writer who is known by an earlier receipt, where only first comments wait', async () => {
    const first = await sentTo('first', submission())
    const earlierReceipt = first.receipt.token
    const again = (more: Record<string, unknown>) =>
      sentTo('first', submission({ body: crypto.randomUUID(), ...more }))
    expect(first.comment.status).toBe('pending')
    // While the first still waits, its writer is not known.
    expect((await again({ earlierReceipt })).comment.status).toBe('pending')
    await publish(first.comment.id)
    expect((await again({ earlierReceipt })).comment.status).toBe('approved')
    expect((await again({})).comment.status).toBe('pending')
    expect((await again({ earlierReceipt: `${earlierReceipt.slice(0, -2)}AA` })).comment.status).toBe(
      'pending',
    )
  })

  it('that looks like spam is told as awaiting moderation, and its writer learns no more', async () => {
    const sent = submission({ contact: 'filled by a machine', thread: { ...PAGE, key: 'spam' } })
    const { comment } = await sentTo('open', sent)
    expect(comment.status).toBe('pending')
    expect(
      await env.DB.prepare('SELECT status FROM comments WHERE id = ?').bind(sent.id).first('status'),
    ).toBe('spam')
    expect(JSON.stringify(comment)).not.toMatch(/spam|honeypot/)
  })

  it('keeps its consent: version, wording, hash, address of the policy, act, time and build', async () => {
    const before = Date.now()
    const sent = submission({ lang: 'ro', build: '0.1.0' })
    await post(sent)
    const consent = await env.DB.prepare('SELECT * FROM consents WHERE comment_id = ?').bind(sent.id).first()
    expect(consent).toEqual({
      comment_id: sent.id,
      site: 'kozani',
      policy_version: '2026-01',
      lang: 'ro',
      policy_url: `${PAGE_ORIGIN}/privacy/ro`,
      words_hash: await sha256(shownWords(privacyWords.ro)),
      act: 'tick',
      initially_ticked: 0,
      basis: 'consent',
      build: '0.1.0',
      given_at: expect.any(Number) as number,
      withdrawn_at: null,
    })
    expect(consent?.given_at).toBeGreaterThanOrEqual(before)
  })

  it.each([
    ['ro', 'en', 'en'],
    ['en', 'ro', 'ro'],
    ['ro', undefined, 'ro'],
    ['ro', 'fr', 'ro'],
  ] as const)(
    'in %s, agreed to in words of %s, keeps those of %s: what stood beside the box',
    async (lang, policyLang, kept) => {
      const sent = submission({ lang, policyLang, body: crypto.randomUUID() })
      await post(sent)
      const consent = await env.DB.prepare('SELECT lang, words_hash FROM consents WHERE comment_id = ?')
        .bind(sent.id)
        .first()
      expect(consent).toEqual({ lang: kept, words_hash: await sha256(shownWords(privacyWords[kept])) })
      const row = await env.DB.prepare('SELECT lang FROM comments WHERE id = ?').bind(sent.id).first('lang')
      expect(row).toBe(lang)
    },
  )

  it('leaves its e-mail and address in no reader’s answer, and the address nowhere in plain', async () => {
    const address = '203.0.113.77'
    const sent = submission({ email: 'canary@example.gr', thread: { ...PAGE, key: 'canary' } })
    const answer = await post(sent, { site: 'open', headers: { 'CF-Connecting-IP': address } })
    const told = (await answer.text()) + (await (await read('canary', '', 'open')).text())
    expect(told).not.toMatch(/canary@|203\.0\.113/)
    const row = await env.DB.prepare('SELECT * FROM comments WHERE id = ?').bind(sent.id).first()
    expect(row?.email).toBe('canary@example.gr')
    expect(JSON.stringify(row)).not.toContain(address)
  })

  it('below another keeps its place in the conversation', async () => {
    const thread = { ...PAGE, key: 'replies' }
    const root = submission({ thread, body: 'Πρώτο' })
    const reply = submission({ thread, body: 'Απάντηση', parentId: root.id })
    const second = submission({ thread, body: 'Δεύτερο' })
    const nested = submission({ thread, body: 'Κι άλλη', parentId: reply.id })
    for (const sent of [root, second, reply, nested]) await sentTo('open', sent)
    const page = pageSchema.parse(await (await read('replies', '', 'open')).json())
    expect(page.comments.map(({ body, depth, replyCount }) => [body, depth, replyCount])).toEqual([
      ['Πρώτο', 0, 1],
      ['Απάντηση', 1, 1],
      ['Κι άλλη', 2, 0],
      ['Δεύτερο', 0, 0],
    ])
  })

  it('renames nobody’s thread, and is not lost for a page’s wrong address', async () => {
    // Another page of the site, too: a reader may say any, and would lead everybody there.
    const elsewhere = `${PAGE_ORIGIN}/log-out`
    const key = 'renamed'
    await sentTo('open', submission({ thread: { key, url: PAGE.url, title: 'Ο τίτλος' }, body: 'α' }))
    await sentTo(
      'open',
      submission({ thread: { key, url: 'https://evil.example/', title: 'Άλλος' }, body: 'β' }),
    )
    await sentTo('open', submission({ thread: { key, url: elsewhere, title: 'Τρίτος' }, body: 'γ' }))
    const page = pageSchema.parse(await (await read(key, '', 'open')).json())
    expect(page.thread).toMatchObject({ url: PAGE.url, title: 'Ο τίτλος', count: 3 })
  })
})

describe('a request that is repeated', () => {
  const twice = async (sent: unknown, site: string, second: Record<string, string> = {}) => {
    const headers = { 'CF-Connecting-IP': newAddress() }
    const first = await post(sent, { site, headers })
    return { first, again: () => post(sent, { site, headers: { ...headers, ...second } }) }
  }

  it('is answered byte for byte as the first, whatever became of the comment meanwhile', async () => {
    for (const site of ['kozani', 'open']) {
      const sent = submission({ proof: 'only the writer knows' })
      const { first, again } = await twice(sent, site)
      const told = await first.text()
      const second = await again()
      expect([first.status, second.status]).toEqual([201, 200])
      expect(await second.text()).toBe(told)
      if (site === 'kozani') await publish(sent.id)
      await env.DB.prepare(`UPDATE comments SET reply_count = 3 WHERE id = ?`).bind(sent.id).run()
      await env.DB.prepare(`UPDATE threads SET state = 'closed' WHERE key = ?`).bind(PAGE.key).run()
      expect(await (await again()).text()).toBe(told)
      await env.DB.prepare(`UPDATE threads SET state = 'open' WHERE key = ?`).bind(PAGE.key).run()
    }
  })

  it('is answered as before where the site has another policy by now; a new one is refused', async () => {
    await seedSite(env.DB, { id: 'renewed' })
    const sent = submission({ proof: 'only the writer knows' })
    const { first, again } = await twice(sent, 'renewed')
    const told = await first.text()
    await seedSite(env.DB, { id: 'renewed', policyVersion: '2026-09' })
    const second = await again()
    expect([second.status, await second.text()]).toEqual([200, told])
    const other = await post(submission(), { site: 'renewed' })
    expect(problemSchema.parse(await other.json()).errors).toMatchObject([
      { field: 'policyVersion', code: 'policy_outdated' },
    ])
  })

  it('is known by its content, not by the form it came from', async () => {
    const sent = submission({ proof: 'p' })
    await post(sent)
    expect((await post({ ...sent, formToken: 'another', build: '9' })).status).toBe(200)
    for (const other of [
      { name: 'Α' },
      { proof: 'q' },
      { proof: null },
      { email: 'a@b.gr' },
      { lang: 'en' },
    ]) {
      expect((await post({ ...sent, ...other })).status).toBe(409)
    }
  })

  it('gives nobody a receipt who only read the comment: without a proof the address must be the same', async () => {
    const sent = submission({ body: 'Δημόσια λόγια' })
    const { again } = await twice(sent, 'open')
    expect((await again()).status).toBe(200)
    expect((await post(sent, { site: 'open' })).status).toBe(409)
  })

  it('with its proof is answered wherever it comes from', async () => {
    const sent = submission({ proof: 'only the writer knows' })
    await post(sent)
    expect((await post(sent)).status).toBe(200)
  })
})
