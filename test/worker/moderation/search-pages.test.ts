import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import { queueFilterSchema } from '../../../worker/contract/moderation/queue.ts'
import { toSelection } from '../../../worker/core/moderation/queue-selection.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import { watchedD1 } from '../watched-d1.ts'
import { newsroom, type Colleague } from './newsroom.ts'

describe('a search that many words and many filters meet, but hardly any comment both', () => {
  let eleni: Colleague
  let base: string
  let site: string
  const both: string[] = []
  const many = Array.from({ length: 45 }, (_, at) => `ν${at}`).join(' ')

  beforeAll(async () => {
    const room = await newsroom()
    base = room.base
    site = room.site
    const meet = async (count: number) =>
      both.push(...(await room.comments(count, { lang: 'ro', body: 'Νερό' })))
    await room.comments(150, { lang: 'el', body: 'Νερό' })
    await meet(2)
    await room.comments(520, { lang: 'ro', body: 'Δρόμος' })
    await room.comments(520, { lang: 'el', body: 'Νερό' })
    await meet(3)
    await room.comment({ lang: 'ro', body: many })
    eleni = await room.colleague()
  })

  const pages = async (query: string): Promise<string[]> => {
    const seen: string[] = []
    for (let after = ''; ;) {
      const page: Queue = await (await eleni.get(`${base}/comments?q=νερό&lang=ro&${query}${after}`)).json()
      seen.push(...page.comments.map(({ id }) => id))
      if (page.next === null) return seen
      after = `&after=${page.next}`
    }
  }

  it.each([1, 2, 4, 25])('finds each once, oldest first, %i to a page', async (limit) => {
    expect(await pages(`sort=oldest&limit=${limit}`)).toEqual(both)
  })

  it.each([1, 4, 25])('finds each once, newest first, %i to a page', async (limit) => {
    expect(await pages(`sort=newest&status=any&limit=${limit}`)).toEqual(both.toReversed())
  })

  it('costs less than ten plain pages', async () => {
    const cost = async (query: Record<string, string>) => {
      const { db, bill } = watchedD1(env.DB)
      const selection = await toSelection(site, queueFilterSchema.parse(query), sha256)
      await deskStore(db).queue({ ...selection, limit: 25, after: null })
      return bill.rowsRead
    }
    expect(await cost({ q: 'νερό', lang: 'ro', status: 'any' })).toBeLessThan(10 * (await cost({})))
  })

  it('finds a comment by very many words', async () => {
    const answer = await eleni.get(`${base}/comments?q=${encodeURIComponent(many)}&lang=ro`)
    expect((await answer.json<Queue>()).comments).toMatchObject([{ body: many }])
  })
})
