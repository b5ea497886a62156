import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Log } from '../../../worker/contract/moderation/log.ts'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { readLog } from '../../../worker/core/moderation/read-log.ts'
import { logStore } from '../../../worker/store/moderation/log-store.ts'
import { watchedD1 } from '../watched-d1.ts'
import { newsroom, type Colleague } from './newsroom.ts'

type Room = Awaited<ReturnType<typeof newsroom>>

const logOf = async (room: Room, owner: Colleague, query = ''): Promise<Log> =>
  (await owner.get(`${room.base}/log${query}`)).json()
const write = (room: Room, at: number, act: string, detail: object = {}, actor = 'Ελένη') =>
  env.DB.prepare(
    `INSERT INTO desk_log (site, at, actor_kind, actor_id, actor_name, act, detail)
      VALUES (?, ?, 'member', ?, ?, ?, ?)`,
  )
    .bind(room.site, at, actor, actor, act, JSON.stringify(detail))
    .run()

describe('the log', () => {
  it('holds decisions, undone ones too, beside everything else, newest first', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const ids = [await room.comment(), await room.comment()]
    const decided = await eleni.decide({ action: 'spam', ids, reason: 'Διαφήμιση' })
    const { decision } = await decided.json<{ decision: string }>()
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    await write(room, Date.now() + 1000, 'settings.changed')
    const { entries, acts, actors } = await logOf(room, eleni)
    expect(entries).toMatchObject([
      { act: 'settings.changed' },
      { act: 'comments.undo', subject: { kind: 'decision', id: decision } },
      {
        act: 'comments.decide',
        actor: { kind: 'member', name: 'Ελένη' },
        subject: { kind: 'decision', id: decision },
      },
    ])
    expect(acts).toEqual(['comments.decide', 'comments.undo', 'settings.changed'])
    expect(actors.map(({ name }) => name)).toContain('Ελένη')
  })

  it('tells how many a decision, a keeping and an undo came to, not how many were asked for', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const [waiting, published] = [await room.comment(), await room.comment({ status: 'approved' })]
    const ids = [waiting, published, crypto.randomUUID()]
    const decided = await eleni.decide({ action: 'spam', ids, expected: 'pending' })
    const { decision } = await decided.json<{ decision: string }>()
    await eleni.decide({ action: 'trash', ids: [published], expected: 'pending' })
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    await env.DB.prepare('UPDATE comments SET report_count = 2 WHERE id = ?').bind(published).run()
    await eleni.post(`${room.base}/decisions/keep`, { ids })
    const { entries } = await logOf(room, eleni)
    expect(entries.map(({ act, detail }) => [act, detail['comments']])).toEqual([
      ['comments.keep', 1],
      ['comments.undo', 1],
      ['comments.decide', 1],
    ])
  })

  it('says which comment, whose and with which reason, in as many statements for one entry as for fifty', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const statements = async () => {
      const { db, bill } = watchedD1(env.DB)
      const log = await readLog({ site: room.site, limit: 50 }, { logs: logStore(db) })
      if (!log.ok) throw new Error(log.code)
      return { statements: bill.statements, entries: log.value.entries }
    }
    const id = await room.comment({ name: 'Άννα', body: 'Η γέφυρα' })
    await eleni.post(`${room.base}/comments/${id}/notes`, { text: 'Για τα νομικά' })
    const one = await statements()
    expect(one.entries).toMatchObject([
      { act: 'comments.note', about: { comment: id, gone: false, name: 'Άννα', words: 'Η γέφυρα' } },
    ])
    const decided = await eleni.decide({ action: 'spam', ids: [id] })
    const { decision } = await decided.json<{ decision: string }>()
    await env.DB.prepare("UPDATE decisions SET reason_code = 'insult' WHERE id = ?").bind(decision).run()
    for (let at = 0; at < 10; at += 1) await eleni.decide({ action: 'spam', ids: [await room.comment()] })
    const many = await statements()
    expect(many.entries.find(({ subject }) => subject?.id === decision)?.about).toMatchObject({
      comment: id,
      reasonCode: 'insult',
    })
    expect(many.statements).toBe(one.statements)
  })

  it('brings back nothing that was erased', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const [withdrawn, deleted] = [
      await room.comment({ name: 'Άννα', body: 'Η γέφυρα' }),
      await room.comment({ name: 'Βασίλης', body: 'Το ποτάμι' }),
    ]
    await eleni.decide({ action: 'spam', ids: [withdrawn, deleted] })
    for (const id of [withdrawn, deleted])
      await eleni.post(`${room.base}/comments/${id}/notes`, { text: 'x' })
    await env.DB.prepare(
      "UPDATE comments SET body = '', name = NULL, removed = 'author', writer_ref = NULL WHERE id = ?",
    )
      .bind(withdrawn)
      .run()
    await env.DB.batch(
      ['notes', 'decisions', 'screenings']
        .map((table) => env.DB.prepare(`DELETE FROM ${table} WHERE comment_id = ?`).bind(deleted))
        .concat(env.DB.prepare('DELETE FROM comments WHERE id = ?').bind(deleted)),
    )
    const log = await logOf(room, eleni)
    expect(JSON.stringify(log)).not.toMatch(/Άννα|γέφυρα|Βασίλης|ποτάμι/)
    const notes = log.entries.filter(({ act }) => act === 'comments.note')
    expect(notes.map(({ about }) => about?.gone)).toEqual([true, true])
    const files = await (await eleni.get(`${room.base}/log.ndjson`)).text()
    expect(files).not.toContain('"about"')
  })

  it('tells of each step of a decision about all that match, and of none that decided nothing', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    await room.comments(3)
    const order = { action: 'trash', filter: { status: 'any' }, decision: crypto.randomUUID() }
    await eleni.post(`${room.base}/decisions/all`, order)
    // Its answer was lost on the way.
    await eleni.post(`${room.base}/decisions/all`, order)
    await room.comments(2)
    await eleni.post(`${room.base}/decisions/all`, order)
    const { entries } = await logOf(room, eleni)
    expect(entries.map(({ detail }) => detail['comments'])).toEqual([2, 3])
  })

  it('is filtered by who, by act or a group of acts, and by time', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    await write(room, 1_000, 'member.role', {}, 'Ελένη')
    await write(room, 2_000, 'member.removed', {}, 'Νίκος')
    await write(room, 3_000, 'settings.changed', {}, 'Νίκος')
    const acts = async (query: string) => (await logOf(room, eleni, query)).entries.map(({ act }) => act)
    expect(await acts(`?who=${encodeURIComponent('Νίκος')}`)).toEqual(['settings.changed', 'member.removed'])
    expect(await acts('?act=member')).toEqual(['member.removed', 'member.role'])
    expect(await acts('?act=member.role')).toEqual(['member.role'])
    expect(await acts('?act=mem')).toEqual([])
    const [from, to] = [new Date(2_000).toISOString(), new Date(3_000).toISOString()]
    expect(await acts(`?from=${from}&to=${to}`)).toEqual(['member.removed'])
    expect((await eleni.get(`${room.base}/log?from=yesterday`)).status).toBe(400)
  })

  it('is read page by page, each entry once, even of one moment', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    for (let n = 0; n < 7; n += 1) await write(room, 5_000, `act.${n}`)
    const seen: string[] = []
    let after: string | null = ''
    while (after !== null) {
      const page: Log = await logOf(room, eleni, `?limit=3${after === '' ? '' : `&after=${after}`}`)
      seen.push(...page.entries.map(({ act }) => act))
      after = page.next
    }
    expect(seen).toEqual(['act.6', 'act.5', 'act.4', 'act.3', 'act.2', 'act.1', 'act.0'])
    expect((await eleni.get(`${room.base}/log?after=invented`)).status).toBe(400)
  })

  it('is taken away as lines of JSON and as a table that no spreadsheet runs, and that is logged', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    await write(room, 1_000, 'member.role', { name: 'a "quoted" one' }, '=HYPERLINK("https://evil.example")')
    await env.DB.prepare(
      `INSERT INTO desk_log (site, at, actor_kind, act)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
        SELECT ?1, 2000 + i, 'member', 'note.added' FROM n`,
    )
      .bind(room.site)
      .run()
    const ndjson = await (
      await eleni.get(`${room.base}/log.ndjson?to=${new Date(10_000).toISOString()}`)
    ).text()
    const lines = ndjson.trim().split('\n')
    expect(lines).toHaveLength(601)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ act: 'member.role' })

    const answer = await eleni.get(`${room.base}/log.csv?act=member`)
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="log.csv"')
    const csv = await answer.text()
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect((await logOf(room, eleni)).entries.filter(({ act }) => act === 'log.exported')).toHaveLength(2)
  }, 60_000)

  it('forgets after twelve months', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner')
    await write(room, Date.now() - 366 * 86_400_000, 'old.act')
    await write(room, Date.now() - 364 * 86_400_000, 'kept.act')
    // One run takes its share only, and other tests have written into times long past.
    await env.DB.prepare('DELETE FROM desk_log WHERE site <> ?').bind(room.site).run()
    await runScheduled(env, Date.now())
    expect((await logOf(room, eleni)).entries.map(({ act }) => act)).toEqual(['kept.act'])
  })
})
