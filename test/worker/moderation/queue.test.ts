import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { summarySchema, type Summary } from '../../../worker/contract/moderation.ts'
import { queueSchema, type Queue } from '../../../worker/contract/moderation/desk-comment.ts'
import { historySchema, type History } from '../../../worker/contract/moderation/history.ts'
import { createServiceStates } from '../../../worker/store/d1-service-states.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import { summarise } from '../../../worker/core/moderation/summarise.ts'
import { toSelection } from '../../../worker/core/moderation/queue-selection.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { newsroom, type Colleague } from './newsroom.ts'

const HOUR = 3_600_000

const queue = async (eleni: Colleague, base: string, query = ''): Promise<Queue> =>
  (await eleni.get(`${base}/comments${query}`)).json()
const ids = ({ comments }: Queue) => comments.map(({ id }) => id)

/** Every page, one after the other. */
const walk = async (eleni: Colleague, base: string, query: string): Promise<string[][]> => {
  const pages: string[][] = []
  let after = ''
  do {
    const page = await queue(eleni, base, `?${query}${after}`)
    pages.push(ids(page))
    after = page.next === null ? '' : `&after=${page.next}`
  } while (after !== '')
  return pages
}

describe('the queue', () => {
  it('shows the longest waiting first, and elsewhere the newest', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const now = Date.now()
    const [late, early] = [
      await room.comment({ createdAt: now - HOUR }),
      await room.comment({ createdAt: now - 2 * HOUR }),
    ]
    const [oldSpam, newSpam] = [
      await room.comment({ status: 'spam', createdAt: now - 2 * HOUR }),
      await room.comment({ status: 'spam', createdAt: now - HOUR }),
    ]
    expect(ids(await queue(eleni, room.base))).toEqual([early, late])
    expect(ids(await queue(eleni, room.base, '?status=spam'))).toEqual([newSpam, oldSpam])
  })

  it('is walked page by page without a gap or a repeat, also where comments share a moment', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const createdAt = Date.now() - HOUR
    const written: string[] = []
    for (let n = 0; n < 7; n += 1)
      written.push(await room.comment({ createdAt, status: n < 4 ? 'pending' : 'trash' }))
    const pending = await walk(eleni, room.base, 'status=pending&limit=2')
    expect(pending.map((page) => page.length)).toEqual([2, 2])
    expect(new Set(pending.flat())).toEqual(new Set(written.slice(0, 4)))
    expect((await walk(eleni, room.base, 'status=trash&limit=2')).flat().sort()).toEqual(
      written.slice(4).sort(),
    )
  })

  it('goes on after a comment that was decided meanwhile', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const written = [await room.comment(), await room.comment(), await room.comment()]
    const first = await queue(eleni, room.base, '?limit=1')
    await eleni.decide({ action: 'approve', ids: ids(first) })
    expect(ids(await queue(eleni, room.base, `?limit=2&after=${first.next}`))).toEqual(written.slice(1))
  })

  it('shows what a decision needs: writer, e-mail, article, parent, findings; and neither e-mail nor address', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const parentId = await room.comment({ status: 'approved', name: 'Ιωάννα', body: 'Πότε ξεκινά;' })
    await room.comment({
      parentId,
      name: 'Νίκος',
      email: 'nikos@news.example',
      body: 'Από τον Ιανουάριο.',
      akismet: null,
      checkDueAt: Date.now() + HOUR,
    })
    const answer = await eleni.get(`${room.base}/comments`)
    const text = await answer.text()
    const page = queueSchema.parse(JSON.parse(text))
    expect(page.comments).toMatchObject([
      {
        author: { name: 'Νίκος', website: null, staff: false },
        email: null,
        hasEmail: true,
        body: 'Από τον Ιανουάριο.',
        status: 'pending',
        thread: { key: 'arthro', url: 'https://news.example/arthro', title: 'Αδελφοποίηση' },
        parent: { id: parentId, name: 'Ιωάννα', body: 'Πότε ξεκινά;', status: 'approved' },
        screening: { checked: false, findings: [{ filter: 'akismet', reason: 'akismet_unreachable' }] },
        nextCheckAt: expect.any(String) as string,
      },
    ])
    expect(text).not.toMatch(/canary|sealed facts|nikos@/i)
  })

  it.each([
    ['χαραυγη', 'Χαραυγή στην Κοζάνη'],
    ['ΚΟΖΆΝΗ χαραυγής', 'Της χαραυγής, Κοζάνη'],
    ['δήμος', 'Ο ΔΗΜΟΣ ΑΠΑΝΤΑ'],
    ['οδος', 'στην οδό; όχι, στις οδούς: ΟΔΟΣ'],
    ['infratire', 'Înfrățire între orașe'],
    ['ORAȘE', 'Două orase'],
    ['cafe', 'Café'],
    ['thlethermansh', 'Η τηλεθέρμανση άργησε.'],
    ['τηλεθέρμανση', 'H thlethermansh arghse.'],
    ['100%_', 'Σωστό 100%_ όπως λέτε'],
  ])('finds “%s” in “%s”', async (q, body) => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const found = await room.comment({ body })
    await room.comment({ body: 'Κάτι άλλο / altceva' })
    expect(ids(await queue(eleni, room.base, `?q=${encodeURIComponent(q)}`))).toEqual([found])
  })

  it('finds by the writer’s name and by more than fifty bytes of Greek', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const body = 'Η αδελφοποίηση των δύο πόλεων είναι ευκαιρία για όλους μας'
    const found = await room.comment({ body, name: 'Παναγιώτης' })
    await room.comment({ body, name: 'Άλλος' })
    const q = encodeURIComponent(`παναγιωτησ ${body.toUpperCase()}`)
    expect(ids(await queue(eleni, room.base, `?q=${q}`))).toEqual([found])
  })

  it('reads as many rows for a page of a long queue as for one of a short', async () => {
    const cost = async (comments: number) => {
      const room = await newsroom()
      const base = Date.now() - HOUR
      await env.DB.prepare(
        `INSERT INTO comments (id, site, thread_id, root, path, depth, body, created_at)
          SELECT lower(hex(randomblob(4)) || '-0000-4000-8000-' || hex(randomblob(6))), ?1,
            (SELECT id FROM threads WHERE site = ?1), value, value, 0, 'x', ?2 + value
          FROM json_each(?3)`,
      )
        .bind(room.site, base, JSON.stringify(Array.from({ length: comments }, (_, n) => n)))
        .run()
      let rows = 0
      const metered = {
        batch: <T>(statements: D1PreparedStatement[]) => env.DB.batch<T>(statements),
        prepare: (sql: string) => {
          const statement = env.DB.prepare(sql)
          const bind = statement.bind.bind(statement)
          statement.bind = (...values: unknown[]) => {
            const bound = bind(...values)
            const all = bound.all.bind(bound)
            bound.all = async <T>() => {
              const result = await all<T>()
              rows += result.meta.rows_read
              return result
            }
            return bound
          }
          return statement
        },
      }
      const page = await deskStore(metered).queue({
        ...(await toSelection(room.site, { status: 'pending' }, sha256)),
        limit: 25,
        after: null,
      })
      expect(page === 'malformed' ? 0 : page.comments.length).toBe(25)
      return rows
    }
    const [short, long] = [await cost(30), await cost(3000)]
    expect(short).toBeGreaterThan(25)
    expect(long).toBe(short)
    expect(long).toBeLessThanOrEqual(26 * 4)
  })

  it.each([
    'after=garbage',
    'after=YWJj',
    'status=published',
    'limit=0',
    'limit=101',
    'limit=x',
    `q=${'α'.repeat(201)}`,
  ])('refuses %s', async (query) => {
    const room = await newsroom()
    const answer = await (await room.colleague()).get(`${room.base}/comments?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'malformed_query' })
  })
})

describe('one comment', () => {
  it('comes with everything that happened to it, oldest first', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const id = await room.comment({ status: 'spam', akismet: 'spam' })
    const at = Date.now() - HOUR
    await env.DB.prepare('INSERT INTO revisions (comment_id, revision, body, at) VALUES (?, 1, ?, ?)')
      .bind(id, 'Πριν', at)
      .run()
    await eleni.decide({ action: 'approve', ids: [id] })
    const answer = await eleni.get(`${room.base}/comments/${id}`)
    const history = historySchema.parse(await answer.json<History>())
    expect(history).toMatchObject({
      comment: { id, status: 'approved' },
      screenings: [{ verdict: 'spam', findings: [{ reason: 'akismet_spam' }] }],
      decisions: [
        { action: 'spam', by: { kind: 'rule', name: null } },
        { action: 'approve', by: { kind: 'moderator', name: 'Ελένη' } },
      ],
      edits: [{ at: new Date(at).toISOString(), body: 'Πριν' }],
    })
  })

  it('of another site does not exist', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const id = await other.comment({ body: 'κρυφό' })
    const answer = await (await room.colleague()).get(`${room.base}/comments/${id}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'unknown_comment' })
  })
})

describe('the summary', () => {
  it('counts by status, and names the oldest waiting and what nobody could check yet', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const empty = summarySchema.parse(await (await eleni.get(`${room.base}/summary`)).json<Summary>())
    expect(empty).toMatchObject({
      counts: { pending: 0, approved: 0, spam: 0, trash: 0 },
      oldestPendingAt: null,
      unchecked: 0,
    })
    const createdAt = Date.now() - 2 * HOUR
    await room.comment({ createdAt, akismet: null, checkDueAt: Date.now() })
    await room.comment()
    await room.comment({ status: 'spam' })
    await room.comment({ status: 'approved', createdAt: createdAt - HOUR })
    expect(await (await eleni.get(`${room.base}/summary`)).json()).toMatchObject({
      counts: { pending: 2, approved: 1, spam: 1, trash: 0 },
      oldestPendingAt: new Date(createdAt).toISOString(),
      unchecked: 1,
    })
  })

  it('tells for how long the site keeps spam and the trash', async () => {
    const kept = async (settings: object) => {
      const room = await newsroom(settings)
      const eleni = await room.colleague()
      return (await (await eleni.get(`${room.base}/summary`)).json<Summary>()).retention
    }
    expect(await kept({})).toEqual({ spamDays: 15, trashDays: 0 })
    expect(await kept({ retention: { spamDays: 3, trashDays: 30 } })).toEqual({ spamDays: 3, trashDays: 30 })
  })

  it('counts what readers reported of what is published, until somebody decides of it', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const [reported] = [
      await room.comment({ status: 'approved' }),
      await room.comment({ status: 'approved' }),
    ]
    const count = async () =>
      summarySchema.parse(await (await eleni.get(`${room.base}/summary`)).json<Summary>()).reported
    expect(await count()).toBe(0)
    await env.DB.prepare('UPDATE comments SET report_count = 2 WHERE id = ?').bind(reported).run()
    expect(await count()).toBe(1)
    await eleni.decide({ action: 'trash', ids: [reported] })
    expect(await count()).toBe(0)
  })

  it('tells what was decided since one asked last, by whom, and each comment once', async () => {
    const room = await newsroom()
    const [eleni, nikos] = [await room.colleague('viewer'), await room.colleague('moderator', 'Νίκος')]
    const [twice, kept, old] = [await room.comment(), await room.comment(), await room.comment()]
    await nikos.decide({ action: 'approve', ids: [old] })
    await env.DB.prepare('UPDATE decisions SET at = at - 60000 WHERE comment_id = ?').bind(old).run()
    const ask = async (query: string) =>
      summarySchema.parse(await (await eleni.get(`${room.base}/summary${query}`)).json())
    const { at, decided } = await ask('')
    expect(decided).toEqual([])
    await nikos.decide({ action: 'approve', ids: [twice] })
    await env.DB.prepare('UPDATE decisions SET at = at - 5 WHERE comment_id = ?').bind(twice).run()
    await nikos.decide({ action: 'spam', ids: [twice] })
    expect((await ask(`?since=${at}`)).decided).toMatchObject([
      { id: twice, status: 'spam', by: { kind: 'moderator', name: 'Νίκος' } },
    ])
    expect(await room.status(kept)).toBe('pending')
    expect((await eleni.get(`${room.base}/summary?since=yesterday`)).status).toBe(400)
  })

  it('says how Akismet is, or that it is not asked at all', async () => {
    const [asking, silent] = [await newsroom(), await newsroom({ akismet: false })]
    const services = createServiceStates(env.DB)
    const akismet = async (site: string, akismetKey = true) =>
      (await summarise({ site }, { desk: deskStore(env.DB), services, akismetKey, now: Date.now() })).akismet
    expect(await akismet(asking.site)).toBe('working')
    const now = Date.now()
    for (const [state, news] of [
      [{ status: 'unreachable', since: now }, 'unreachable'],
      [{ status: 'limited', until: now }, 'unreachable'],
      [{ status: 'key_refused', since: now, verifyAt: now, help: null }, 'key_refused'],
      [{ status: 'working' }, 'working'],
    ] as const) {
      await services.write('akismet', state, now)
      expect(await akismet(asking.site)).toBe(news)
    }
    expect(await akismet(asking.site, false)).toBe('off')
    expect(await akismet(silent.site)).toBe('off')
  })
})
