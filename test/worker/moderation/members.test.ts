import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Members } from '../../../worker/contract/moderation/members.ts'
import type { Role } from '../../../worker/contract/statuses.ts'
import { newsroom, openLink, type Colleague } from './newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>

const membersOf = async (room: Room, owner: Colleague): Promise<Members> =>
  (await owner.get(`${room.base}/members`)).json()
const idOf = async (room: Room, owner: Colleague, name: string): Promise<string> =>
  (await membersOf(room, owner)).members.find((member) => member.name === name)?.id ?? 'nobody'
const codeOf = async (answer: Response) => (await answer.json<{ code: string }>()).code
const signedIn = async (colleague: Colleague) => (await colleague.get('/v1/session')).status === 200

describe('the people of a site', () => {
  it('are listed with their roles, and with the invitations that nobody has used', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    await room.colleague('viewer', 'Νίκος')
    await eleni.post(`${room.base}/invites`, { name: 'Ioana', role: 'moderator' })
    const { members, invites } = await membersOf(room, eleni)
    expect(members).toMatchObject([
      { name: 'Ελένη', role: 'owner', sessions: 1, you: true },
      { name: 'Νίκος', role: 'viewer', sessions: 1, you: false },
    ])
    expect(invites).toMatchObject([{ name: 'Ioana', role: 'moderator', by: 'Ελένη' }])
  })

  it('get another role at once, and the log says who gave it', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const nikos = await room.colleague('viewer', 'Νίκος')
    expect((await nikos.decide({ action: 'approve', ids: [crypto.randomUUID()] })).status).toBe(403)
    const member = await idOf(room, eleni, 'Νίκος')
    const changed = await eleni.send('PATCH', `${room.base}/members/${member}`, { role: 'moderator' })
    expect((await changed.json<Members>()).members).toMatchObject([{}, { role: 'moderator' }])
    expect((await nikos.decide({ action: 'approve', ids: [crypto.randomUUID()] })).status).toBe(200)
    const logged = await env.DB.prepare(
      'SELECT actor_name, act, subject_id, detail FROM desk_log WHERE site = ?',
    )
      .bind(room.site)
      .first()
    expect(logged).toEqual({
      actor_name: 'Ελένη',
      act: 'member.role',
      subject_id: member,
      detail: JSON.stringify({ name: 'Νίκος', before: 'viewer', after: 'moderator' }),
    })
  })

  it('who are removed are out at once, and signed out where they belong to no other site', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const eleni = await room.colleague('owner', 'Ελένη')
    const nikos = await room.colleague('moderator', 'Νίκος')
    const ioana = await room.colleague('moderator', 'Ioana')
    const [nikosId, ioanaId] = [await idOf(room, eleni, 'Νίκος'), await idOf(room, eleni, 'Ioana')]
    await env.DB.prepare(
      `INSERT INTO memberships (member, site, role, created_at) VALUES (?, ?, 'viewer', 0)`,
    )
      .bind(ioanaId, other.site)
      .run()
    for (const id of [nikosId, ioanaId]) {
      expect((await eleni.send('DELETE', `${room.base}/members/${id}`)).status).toBe(204)
    }
    expect(await signedIn(nikos)).toBe(false)
    expect(await signedIn(ioana)).toBe(true)
    expect((await ioana.get(`${room.base}/comments`)).status).toBe(404)
    expect((await ioana.get(`${other.base}/comments`)).status).toBe(200)
  })

  it('are signed out by an owner, and by nobody of another site', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const eleni = await room.colleague('owner', 'Ελένη')
    const nikos = await room.colleague('moderator', 'Νίκος')
    const stranger = await other.colleague('owner', 'Ioan')
    const member = await idOf(room, eleni, 'Νίκος')
    const foreign = await stranger.send('DELETE', `${other.base}/members/${member}/sessions`)
    expect(await codeOf(foreign)).toBe('unknown_member')
    expect(await signedIn(nikos)).toBe(true)
    expect((await eleni.send('DELETE', `${room.base}/members/${member}/sessions`)).status).toBe(204)
    expect(await signedIn(nikos)).toBe(false)
  })
})

describe('the last owner', () => {
  it('keeps the role: it can be neither given away, nor taken, nor left', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const me = await idOf(room, eleni, 'Ελένη')
    const attempts = [
      () => eleni.send('PATCH', `${room.base}/members/${me}`, { role: 'viewer' as Role }),
      () => eleni.send('DELETE', `${room.base}/members/${me}`),
      () => eleni.send('DELETE', `/v1/session/sites/${room.site}`),
    ]
    for (const attempt of attempts) {
      const answer = await attempt()
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'last_owner'])
    }
    await room.colleague('owner', 'Νίκος')
    expect((await eleni.send('DELETE', `/v1/session/sites/${room.site}`)).status).toBe(204)
    expect(await signedIn(eleni)).toBe(false)
  })

  it('is still there when two owners leave at the same moment', async () => {
    const room = await newsroom()
    const owners = [await room.colleague('owner', 'Ελένη'), await room.colleague('owner', 'Νίκος')]
    const answers = await Promise.all(
      owners.map((owner) => owner.send('DELETE', `/v1/session/sites/${room.site}`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409])
  })
})

describe('an invitation', () => {
  it('that is taken back opens nothing', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const made = await eleni.post(`${room.base}/invites`, { name: 'Ioana', role: 'viewer' })
    const token = new URL((await made.json<{ url: string }>()).url).hash.replace('#invite=', '')
    const [invite] = (await membersOf(room, eleni)).invites
    expect((await eleni.send('DELETE', `${room.base}/invites/${invite?.id}`)).status).toBe(204)
    expect((await openLink(token)).status).toBe(410)
    const again = await eleni.send('DELETE', `${room.base}/invites/${invite?.id}`)
    expect(await codeOf(again)).toBe('unknown_invite')
  })
})
