import { beforeAll, describe, expect, it } from 'vitest'
import type { Submitted } from '../../../worker/contract/comments.ts'
import { PAGE_ORIGIN } from '../seed.ts'
import { newAddress, submission } from '../writer.ts'
import { busyHouse, SLACK } from './busy-house.ts'

type House = Awaited<ReturnType<typeof busyHouse>>
type Costs = Map<string, number>

/** Everything that is done with a comment, one act after the other; what each cost. */
const story = async (house: House): Promise<Costs> => {
  const { room } = house
  const costs: Costs = new Map()
  const act = async <T>(name: string, ...call: Parameters<House['cost']>): Promise<T> => {
    const { rows, status, text } = await house.cost(...call)
    expect(status, `${name}: ${text}`).toBeLessThan(300)
    costs.set(name, rows)
    return (text === '' ? null : JSON.parse(text)) as T
  }
  const atDesk = <T>(method: string, path: string, body?: unknown) =>
    act<T>(`${method} ${path.replaceAll(/[0-9a-f-]{20,}/g, '*')}`, method, `${room.base}/${path}`, body)
  const write = (name: string) =>
    act<Submitted>(
      name,
      'POST',
      `/v1/sites/${room.site}/comments`,
      submission({
        body: crypto.randomUUID(),
        policyVersion: '1',
        thread: { key: 'arthro', url: `${PAGE_ORIGIN}/arthro` },
      }),
      { Origin: PAGE_ORIGIN, 'CF-Connecting-IP': newAddress() },
    )

  const { comment, receipt } = await write('write')
  const reader = { Authorization: `Bearer ${receipt.token}`, Origin: PAGE_ORIGIN }
  await act('read the receipt', 'GET', '/v1/receipt', undefined, reader)
  await act('edit', 'PATCH', '/v1/receipt', { body: crypto.randomUUID(), revision: 1 }, reader)
  const ids = [comment.id]
  await atDesk('POST', `comments/${comment.id}/notes`, { text: 'Ρώτησα.' })
  await atDesk('POST', `comments/${comment.id}/personal-data`)
  const { decision } = await atDesk<{ decision: string }>('POST', 'decisions', { action: 'spam', ids })
  await atDesk('PUT', `decisions/${decision}/reason`, { reasonCode: 'advertising' })
  await atDesk('POST', `decisions/${decision}/undo`)
  await atDesk('POST', `comments/${comment.id}/replies`, { id: crypto.randomUUID(), body: 'Ευχαριστούμε.' })
  await atDesk('POST', `comments/${comment.id}/pin`)
  await atDesk('DELETE', `comments/${comment.id}/pin`)
  await act(
    'report',
    'POST',
    `/v1/sites/${room.site}/comments/${comment.id}/reports`,
    { id: crypto.randomUUID(), category: 'abuse', words: 'Προσβάλλει.' },
    { Origin: PAGE_ORIGIN, 'CF-Connecting-IP': newAddress() },
  )
  await atDesk('POST', 'decisions/keep', { ids })
  await atDesk('PATCH', 'thread?thread=arthro', { held: true })
  await atDesk('PATCH', 'thread?thread=arthro', { held: false, state: 'open' })
  await atDesk('POST', 'bans', { kind: 'writer', comment: comment.id })
  await atDesk('POST', `writers/${house.handle}/trust`)
  await atDesk('DELETE', `writers/${house.handle}/trust`)
  await act('withdraw', 'DELETE', '/v1/receipt', undefined, reader)
  return costs
}

describe('a call that writes costs the same, however much there is', () => {
  let house: House
  beforeAll(async () => {
    house = await busyHouse()
  }, 120_000)

  it('from the comment to its withdrawal', async () => {
    const before = await story(house)
    await house.grow()
    const after = await story(house)
    for (const [name, rows] of after) {
      expect.soft(rows, name).toBeLessThanOrEqual((before.get(name) ?? 0) + SLACK)
    }
  }, 120_000)
})
