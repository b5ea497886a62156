import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { services } from '../../../worker/http/services.ts'
import { DAY, MINUTE, START, story } from './story.ts'

const PARTS = ['outbox', 'screenings', 'decisions', 'revisions', 'consents', 'text_prints']

describe('spam', () => {
  it('is purged fifteen days after it became spam, with all that belongs to it, and the counts stay right', async () => {
    const tale = await story(env)
    const spam = await tale.write(START, { contact: 'filled' })
    const found = await tale.write(START)
    const kept = await tale.write(START)
    await tale.decide(START + 10 * DAY, 'spam', found)
    expect(await tale.counts()).toMatchObject({ spam: 2, pending: 1 })

    await tale.clock(START + 15 * DAY - MINUTE)
    expect(await tale.comment(spam)).not.toBeNull()
    await tale.clock(START + 15 * DAY + MINUTE)
    expect(await tale.comment(spam)).toBeNull()
    for (const part of PARTS) expect(await tale.rows(part, spam), part).toBe(0)
    expect(await tale.comment(found)).toMatchObject({ status: 'spam' })
    expect(await tale.counts()).toMatchObject({ spam: 1, pending: 1 })

    await tale.clock(START + 26 * DAY)
    expect(await tale.comment(found)).toBeNull()
    expect((await tale.comment(kept))?.body).not.toBe('')
    expect(await tale.counts()).toMatchObject({ spam: 0, pending: 1 })
  })

  it('that was replied to loses its words and keeps its place', async () => {
    const tale = await story(env)
    const parent = await tale.write(START, { name: 'Γιώργος' })
    await tale.decide(START, 'approve', parent)
    const reply = await tale.write(START + MINUTE, { parentId: parent })
    await tale.decide(START + MINUTE, 'approve', reply)
    await tale.decide(START + 2 * MINUTE, 'spam', parent)
    await tale.clock(START + 16 * DAY)
    expect(await tale.comment(parent)).toMatchObject({
      body: '',
      name: null,
      removed: 'moderator',
      facts: null,
    })
    expect((await tale.comment(reply))?.body).not.toBe('')
    expect(await tale.rows('consents', parent)).toBe(1)
  })
})

describe('addresses', () => {
  it('can be matched for the day at most: then the hashes go, and the key they were made with', async () => {
    const tale = await story(env)
    const morning = START + 60 * DAY
    const id = await tale.write(morning)
    const key = () =>
      env.DB.prepare(
        `SELECT count(*) AS n FROM keys WHERE purpose = 'address' AND id = '2026-05-03'`,
      ).first<number>('n')
    expect((await tale.comment(id))?.address_key).not.toBeNull()
    await tale.clock(morning + 10 * 60 * MINUTE)
    expect((await tale.comment(id))?.address_key).not.toBeNull()
    expect(await key()).toBe(1)

    const midnight = morning + 14 * 60 * MINUTE
    await tale.clock(midnight)
    await tale.clock(midnight + 5 * MINUTE)
    expect((await tale.comment(id))?.address_key).toBeNull()
    expect(await key()).toBe(0)
  })

  it('in their encrypted form are gone after fifteen days, and no check is due any more', async () => {
    const tale = await story(env)
    const id = await tale.write(START)
    await env.DB.prepare('UPDATE comments SET check_due_at = ?2 WHERE id = ?1')
      .bind(id, START + 40 * DAY)
      .run()
    expect((await tale.comment(id))?.facts).not.toBeNull()
    await tale.clock(START + 15 * DAY + MINUTE)
    expect(await tale.comment(id)).toMatchObject({ status: 'pending', facts: null, check_due_at: null })
  })

  it('go as soon as a decision can no longer be undone', async () => {
    const tale = await story(env)
    const id = await tale.write(START)
    await tale.decide(START, 'approve', id)
    await tale.clock(START + 10 * MINUTE)
    expect((await tale.comment(id))?.facts).not.toBeNull()
    await tale.clock(START + 15 * MINUTE)
    expect((await tale.comment(id))?.facts).toBeNull()
  })
})

describe('decisions', () => {
  it('forget after a year who decided and why, and stay themselves', async () => {
    const tale = await story(env)
    const id = await tale.write(START)
    await tale.decide(START, 'approve', id)
    const decision = () =>
      env.DB.prepare('SELECT to_status, actor, reason FROM decisions WHERE comment_id = ?').bind(id).first()
    await tale.clock(START + 364 * DAY)
    expect(await decision()).toMatchObject({ actor: 'eleni', reason: 'Λόγος' })
    await tale.clock(START + 366 * DAY)
    expect(await decision()).toEqual({ to_status: 'approved', actor: null, reason: null })
    expect((await tale.comment(id))?.status).toBe('approved')
  })
})

describe('prints of texts', () => {
  it('are kept for three days', async () => {
    const tale = await story(env)
    const id = await tale.write(START, { body: 'Ένα αρκετά μεγάλο σχόλιο για τις δύο πόλεις μας.' })
    expect(await tale.rows('text_prints', id)).toBe(1)
    await tale.clock(START + 3 * DAY + MINUTE)
    expect(await tale.rows('text_prints', id)).toBe(0)
  })
})

describe('reports', () => {
  const DAYS_KEPT = 365

  it('forget after a year who sent them, and in which words; an address can be matched for the day', async () => {
    // The key of an address lives for a day: this story has one that no other has destroyed.
    const begin = START + 100 * DAY
    const tale = await story(env)
    const id = await tale.write(begin)
    await tale.decide(begin, 'approve', id)
    const { site, reports, secrets } = { ...services(env, () => begin), site: tale.site }
    await reports.add({
      id: crypto.randomUUID(),
      site,
      commentId: id,
      revision: 1,
      category: 'unlawful',
      words: 'Λόγια',
      name: 'Ελένη',
      email: 'eleni@example.gr',
      goodFaith: true,
      lang: 'el',
      addressKey: await secrets.addressKey('192.0.2.7', begin),
      at: begin,
    })
    const report = () => env.DB.prepare('SELECT * FROM reports WHERE comment_id = ?').bind(id).first()
    expect(await report()).toMatchObject({ name: 'Ελένη', address_key: expect.any(String) as string })
    await tale.clock(begin + DAY)
    expect(await report()).toMatchObject({ name: 'Ελένη', address_key: null })
    await tale.clock(begin + (DAYS_KEPT - 1) * DAY)
    expect(await report()).toMatchObject({ words: 'Λόγια', email: 'eleni@example.gr' })
    await tale.clock(begin + (DAYS_KEPT + 1) * DAY)
    expect(await report()).toMatchObject({ category: 'unlawful', words: null, name: null, email: null })
  })

  it('of unlawful content stay when the comment is purged as spam', async () => {
    const tale = await story(env)
    const id = await tale.write(START)
    await tale.decide(START, 'spam', id)
    const { reports } = services(env, () => START)
    for (const category of ['spam', 'unlawful'] as const) {
      const addressKey = crypto.randomUUID()
      const words = { words: null, name: null, email: null, goodFaith: false, lang: 'el' }
      const place = { site: tale.site, commentId: id, revision: 1, addressKey, at: START }
      await reports.add({ ...words, ...place, id: crypto.randomUUID(), category })
    }
    await tale.clock(START + 16 * DAY)
    expect(await tale.comment(id)).toBeNull()
    expect(await tale.rows('reports', id)).toBe(1)
  })
})
