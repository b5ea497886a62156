import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Decided } from '../../../worker/contract/moderation/decisions.ts'
import { historySchema } from '../../../worker/contract/moderation/history.ts'
import { queueSchema } from '../../../worker/contract/moderation/desk-comment.ts'
import { newsroom } from './newsroom.ts'

/** A published comment that so many readers reported. */
const reported = async (room: Awaited<ReturnType<typeof newsroom>>, reports = 1): Promise<string> => {
  const id = await room.comment({ status: 'approved', akismet: 'ham' })
  for (let n = 0; n < reports; n += 1) {
    await env.DB.prepare(
      `INSERT INTO reports (id, site, comment_id, revision, category, lang, counted, at)
        VALUES (?, ?, ?, 1, 'abuse', 'el', 1, ?)`,
    )
      .bind(crypto.randomUUID(), room.site, id, Date.now() - 1000)
      .run()
  }
  return id
}

describe('a reported comment that is kept', () => {
  it('stays published, and its reports are dealt with, until that is undone', async () => {
    const room = await newsroom()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const id = await reported(room, 2)
    const open = async () =>
      queueSchema.parse(await (await eleni.get(`${room.base}/comments?status=approved&reported=true`)).json())
        .comments
    expect(await open()).toMatchObject([{ id, reportCount: 2 }])

    const kept = await (await eleni.post(`${room.base}/decisions/keep`, { ids: [id] })).json<Decided>()
    expect(kept).toMatchObject({ decided: [id], skipped: [] })
    expect(await room.status(id)).toBe('approved')
    expect(await open()).toEqual([])
    const history = historySchema.parse(await (await eleni.get(`${room.base}/comments/${id}`)).json())
    expect(history.reports.map(({ decidedAt }) => decidedAt)).toEqual([
      expect.any(String),
      expect.any(String),
    ])
    expect(history.decisions.at(-1)).toMatchObject({
      from: 'approved',
      to: 'approved',
      by: { name: 'Ελένη' },
    })
    const acts = await env.DB.prepare('SELECT act FROM desk_log WHERE site = ?').bind(room.site).all()
    expect(acts.results).toEqual([{ act: 'comments.keep' }])

    const undone = await eleni.post(`${room.base}/decisions/${kept.decision}/undo`)
    expect(await undone.json()).toMatchObject({ decided: [id] })
    expect(await open()).toMatchObject([{ id, reportCount: 2 }])
    expect(await room.status(id)).toBe('approved')
  })

  it('is news to nobody outside, and says nothing about the filters', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    await env.DB.prepare(
      `INSERT INTO webhooks (id, site, url, events, created_at)
        VALUES (?1, ?1, 'https://news.example/hook', '["comment.approved"]', 0)`,
    )
      .bind(room.site)
      .run()
    const id = await reported(room)
    const count = async (sql: string, value: string) =>
      env.DB.prepare(`SELECT count(*) AS n FROM ${sql} = ?`).bind(value).first('n')
    const before = await count('deliveries WHERE comment_id', id)
    await eleni.post(`${room.base}/decisions/keep`, { ids: [id] })
    expect(await count('deliveries WHERE comment_id', id)).toBe(before)
    expect(await count('hourly_judgements WHERE site', room.site)).toBe(0)
    expect(await room.feedback(id)).toEqual([])
  })

  it('is skipped where nothing is reported, or somebody has taken it down', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const eleni = await room.colleague()
    const [quiet, gone, foreign] = [
      await room.comment({ status: 'approved' }),
      await reported(room),
      await reported(other),
    ]
    await eleni.decide({ action: 'trash', ids: [gone] })
    const answer = await eleni.post(`${room.base}/decisions/keep`, { ids: [quiet, gone, foreign] })
    expect(await answer.json()).toEqual({
      decision: null,
      decided: [],
      skipped: [
        { id: quiet, code: 'unchanged' },
        { id: gone, code: 'already_decided' },
        { id: foreign, code: 'unknown_comment' },
      ],
      undoableUntil: null,
    })
  })
})
