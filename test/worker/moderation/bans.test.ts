import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { banSchema, bansSchema } from '../../../worker/contract/moderation/bans.ts'
import { BANS_MAX } from '../../../worker/contract/moderation/constants.ts'
import type { Log } from '../../../worker/contract/moderation/log.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { post, submission } from '../writer.ts'
import { newsroom } from './newsroom.ts'

const DESK = '/v1/sites/kozani/moderation'

beforeEach(async () => {
  await seedSite(env.DB, { id: 'kozani', rule: 'flagged' })
  await env.DB.prepare('DELETE FROM bans').run()
})

const colleague = async (role: 'owner' | 'moderator', name: string) => {
  const room = await newsroom()
  const person = await room.colleague(role, name)
  await env.DB.prepare("UPDATE memberships SET site = 'kozani' WHERE site = ?").bind(room.site).run()
  return person
}
const seat = () => colleague('moderator', 'Ελένη')
let written = 0
const write = async (more: Record<string, unknown> = {}, headers: Record<string, string> = {}) => {
  const text = { body: `Σχόλιο ${(written += 1)}`, ...more }
  return (await post(submission(text), { headers })).json<Submitted>()
}
const statusOf = async ({ comment }: Submitted) =>
  env.DB.prepare('SELECT status FROM comments WHERE id = ?').bind(comment.id).first('status')

describe('a ban', () => {
  it('on an e-mail, an address, a name or a text does what it says, and the writer hears only that it waits', async () => {
    const eleni = await seat()
    const from = { 'CF-Connecting-IP': '203.0.113.9' }
    // Addresses are kept of what waits and of spam, not of what is published.
    const [byMail, byAddress] = [
      await write({ email: 'a@news.example' }),
      await write({ contact: 'filled' }, from),
    ]
    const add = async (ban: object) => {
      const answer = await eleni.post(`${DESK}/bans`, ban)
      expect(answer.status).toBe(201)
      return banSchema.parse(await answer.json())
    }
    await add({ kind: 'email', comment: byMail.comment.id, effect: 'trash' })
    const address = await add({ kind: 'address', comment: byAddress.comment.id, effect: 'spam' })
    expect(address.until).not.toBeNull()
    await add({ kind: 'name', value: 'ΚΑΖΊΝΟ*online' })
    await add({ kind: 'text', value: 'αγοράστε * τώρα', effect: 'spam' })
    for (const [sent, status] of [
      [await write({ email: 'A@news.example' }), 'trash'],
      [await write({}, from), 'spam'],
      [await write({ name: 'Καζινο το Online' }), 'pending'],
      [await write({ body: 'Αγοραστε λικνα ΤΩΡΑ' }), 'spam'],
    ] as const) {
      expect(sent.comment.status).toBe('pending')
      expect(await statusOf(sent)).toBe(status)
    }
    expect(await statusOf(await write({ name: 'Online καζίνο' }))).toBe('approved')
    const list = await eleni.get(`${DESK}/bans`)
    const text = await list.text()
    expect(text).not.toMatch(/news\.example|203\.0\.113/)
    expect((JSON.parse(text) as { bans: { met: number }[] }).bans.map(({ met }) => met)).toEqual([1, 1, 1, 1])
  })

  it('is found by whom it is about, be it the writer or their e-mail, and by nobody else', async () => {
    const eleni = await seat()
    const by = async (email: string, kind: 'writer' | 'email') => {
      const { comment } = await write({ email })
      const answer = await eleni.post(`${DESK}/bans`, { kind, comment: comment.id })
      return banSchema.parse(await answer.json())
    }
    const [anna, bill] = [await by('anna@news.example', 'writer'), await by('bill@news.example', 'email')]
    await eleni.post(`${DESK}/bans`, { kind: 'text', value: 'καζίνο' })
    const of = async (writer: string | null) =>
      bansSchema.parse(await (await eleni.get(`${DESK}/bans?writer=${writer ?? ''}`)).json()).bans
    expect(await of(anna.writer)).toEqual([anna])
    expect(await of(bill.writer)).toEqual([bill])
    expect(await of('nobody')).toEqual([])
  })

  it('ends with its time, and when somebody lifts it', async () => {
    const eleni = await seat()
    const ban = banSchema.parse(
      await (await eleni.post(`${DESK}/bans`, { kind: 'text', value: 'σχολιο' })).json(),
    )
    expect(await statusOf(await write())).toBe('pending')
    const listed = async () => bansSchema.parse(await (await eleni.get(`${DESK}/bans`)).json()).bans
    expect(await listed()).toHaveLength(1)
    await env.DB.prepare('UPDATE bans SET until = 1').run()
    expect(await listed()).toEqual([])
    expect(await statusOf(await write())).toBe('approved')
    const lift = () =>
      ask(`${DESK}/bans/${ban.id}`, { method: 'DELETE', headers: { Origin: WORKER, Cookie: eleni.cookie } })
    expect([(await lift()).status, (await lift()).status]).toEqual([204, 404])
  })

  it('is told in the log once it is lifted: what it was, until when and who had set it, but nobody’s e-mail', async () => {
    const eleni = await seat()
    const owner = await colleague('owner', 'Μαρία')
    const { comment } = await write({ name: 'Δώρα', email: 'dora@news.example' })
    const until = '2030-01-01T00:00:00.000Z'
    for (const ban of [
      { kind: 'email', comment: comment.id, effect: 'spam', until },
      { kind: 'text', value: 'καζίνο' },
    ]) {
      const made = banSchema.parse(await (await eleni.post(`${DESK}/bans`, ban)).json())
      await ask(`${DESK}/bans/${made.id}`, {
        method: 'DELETE',
        headers: { Origin: WORKER, Cookie: owner.cookie },
      })
    }
    const read = async () => (await owner.get(`${DESK}/log?act=bans.remove`)).text()
    const log = await read()
    expect((JSON.parse(log) as Log).entries.slice(0, 2)).toMatchObject([
      {
        actor: { name: 'Μαρία' },
        detail: { kind: 'text', pattern: 'καζίνο', effect: 'hold', setBy: 'Ελένη' },
      },
      {
        about: { name: 'Δώρα' },
        detail: {
          kind: 'email',
          effect: 'spam',
          until: Date.parse(until),
          setBy: 'Ελένη',
        },
      },
    ])
    // Beside the entries of its beginning, which do not say whose it was.
    const whole = await (await owner.get(`${DESK}/log`)).json<Log>()
    const named = whole.entries.filter(
      ({ detail, act }) => act.startsWith('bans.') && detail['kind'] === 'email',
    )
    expect(named.slice(0, 2).map(({ act, about }) => [act, about?.name])).toEqual([
      ['bans.remove', 'Δώρα'],
      ['bans.add', 'Δώρα'],
    ])
    expect(log).toMatch(/"since":\d{13}/)
    expect(log).not.toContain('dora@news.example')
    const key = await env.DB.prepare('SELECT writer_ref FROM comments WHERE id = ?')
      .bind(comment.id)
      .first('writer_ref')
    expect(key).toEqual(expect.any(String))
    expect(log).not.toContain(key)
    // What was erased does not come back by the log.
    await env.DB.prepare("UPDATE comments SET name = NULL, removed = 'author' WHERE id = ?")
      .bind(comment.id)
      .run()
    expect(await read()).not.toContain('Δώρα')
  })

  it('finds no room where all are taken, unless some have ended', async () => {
    const eleni = await seat()
    const answer = await eleni.post(`${DESK}/bans`, { kind: 'text', value: 'πρωτο' })
    const { id } = banSchema.parse(await answer.json())
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${BANS_MAX - 1})
       INSERT INTO bans (id, site, kind, key, label, effect, until, member, at)
       SELECT b.id || i, b.site, b.kind, b.key || i, b.label, b.effect, 4102444800000, b.member, b.at FROM bans b, n WHERE b.id = ?`,
    )
      .bind(id)
      .run()
    const more = () => eleni.post(`${DESK}/bans`, { kind: 'text', value: 'αλλο' })
    const refused = await more()
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'too_many_bans' }])
    await env.DB.prepare('UPDATE bans SET until = 1 WHERE id <> ?').bind(id).run()
    expect((await more()).status).toBe(201)
  })

  it.each([
    [{ kind: 'text', value: '*' }, 'value', 'pattern_malformed'],
    [{ kind: 'text', value: '*a*' }, 'value', 'pattern_malformed'],
    [{ kind: 'name', value: '' }, 'value', 'pattern_malformed'],
    [{ kind: 'email', value: 'nobody' }, 'value', 'email_malformed'],
    [{ kind: 'writer' }, 'comment', 'field_malformed'],
    [{ kind: 'text', value: 'casino', until: '2020-01-01T00:00:00Z' }, 'until', 'ban_end_malformed'],
  ])('is refused where it would meet everybody or nobody: %j', async (ban, field, code) => {
    const eleni = await seat()
    const answer = await eleni.post(`${DESK}/bans`, ban)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ errors: [{ field, code }] })
  })
})
