import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { DecidedAll, Undone } from '../../../worker/contract/moderation/decisions.ts'
import { historySchema } from '../../../worker/contract/moderation/history.ts'
import { ask, WORKER } from '../ask.ts'
import { seedSite } from '../seed.ts'
import { call, written } from '../http/readers/with-receipt.ts'
import { logged } from './logged.ts'
import { newsroom, type Colleague } from './newsroom.ts'

const send = (colleague: Colleague, method: string, path: string, body?: unknown) =>
  ask(path, {
    method,
    headers: { Origin: WORKER, 'Content-Type': 'application/json', Cookie: colleague.cookie },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

describe('personal data', () => {
  it('is shown when somebody asks, who asked is written down, and a viewer is not told', async () => {
    const room = await newsroom()
    const id = await room.comment({ email: 'nikos@news.example' })
    const [eleni, viewer] = [
      await room.colleague('moderator', 'Ελένη'),
      await room.colleague('viewer', 'Άννα'),
    ]
    const path = `${room.base}/comments/${id}/personal-data`
    expect(await (await eleni.post(path)).json()).toMatchObject({
      email: 'nikos@news.example',
      address: null,
    })
    expect((await viewer.post(path)).status).toBe(403)
    expect((await eleni.post(`${room.base}/comments/${crypto.randomUUID()}/personal-data`)).status).toBe(404)
    expect(await logged(room.site)).toEqual([{ act: 'personal.look', actor_name: 'Ελένη', subject_id: id }])
  })
})

describe('deciding about all that match', () => {
  it('goes in steps of one decision, leaves what nobody has seen, and is undone in steps, too', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const written = await room.comments(503, { body: 'casino', lang: 'en' })
    const other = await room.comment({ body: 'Μπράβο', lang: 'el' })
    const late = await room.comment({ body: 'casino', lang: 'en', createdAt: Date.now() + 60_000 })
    const path = `${room.base}/decisions/all`
    const order = { action: 'spam', reasonCode: 'advertising', filter: { q: 'casino', lang: 'en' } }
    const first = await (await eleni.post(path, order)).json<DecidedAll>()
    expect(first.decided).toHaveLength(500)
    expect(first.next).not.toBeNull()
    const rest = { ...order, after: first.next, decision: first.decision }
    const second = await (await eleni.post(path, rest)).json<DecidedAll>()
    expect([second.decided.length, second.next, second.decision]).toEqual([3, null, first.decision])
    expect([await room.status(other), await room.status(late)]).toEqual(['pending', 'pending'])

    const undo = `${room.base}/decisions/${first.decision}/undo`
    const undone = await (await eleni.post(undo)).json<Undone>()
    expect(undone.decided).toHaveLength(500)
    const rested = await (await eleni.post(`${undo}?after=${undone.next}`)).json<Undone>()
    expect([rested.decided.length, rested.next]).toEqual([3, null])
    for (const id of [written[0], written[502]]) expect(await room.status(id ?? '')).toBe('pending')
    expect(await (await eleni.post(undo)).json()).toMatchObject({ code: 'already_undone' })
    expect((await logged(room.site)).map(({ act }) => act)).toEqual([
      'comments.decide',
      'comments.decide',
      'comments.undo',
      'comments.undo',
    ])
  })

  it('counts all it has decided, for whoever never heard of a step', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const written = await room.comments(3, { lang: 'el' })
    const order = { action: 'approve', filter: { lang: 'el' }, decision: crypto.randomUUID() }
    const path = `${room.base}/decisions/all`
    const [id = ''] = written
    await eleni.decide({ action: 'trash', ids: [id] })
    // Its answer is lost on the way.
    await eleni.post(path, order)
    const again = await (await eleni.post(path, { ...order, recount: true })).json<DecidedAll>()
    expect(again).toMatchObject({ decided: [], next: null, inAll: 2 })
    const undone = await eleni.post(`${room.base}/decisions/${order.decision}/undo`)
    expect((await undone.json<Undone>()).decided.toSorted()).toEqual(written.slice(1).toSorted())
  })

  it('adds nothing to a decision of somebody else', async () => {
    const room = await newsroom()
    const [eleni, nikos] = [
      await room.colleague('moderator', 'Ελένη'),
      await room.colleague('moderator', 'Νίκος'),
    ]
    const [one, two] = [await room.comment({ lang: 'el' }), await room.comment({ lang: 'ro' })]
    const path = `${room.base}/decisions/all`
    const first = await (
      await eleni.post(path, { action: 'approve', filter: { lang: 'el' } })
    ).json<DecidedAll>()
    expect(first.decided).toEqual([one])
    await nikos.post(path, { action: 'approve', filter: { lang: 'ro' }, decision: first.decision })
    expect(await room.status(two)).toBe('pending')
  })
})

describe('notes', () => {
  it('are for colleagues, and taken away by whoever wrote them', async () => {
    const room = await newsroom()
    const [eleni, nikos] = [
      await room.colleague('moderator', 'Ελένη'),
      await room.colleague('moderator', 'Νίκος'),
    ]
    const id = await room.comment()
    const path = `${room.base}/comments/${id}/notes`
    expect((await eleni.post(path, { text: '  ' })).status).toBe(422)
    const note = await (await eleni.post(path, { text: 'Το ελέγχω.' })).json<{ id: string }>()
    const history = historySchema.parse(await (await nikos.get(`${room.base}/comments/${id}`)).json())
    expect(history.notes).toMatchObject([{ text: 'Το ελέγχω.', by: { name: 'Ελένη' } }])
    expect(history.comment.notes).toBe(1)
    expect((await send(nikos, 'DELETE', `${path}/${note.id}`)).status).toBe(404)
    expect((await send(eleni, 'DELETE', `${path}/${note.id}`)).status).toBe(204)
  })

  it.each([
    ['viewer', 403, null],
    ['moderator', 404, null],
    ['owner', 204, 'Ελένη'],
  ] as const)('of a colleague: what a %s may is answered %i, and logged', async (role, status, writtenBy) => {
    const room = await newsroom()
    const [eleni, other] = [await room.colleague('moderator', 'Ελένη'), await room.colleague(role, 'Άλλος')]
    const [id, elsewhere] = [await room.comment(), await room.comment()]
    const path = `${room.base}/comments/${id}/notes`
    const note = await (await eleni.post(path, { text: 'Το ελέγχω.' })).json<{ id: string }>()
    // What stands at another comment is not there.
    const wrong = await send(other, 'DELETE', `${room.base}/comments/${elsewhere}/notes/${note.id}`)
    expect(wrong.status).toBe(role === 'viewer' ? 403 : 404)
    expect((await send(other, 'DELETE', `${path}/${note.id}`)).status).toBe(status)
    const left = historySchema.parse(await (await eleni.get(`${room.base}/comments/${id}`)).json()).notes
    expect(left).toHaveLength(writtenBy === null ? 1 : 0)
    const { results } = await env.DB.prepare(
      "SELECT actor_name, subject_id, detail FROM desk_log WHERE site = ? AND act = 'comments.unnote'",
    )
      .bind(room.site)
      .all<{ detail: string }>()
    expect(
      results.map(({ detail, ...line }) => ({ ...line, detail: JSON.parse(detail) as unknown })),
    ).toEqual(
      writtenBy === null
        ? []
        : [{ actor_name: 'Άλλος', subject_id: id, detail: { note: note.id, writtenBy } }],
    )
  })

  it('of one’s own are taken away by an owner, too, of whom the log need not say it twice', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('owner', 'Ελένη')
    const path = `${room.base}/comments/${await room.comment()}/notes`
    const note = await (await eleni.post(path, { text: 'Το ελέγχω.' })).json<{ id: string }>()
    expect((await send(eleni, 'DELETE', `${path}/${note.id}`)).status).toBe(204)
    const detail = "SELECT detail FROM desk_log WHERE site = ? AND act = 'comments.unnote'"
    const line = await env.DB.prepare(detail).bind(room.site).first<{ detail: string }>()
    expect(JSON.parse(line?.detail ?? '')).toEqual({ note: note.id })
  })
})

describe('a pinned comment', () => {
  it('stands at the head of what readers get, three at most, while it is published', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const ids: string[] = []
    for (let n = 0; n < 4; n += 1) ids.push(await room.comment({ status: 'approved' }))
    const waiting = await room.comment()
    const pin = (id = '') => eleni.post(`${room.base}/comments/${id}/pin`)
    for (const id of ids.slice(0, 3)) expect((await pin(id)).status).toBe(200)
    expect(await (await pin(ids[3])).json()).toMatchObject({ code: 'too_many_pins' })
    expect(await (await pin(waiting)).json()).toMatchObject({ code: 'not_published' })
    const row = await env.DB.prepare(
      'SELECT count(*) AS n FROM comments WHERE pinned_at IS NOT NULL AND site = ?',
    )
      .bind(room.site)
      .first('n')
    expect(row).toBe(3)
    expect(await (await send(eleni, 'DELETE', `${room.base}/comments/${ids[0]}/pin`)).json()).toMatchObject({
      pinned: false,
    })
  })
})

describe('a pin', () => {
  const pinnedIds = async (site: string) =>
    (
      await env.DB.prepare(
        'SELECT id FROM comments WHERE pinned_at IS NOT NULL AND site = ? ORDER BY pinned_at',
      )
        .bind(site)
        .all<{ id: string }>()
    ).results.map(({ id }) => id)
  const pinned = async (room: Awaited<ReturnType<typeof newsroom>>, eleni: Colleague) => {
    const id = await room.comment({ status: 'approved' })
    await eleni.post(`${room.base}/comments/${id}/pin`)
    return id
  }

  it.each(['spam', 'trash', 'pend'] as const)(
    'is lost by “%s”, and no approval brings it back',
    async (action) => {
      const room = await newsroom()
      const eleni = await room.colleague()
      const id = await pinned(room, eleni)
      expect(await pinnedIds(room.site)).toEqual([id])
      await eleni.decide({ action, ids: [id] })
      expect(await pinnedIds(room.site)).toEqual([])
      await eleni.decide({ action: 'approve', ids: [id] })
      expect(await pinnedIds(room.site)).toEqual([])
    },
  )

  it('is lost with the words of whoever withdraws them', async () => {
    await seedSite(env.DB, { id: 'pinned', rule: 'flagged' })
    const { comment, receipt } = await written({}, 'pinned')
    await env.DB.prepare('UPDATE comments SET pinned_at = 1 WHERE id = ?').bind(comment.id).run()
    expect(await pinnedIds('pinned')).toEqual([comment.id])
    expect((await call('DELETE', receipt.token)).status).toBe(204)
    expect(await pinnedIds('pinned')).toEqual([])
  })

  it('comes back by an undo, while there is room for it', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const ids = [await pinned(room, eleni), await pinned(room, eleni), await pinned(room, eleni)]
    const trash = async (id = '') =>
      (await (await eleni.decide({ action: 'trash', ids: [id] })).json<{ decision: string }>()).decision
    const undo = (decision: string) => eleni.post(`${room.base}/decisions/${decision}/undo`)
    await undo(await trash(ids[0]))
    expect((await pinnedIds(room.site)).toSorted()).toEqual(ids.toSorted())
    const first = await trash(ids[0])
    const fourth = await pinned(room, eleni)
    await undo(first)
    expect(await room.status(ids[0] ?? '')).toBe('approved')
    expect((await pinnedIds(room.site)).toSorted()).toEqual([ids[1], ids[2], fourth].toSorted())
  })
})

describe('a writer', () => {
  it('is trusted by handle, which the log keeps', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    await room.comment({ writerRef: 'r:someone' })
    const [comment] = (
      await (await eleni.get(`${room.base}/comments`)).json<{ comments: { writer: { handle: string } }[] }>()
    ).comments
    const path = `${room.base}/writers/${comment?.writer.handle}`
    expect(await (await eleni.post(`${path}/trust`)).json()).toMatchObject({ trusted: true, pending: 1 })
    expect(await (await send(eleni, 'DELETE', `${path}/trust`)).json()).toMatchObject({ trusted: false })
    expect((await eleni.post(`${room.base}/writers/nobody/trust`)).status).toBe(404)
    expect((await logged(room.site)).map(({ act }) => act)).toEqual(['writers.trust', 'writers.distrust'])
  })
})
