import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { SORTS } from '../../../worker/contract/statuses.ts'
import type { ReadPage } from '../../../worker/core/ports/comment-store.ts'
import { createStore } from '../../../worker/store/d1-comment-store.ts'
import { seedLongThread } from '../long-thread.ts'
import { seedSite } from '../seed.ts'
import { watchedD1 } from '../watched-d1.ts'

const SITE = 'kozani'
const SHORT = 50
const LONG = 50_000

beforeAll(async () => {
  await seedSite(env.DB, { id: SITE })
  for (const size of [SHORT, LONG]) {
    await seedLongThread(env.DB, { site: SITE, key: `roots-${size}`, roots: size })
    await seedLongThread(env.DB, {
      site: SITE,
      key: `branch-${size}`,
      roots: 60,
      longBranch: size,
      replies: 3,
    })
  }
}, 120_000)

type Query = { sort?: 'oldest' | 'newest'; after?: string | null; around?: string; limit?: number }

/** Everything a call asks of the database: the site, then the page. */
const readFrom = async (key: string, query: Query = {}): Promise<{ rows: number; page: ReadPage }> => {
  const { db, bill } = watchedD1(env.DB)
  const store = createStore(db)
  await store.site(SITE)
  const page = await store.page({ site: SITE, key, sort: 'oldest', limit: 25, after: null, ...query })
  if (page === 'malformed') throw new Error('the cursor was not accepted')
  return { rows: bill.rowsRead, page }
}

const budget = (page: ReadPage): number => 3 * page.comments.length + 10

describe('what a page costs in D1 rows read', () => {
  for (const sort of SORTS) {
    for (const kind of ['roots', 'branch']) {
      it(`keeps to 3 a comment and 10, in a thread of many ${kind}, ${sort} first`, async () => {
        for (const limit of [1, 25, 100]) {
          const first = await readFrom(`${kind}-${LONG}`, { sort, limit })
          expect(first.rows).toBeLessThanOrEqual(budget(first.page))
          if (first.page.next === null) continue
          const second = await readFrom(`${kind}-${LONG}`, { sort, limit, after: first.page.next })
          expect(second.rows).toBeLessThanOrEqual(budget(second.page))
        }
      })
    }
  }

  it('is the same however long the thread is', async () => {
    const [short, long] = [await readFrom(`roots-${SHORT}`), await readFrom(`roots-${LONG}`)]
    console.log(
      `rows read for 25 roots: ${short.rows} out of ${SHORT}, ${long.rows} out of ${LONG}; budget ${budget(long.page)}`,
    )
    expect(long.page.comments).toHaveLength(25)
    expect(long.rows).toBe(short.rows)
  })

  it('is the same however long a branch is, and keeps to the budget inside the branch', async () => {
    const [short, long] = [await readFrom(`branch-${SHORT}`), await readFrom(`branch-${LONG}`)]
    expect(long.rows).toBe(short.rows)
    const rest = await readFrom(`branch-${LONG}`, { after: long.page.branches[0]?.after ?? '' })
    expect(rest.page.comments).toHaveLength(25)
    expect(rest.rows).toBeLessThanOrEqual(budget(rest.page))
  })

  it('is almost nothing where nobody has written', async () => {
    const { rows, page } = await readFrom('nobody')
    const turn = { prev: null, next: null }
    expect(page).toEqual({
      thread: null,
      pinned: [],
      comments: [],
      next: null,
      branches: [],
      earlier: [],
      turn,
    })
    expect(rows).toBeLessThanOrEqual(10)
  })
})

/** The id of the comment at a place of a thread, in the order of writing. */
const idAt = async (key: string, place: number): Promise<string> => {
  const id = await env.DB.prepare(
    `SELECT c.id FROM comments c JOIN threads t ON t.id = c.thread_id
     WHERE t.site = ? AND t.key = ? ORDER BY c.path LIMIT 1 OFFSET ?`,
  )
    .bind(SITE, key, place)
    .first<string>('id')
  if (id === null) throw new Error('no comment stands there')
  return id
}

describe('the page that holds one comment', () => {
  for (const sort of SORTS) {
    it(`is found within the budget, wherever the comment stands, ${sort} first`, async () => {
      for (const kind of ['roots', 'branch']) {
        for (const place of [0, 1, 25_000, 49_990]) {
          for (const limit of [1, 25]) {
            const around = await idAt(`${kind}-${LONG}`, place)
            const { rows, page } = await readFrom(`${kind}-${LONG}`, { sort, around, limit })
            expect(page.comments.map(({ id }) => id)).toContain(around)
            expect(rows).toBeLessThanOrEqual(budget(page))
          }
        }
      }
    })

    it(`leads to all the others, ${sort} first`, async () => {
      const key = `branch-${SHORT}`
      for (const place of [0, 30, SHORT + 40]) {
        const around = await idAt(key, place)
        const { page: start } = await readFrom(key, { sort, around, limit: 7 })
        const met = new Set(start.comments.map(({ id }) => id))
        const waiting = [start]
        for (const page of waiting) {
          const cursors = [page.next, ...page.branches.map(({ after }) => after)]
          for (const after of [...cursors, ...page.earlier.map(({ after }) => after)]) {
            if (after === null) continue
            const { rows, page: more } = await readFrom(key, { sort, after, limit: 7 })
            expect(rows).toBeLessThanOrEqual(budget(more))
            expect(more.comments.some(({ id }) => !met.has(id))).toBe(true)
            for (const { id } of more.comments) met.add(id)
            waiting.push(more)
          }
        }
        expect(met.size).toBe(60 + SHORT + 59 * 3)
      }
    })
  }

  it('is the first page where nobody may see the comment', async () => {
    const { page: first } = await readFrom(`branch-${SHORT}`)
    for (const around of [crypto.randomUUID(), await idAt(`roots-${SHORT}`, 7)]) {
      expect((await readFrom(`branch-${SHORT}`, { around })).page).toEqual(first)
    }
  })
})

describe('what the newsroom has pinned', () => {
  const KEY = 'pinned'
  const pins: string[] = []
  beforeAll(async () => {
    await seedLongThread(env.DB, { site: SITE, key: KEY, roots: 60, longBranch: 40, replies: 2 })
    const { results } = await env.DB.prepare(
      `SELECT c.id FROM comments c JOIN threads t ON t.id = c.thread_id
       WHERE t.site = ? AND t.key = ? AND c.depth = 0 ORDER BY c.path`,
    )
      .bind(SITE, KEY)
      .all<{ id: string }>()
    pins.push(...[0, 20, 45].map((place) => results[place]?.id ?? 'missing'))
    await env.DB.prepare('UPDATE comments SET pinned_at = 1 WHERE id IN (SELECT value FROM json_each(?))')
      .bind(JSON.stringify(pins))
      .run()
  })
  const rootsOf = ({ comments }: ReadPage) => comments.filter(({ depth }) => depth === 0).map(({ id }) => id)

  for (const sort of SORTS) {
    it(`leads the first page with its replies, ${sort} first, and stands in no other, within the budget`, async () => {
      const inOrder = sort === 'oldest' ? pins : pins.toReversed()
      const met: string[] = []
      let after: string | null = null
      do {
        const { rows, page }: { rows: number; page: ReadPage } = await readFrom(KEY, {
          sort,
          after,
          limit: 7,
        })
        expect(rows).toBeLessThanOrEqual(budget(page))
        if (after === null) expect(rootsOf(page).slice(0, 3)).toEqual(inOrder)
        met.push(...page.comments.map(({ id }) => id))
        for (let branch = page.branches[0]; branch;) {
          const { page: more } = await readFrom(KEY, { sort, after: branch.after, limit: 9 })
          met.push(...more.comments.map(({ id }) => id))
          branch = more.branches[0]
        }
        after = page.next
      } while (after !== null)
      expect(new Set(met).size).toBe(met.length)
      expect(met).toHaveLength(60 + 40 + 59 * 2)
    })

    it(`leads also where a visit begins at another comment, ${sort} first`, async () => {
      const around = await idAt(KEY, 110)
      const { rows, page } = await readFrom(KEY, { sort, around, limit: 7 })
      expect(rows).toBeLessThanOrEqual(budget(page))
      expect(rootsOf(page).slice(0, 3)).toEqual(sort === 'oldest' ? pins : pins.toReversed())
      expect(page.comments.map(({ id }) => id)).toContain(around)
    })
  }

  it('is found by its own link, and deep in its branch', async () => {
    for (const around of [pins[1] ?? '', await idAt(KEY, 38)]) {
      const { page } = await readFrom(KEY, { around, limit: 7 })
      expect(page.comments.map(({ id }) => id)).toContain(around)
      expect(new Set(rootsOf(page)).size).toBe(rootsOf(page).length)
      expect(rootsOf(page).slice(0, 3)).toEqual(pins)
    }
  })
})

describe('turning pages', () => {
  for (const sort of SORTS) {
    it(`meets every comment once, ${sort} first, branches included`, async () => {
      const met: string[] = []
      let after: string | null = null
      do {
        const { page }: { page: ReadPage } = await readFrom(`branch-${SHORT}`, { sort, after, limit: 7 })
        met.push(...page.comments.map(({ id }) => id))
        let branch = page.branches[0]
        while (branch) {
          const { page: more } = await readFrom(`branch-${SHORT}`, { sort, after: branch.after, limit: 9 })
          expect(more.next).toBeNull()
          met.push(...more.comments.map(({ id }) => id))
          expect(more.branches[0]?.left ?? 0).toBe(branch.left - more.comments.length)
          branch = more.branches[0]
        }
        after = page.next
      } while (after !== null)
      expect(new Set(met).size).toBe(met.length)
      expect(met).toHaveLength(60 + SHORT + 59 * 3)
    })
  }

  it('gives roots in the order asked for, each followed by its replies in reading order', async () => {
    const { page } = await readFrom(`branch-${SHORT}`, { sort: 'newest', limit: 3 })
    const roots = page.comments.filter(({ depth }) => depth === 0)
    expect(roots.map(({ createdAt }) => createdAt)).toEqual(
      roots.map(({ createdAt }) => createdAt).sort((a, b) => b - a),
    )
    expect(page.comments.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1])
    expect(page.comments.slice(1, 4).every(({ parentId }) => parentId === page.comments[0]?.id)).toBe(true)
  })

  it('accepts no cursor but its own, nor one of the other order', async () => {
    const store = createStore(env.DB)
    const { page } = await readFrom(`roots-${LONG}`)
    const ask = (after: string) =>
      store.page({ site: SITE, key: `roots-${LONG}`, sort: 'newest', limit: 25, after })
    for (const after of [page.next ?? '', '', 'b2xkZXN0', "' OR 1=1 --", 'é', page.next?.slice(1) ?? '']) {
      expect(await ask(after)).toBe('malformed')
    }
  })
})
