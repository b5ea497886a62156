import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { banSchema, bansSchema } from '../../../worker/contract/moderation/bans.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { post, submission } from '../writer.ts'
import { newsroom } from './newsroom.ts'

const DESK = '/v1/sites/kozani/moderation'

beforeEach(async () => {
  await seedSite(env.DB, { id: 'kozani', rule: 'flagged' })
  await env.DB.prepare('DELETE FROM bans').run()
})

const seat = async () => {
  const room = await newsroom()
  const eleni = await room.colleague('moderator', 'Ελένη')
  await env.DB.prepare("UPDATE memberships SET site = 'kozani' WHERE site = ?").bind(room.site).run()
  return eleni
}
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
    await env.DB.prepare('UPDATE bans SET until = 1').run()
    expect(await statusOf(await write())).toBe('approved')
    const lift = () =>
      ask(`${DESK}/bans/${ban.id}`, { method: 'DELETE', headers: { Origin: WORKER, Cookie: eleni.cookie } })
    expect([(await lift()).status, (await lift()).status]).toEqual([204, 404])
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
