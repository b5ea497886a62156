import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { queueFilterSchema } from '../../../worker/contract/moderation/queue.ts'
import { toSelection } from '../../../worker/core/moderation/queue-selection.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import { watchedD1 } from '../watched-d1.ts'
import { newsroom } from './newsroom.ts'

const PAGE = 10
/** What a row more or less on the way into an index may make. */
const SLACK = 15

/** What a page costs; `test/bench/desk.ts` asks the same of 100,000 comments, with times. */
describe('a page of a long queue costs no more than one of a short queue', () => {
  const rooms: { short?: string; long?: string } = {}
  beforeAll(async () => {
    for (const [name, waiting] of [
      ['short', 20],
      ['long', 600],
    ] as const) {
      const room = await newsroom()
      await room.comments(waiting, { lang: 'el', name: 'Νίκος', akismet: 'spam', writerRef: 'r:one' })
      rooms[name] = room.site
    }
  })

  const cost = async (site: string | undefined, query: Record<string, string>) => {
    if (site === undefined) throw new Error('The newsroom was not opened.')
    const { db, bill } = watchedD1(env.DB)
    const filter = queueFilterSchema.parse(query)
    const selection = await toSelection(site, filter, sha256)
    const page = await deskStore(db).queue({ ...selection, limit: PAGE, after: null })
    return { ...bill, comments: page === 'malformed' ? 0 : page.comments.length }
  }

  it.each<Record<string, string>>([
    {},
    { status: 'any' },
    { lang: 'el' },
    { finding: 'akismet_spam' },
    { thread: 'arthro' },
    { lang: 'el', finding: 'akismet', thread: 'arthro' },
    { from: new Date(0).toISOString() },
    { q: 'μπράβο', status: 'any' },
    { author: 'νίκος', status: 'any' },
    { q: 'μπράβο', thread: 'arthro' },
  ])('%o', async (query) => {
    const [short, long] = [await cost(rooms.short, query), await cost(rooms.long, query)]
    expect([short.comments, long.comments]).toEqual([PAGE, PAGE])
    expect(long.rowsRead).toBeLessThanOrEqual(short.rowsRead + SLACK)
    expect(long.statements).toBe(short.statements)
  })

  it.each<[string, number, Record<string, string>]>([
    ['in the language that all write', PAGE, { lang: 'el' }],
    ['in a language that nobody writes', 0, { lang: 'ro' }],
    ['with an objection that nothing met', 0, { finding: 'banned_text' }],
    ['in an empty bin', 0, { status: 'trash' }],
  ])('a word that all hold, %s, costs less than ten plain pages', async (_, comments, query) => {
    const search = await cost(rooms.long, { q: 'μπράβο', status: 'any', ...query })
    expect(search.comments).toBe(comments)
    expect(search.rowsRead).toBeLessThan(10 * (await cost(rooms.long, {})).rowsRead)
  })
})
