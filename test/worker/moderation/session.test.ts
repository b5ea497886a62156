import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Invited, Session } from '../../../worker/contract/moderation.ts'
import { newInvite } from '../../../worker/core/moderation/new-invite.ts'
import { IDLE_MS, INVITE_MS, SESSION_MS } from '../../../worker/core/moderation/session-limits.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { deskServices } from '../../../worker/http/moderators/services.ts'
import { ask, WORKER } from '../ask.ts'
import { cookieOf, newsroom, openLink } from './newsroom.ts'

const hashOf = (cookie: string) => sha256(cookie.split('=')[1] ?? '')
const whoami = (cookie: string) => ask('/v1/session', { headers: { Cookie: cookie } })
const statusOf = async (cookie: string) => (await whoami(cookie)).status

describe('a one-time link', () => {
  it('opens a session in a cookie that no script and no other site can use', async () => {
    const room = await newsroom()
    const answer = await openLink(await room.invite('owner', 'Ελένη'))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      member: { name: 'Ελένη' },
      sites: [{ id: room.site, name: 'Νέα της πόλης', lang: 'el', role: 'owner' }],
      passkeys: 0,
    })
    const [value = '', ...attributes] = answer.headers.get('Set-Cookie')?.split('; ') ?? []
    expect(value).toMatch(/^__Host-twin-session=[\w-]{43}$/)
    expect(attributes.sort()).toEqual([
      'HttpOnly',
      `Max-Age=${SESSION_MS / 1000}`,
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ])
    expect(await statusOf(value)).toBe(200)
  })

  it('works once, even for two at the same moment', async () => {
    const room = await newsroom()
    const token = await room.invite()
    const answers = await Promise.all([openLink(token), openLink(token), openLink(token)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
    const again = await openLink(token)
    expect(await again.json()).toMatchObject({ code: 'invite_unknown' })
    const { results } = await env.DB.prepare(
      'SELECT m.member FROM memberships m JOIN sessions s ON s.member = m.member WHERE m.site = ?',
    )
      .bind(room.site)
      .all()
    expect(results).toHaveLength(1)
  })

  it('ends after a day; used, expired and invented ones are answered alike', async () => {
    const room = await newsroom()
    const [used, expired] = [await room.invite(), await room.invite()]
    await openLink(used)
    await env.DB.prepare('UPDATE invites SET expires_at = expires_at - ? WHERE token_hash = ?')
      .bind(INVITE_MS, await sha256(expired))
      .run()
    const answers = [await openLink(used), await openLink(expired), await openLink('invented')]
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(answers.map(({ status, headers }) => [status, headers.get('Set-Cookie')])).toEqual([
      [410, null],
      [410, null],
      [410, null],
    ])
  })

  it('may open several sites, and the same person again by another link', async () => {
    const [kozani, alba] = [await newsroom(), await newsroom()]
    const services = deskServices(env)
    const member = crypto.randomUUID()
    const invited = async (roles: ['owner' | 'moderator', 'owner' | 'moderator']) => {
      const sites = [
        { site: kozani.site, role: roles[0] },
        { site: alba.site, role: roles[1] },
      ]
      const { token, invite } = await newInvite({ name: 'Demo', member, sites }, services)
      await services.people.addInvite(invite)
      return (await openLink(token)).json<Session>()
    }
    const first = await invited(['owner', 'moderator'])
    const second = await invited(['moderator', 'owner'])
    expect(second.member).toEqual({ id: member, name: 'Demo' })
    expect(first.sites).toHaveLength(2)
    // Raised where the link says so, and never lowered.
    expect(new Map(second.sites.map(({ id, role }) => [id, role]))).toEqual(
      new Map([
        [kozani.site, 'owner'],
        [alba.site, 'owner'],
      ]),
    )
  })

  it('is given out by an owner, for their own site, with the token in the fragment', async () => {
    const room = await newsroom()
    const owner = await room.colleague('owner')
    const answer = await owner.post(`${room.base}/invites`, { name: ' Ioan  ', role: 'moderator' })
    expect(answer.status).toBe(201)
    const { url, expiresAt } = await answer.json<Invited>()
    expect(url).toMatch(new RegExp(`^${WORKER}/moderation#invite=[\\w-]{43}$`))
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + INVITE_MS - 60_000)
    const opened = await openLink(url.split('invite=')[1] ?? '')
    expect(await opened.json()).toMatchObject({
      member: { name: 'Ioan' },
      sites: [{ id: room.site, role: 'moderator' }],
    })
    for (const body of [{ name: ' ', role: 'moderator' }, { name: 'x', role: 'king' }, { role: 'owner' }]) {
      expect((await owner.post(`${room.base}/invites`, body)).status).toBe(422)
    }
  })
})

describe('a session', () => {
  it('is stored under its hash only, and so is a link', async () => {
    const room = await newsroom()
    const token = await room.invite()
    const cookie = cookieOf(await openLink(token))
    const dump = JSON.stringify([
      await env.DB.prepare('SELECT * FROM sessions').all(),
      await env.DB.prepare('SELECT * FROM invites').all(),
    ])
    expect(dump).toContain(await hashOf(cookie))
    expect(dump).not.toContain(cookie.split('=')[1])
    expect(dump).not.toContain(token)
  })

  it('ends when nobody used it for half an hour', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const idle = async (ms: number) =>
      env.DB.prepare('UPDATE sessions SET last_seen_at = ? WHERE id_hash = ?')
        .bind(Date.now() - ms, await hashOf(cookie))
        .run()
    await idle(IDLE_MS - 60_000)
    expect(await statusOf(cookie)).toBe(200)
    // Seen again: the half hour starts anew.
    const seen = await env.DB.prepare('SELECT last_seen_at FROM sessions WHERE id_hash = ?')
      .bind(await hashOf(cookie))
      .first<{ last_seen_at: number }>()
    expect(seen?.last_seen_at).toBeGreaterThan(Date.now() - 60_000)
    await idle(IDLE_MS)
    expect(await statusOf(cookie)).toBe(401)
  })

  it('is not kept alive by a desk that asks quietly, since nobody sits there', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const at = Date.now() - IDLE_MS + 60_000
    const idHash = await hashOf(cookie)
    await env.DB.prepare('UPDATE sessions SET last_seen_at = ? WHERE id_hash = ?').bind(at, idHash).run()
    const asked = await ask(`${room.base}/summary?quiet=true`, {
      headers: { Cookie: cookie },
    })
    expect(asked.status).toBe(200)
    const seen = await env.DB.prepare('SELECT last_seen_at FROM sessions WHERE id_hash = ?')
      .bind(idHash)
      .first<{ last_seen_at: number }>()
    expect(seen?.last_seen_at).toBe(at)
  })

  it('ends after twelve hours, however busy', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    await env.DB.prepare('UPDATE sessions SET expires_at = ? WHERE id_hash = ?')
      .bind(Date.now(), await hashOf(cookie))
      .run()
    expect(await statusOf(cookie)).toBe(401)
  })

  it('of the same browser is replaced at each sign-in', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const renewed = cookieOf(await openLink(await room.invite(), { Cookie: cookie }))
    expect(renewed).not.toBe(cookie)
    expect(await statusOf(renewed)).toBe(200)
    expect(await statusOf(cookie)).toBe(401)
  })

  it('outlives an attempt to sign in that fails', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    await openLink('invented', { Cookie: cookie })
    expect(await statusOf(cookie)).toBe(200)
  })

  it('ends for good when its owner signs out', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const answer = await ask('/v1/session', { method: 'DELETE', headers: { Origin: WORKER, Cookie: cookie } })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-twin-session=; Max-Age=0; Path=\/; /)
    expect(await statusOf(cookie)).toBe(401)
  })

  it('loses a site at once when the membership ends', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    await env.DB.prepare('DELETE FROM memberships WHERE site = ?').bind(room.site).run()
    expect((await eleni.get(`${room.base}/summary`)).status).toBe(404)
  })
})
