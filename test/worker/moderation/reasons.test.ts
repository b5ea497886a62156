import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { UNDO_MS } from '../../../worker/contract/limits.ts'
import type { Decided } from '../../../worker/contract/moderation/decisions.ts'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { ask, WORKER } from '../ask.ts'
import { newsroom } from './newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>
type Colleague = Awaited<ReturnType<Room['colleague']>>

const trashed = async (member: Colleague, ids: string[]) => {
  const answer = await member.decide({ action: 'trash', ids, expected: 'pending' })
  return (await answer.json<Decided>()).decision ?? ''
}

const give = (room: Room, member: Colleague, decision: string, body: unknown) =>
  ask(`${room.base}/decisions/${decision}/reason`, {
    method: 'PUT',
    headers: { Cookie: member.cookie, Origin: WORKER, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('a reason given after the decision', () => {
  it('stands beside it, for each of its comments, and may be put right', async () => {
    const room = await newsroom()
    const ids = [await room.comment(), await room.comment()]
    const eleni = await room.colleague('moderator', 'Ελένη')
    const decision = await trashed(eleni, ids)
    expect((await give(room, eleni, decision, { reasonCode: 'insult' })).status).toBe(200)
    const answer = await give(room, eleni, decision, { reasonCode: 'other', reason: ' Δύο φορές το ίδιο. ' })
    expect(await answer.json()).toEqual({
      decision,
      reasonCode: 'other',
      reason: 'Δύο φορές το ίδιο.',
      comments: 2,
    })
    for (const id of ids) {
      const { decisions } = await (await eleni.get(`${room.base}/comments/${id}`)).json<History>()
      expect(decisions[0]).toMatchObject({ reasonCode: 'other', reason: 'Δύο φορές το ίδιο.', to: 'trash' })
      expect(await room.status(id)).toBe('trash')
    }
  })

  it('is for whoever took the decision, and for as long as it can be undone', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const nikos = await room.colleague('moderator', 'Νίκος')
    const decision = await trashed(eleni, [await room.comment()])
    expect((await give(room, nikos, decision, { reasonCode: 'insult' })).status).toBe(404)
    expect((await give(room, eleni, crypto.randomUUID(), { reasonCode: 'insult' })).status).toBe(404)
    expect((await give(room, eleni, decision, { reasonCode: 'because' })).status).toBe(422)
    await env.DB.prepare('UPDATE decisions SET at = at - ? WHERE id = ?').bind(UNDO_MS, decision).run()
    expect((await give(room, eleni, decision, { reasonCode: 'insult' })).status).toBe(409)
  })
})
