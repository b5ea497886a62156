import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { UNDO_MS } from '../../../worker/contract/limits.ts'
import type { Decided } from '../../../worker/contract/moderation/decisions.ts'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import { watchedD1 } from '../watched-d1.ts'
import { newsroom } from './newsroom.ts'

const decided = async (answer: Promise<Response>): Promise<Decided> => (await answer).json()

/** Time passes: everything this decision wrote happened long ago. */
const MINUTE = 60_000

const age = async (decision: string | null, ms: number) => {
  await env.DB.prepare('UPDATE decisions SET at = at - ? WHERE id = ?').bind(ms, decision).run()
}

describe('a decision', () => {
  it('publishes a comment, counts it, and stands in its history under the moderator’s name', async () => {
    const room = await newsroom()
    const id = await room.comment()
    const eleni = await room.colleague('moderator', 'Ελένη')
    const answer = await decided(
      eleni.decide({ action: 'approve', ids: [id], expected: 'pending', reason: ' Ευχαριστούμε ' }),
    )
    expect(answer).toMatchObject({ decided: [id], skipped: [] })
    expect(Date.parse(answer.undoableUntil ?? '')).toBeGreaterThan(Date.now() + UNDO_MS - 60_000)
    expect(await room.status(id)).toBe('approved')

    const history = await (await eleni.get(`${room.base}/comments/${id}`)).json<History>()
    expect(history.decisions).toMatchObject([
      {
        id: answer.decision,
        action: 'approve',
        from: 'pending',
        to: 'approved',
        by: { kind: 'moderator', name: 'Ελένη' },
        reason: 'Ευχαριστούμε',
      },
    ])
  })

  it('of two moderators at once counts once: the other is told that somebody decided already', async () => {
    const room = await newsroom()
    const id = await room.comment()
    const [eleni, ioan] = [await room.colleague(), await room.colleague('owner', 'Ioan')]
    const answers = await Promise.all([
      decided(eleni.decide({ action: 'approve', ids: [id], expected: 'pending' })),
      decided(ioan.decide({ action: 'trash', ids: [id], expected: 'pending' })),
    ])
    const winner = answers.find(({ decision }) => decision !== null)
    const loser = answers.find(({ decision }) => decision === null)
    expect(winner?.decided).toEqual([id])
    expect(loser).toEqual({
      decision: null,
      decided: [],
      skipped: [{ id, code: 'already_decided' }],
      undoableUntil: null,
    })
    expect(await room.status(id)).toBe(winner === answers[0] ? 'approved' : 'trash')
  })

  it('skips what does not exist here, what is withdrawn, and what is in that state, and says which is which', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const waiting = await room.comment()
    const published = await room.comment({ status: 'approved' })
    const withdrawn = await room.comment({ status: 'trash' })
    await env.DB.prepare("UPDATE comments SET removed = 'author' WHERE id = ?").bind(withdrawn).run()
    const foreign = await other.comment()
    const nowhere = crypto.randomUUID()
    const eleni = await room.colleague()

    const ids = [foreign, waiting, published, withdrawn, nowhere, waiting]
    expect(await decided(eleni.decide({ action: 'approve', ids }))).toMatchObject({
      decided: [waiting],
      skipped: [
        { id: foreign, code: 'unknown_comment' },
        { id: published, code: 'unchanged' },
        { id: withdrawn, code: 'comment_withdrawn' },
        { id: nowhere, code: 'unknown_comment' },
      ],
    })
    expect(await other.status(foreign)).toBe('pending')
    expect(await room.status(withdrawn)).toBe('trash')
  })

  it('on 500 comments is one batch of as many statements as on one', async () => {
    const room = await newsroom()
    const ids = await room.comments(500, { akismet: 'ham' })
    const batches: number[] = []
    const counting = {
      prepare: (sql: string) => env.DB.prepare(sql),
      batch: <T>(statements: D1PreparedStatement[]) => {
        batches.push(statements.length)
        return env.DB.batch<T>(statements)
      },
    }
    const order = {
      site: room.site,
      by: { id: crypto.randomUUID(), name: 'Ελένη' },
      expected: null,
      reasonCode: null,
      reason: null,
      at: Date.now(),
    }
    const spam = { ...order, action: 'spam', to: 'spam', feedbackDueAt: Date.now() } as const
    const one = await deskStore(counting).decide({ ...spam, id: crypto.randomUUID(), ids: ids.slice(0, 1) })
    const rest = await deskStore(counting).decide({ ...spam, id: crypto.randomUUID(), ids })
    expect(one.filter((outcome) => outcome.decided)).toHaveLength(1)
    expect(rest.filter((outcome) => outcome.decided)).toHaveLength(499)
    expect(batches).toEqual([6, 6])
    const row = await env.DB.prepare("SELECT n FROM status_counts WHERE site = ? AND status = 'spam'")
      .bind(room.site)
      .first<{ n: number }>()
    expect(row?.n).toBe(500)
  })

  it('reads as many rows in a long queue as in a short one, whatever has yet to be told to Akismet', async () => {
    const cost = async (waiting: number) => {
      const room = await newsroom()
      const [id = '', ...others] = await room.comments(waiting, { akismet: 'ham' })
      const told = await (
        await room.colleague()
      ).decide({ action: 'spam', ids: others.slice(0, waiting / 2) })
      expect(told.status).toBe(200)
      const { db, bill } = watchedD1(env.DB)
      const outcomes = await deskStore(db).decide({
        id: crypto.randomUUID(),
        site: room.site,
        by: { id: 'eleni', name: 'Ελένη' },
        action: 'approve',
        to: 'approved',
        ids: [id],
        expected: 'pending',
        reasonCode: null,
        reason: null,
        at: Date.now(),
        feedbackDueAt: Date.now(),
      })
      expect(outcomes).toMatchObject([{ decided: true }])
      return bill.rowsRead
    }
    const [short, long] = [await cost(3), await cost(400)]
    expect(long).toBeLessThanOrEqual(short + 5)
  })

  it('refuses more than 500 comments, none, and an action that does not exist', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const ids = Array.from({ length: 501 }, () => crypto.randomUUID())
    for (const body of [
      { action: 'approve', ids },
      { action: 'approve', ids: [] },
      { action: 'erase', ids: ids.slice(0, 1) },
      { action: 'approve', ids: ["' OR 1=1"] },
    ]) {
      const answer = await eleni.decide(body)
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'validation_failed' })
    }
  })

  it('cancels the due check of a comment that Akismet could not look at, but for one sent back to wait', async () => {
    const room = await newsroom()
    const checkDueAt = Date.now() + 60_000
    const [approved, pended] = [
      await room.comment({ akismet: null, checkDueAt }),
      await room.comment({ akismet: null, checkDueAt, status: 'trash' }),
    ]
    const eleni = await room.colleague()
    await eleni.decide({ action: 'approve', ids: [approved] })
    await eleni.decide({ action: 'pend', ids: [pended] })
    const { results } = await env.DB.prepare(
      'SELECT id FROM comments WHERE site = ? AND check_due_at IS NOT NULL',
    )
      .bind(room.site)
      .all()
    expect(results).toEqual([{ id: pended }])
  })
})

describe('feedback to Akismet', () => {
  it('waits until undo is over, and only where Akismet looked and was wrong', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const cases = [
      { akismet: 'spam', status: 'spam', action: 'approve', told: ['akismet_ham'] },
      { akismet: 'discard', status: 'spam', action: 'pend', told: ['akismet_ham'] },
      { akismet: 'ham', status: 'pending', action: 'spam', told: ['akismet_spam'] },
      { akismet: 'ham', status: 'pending', action: 'approve', told: [] },
      { akismet: 'spam', status: 'spam', action: 'trash', told: [] },
      { akismet: null, status: 'pending', action: 'spam', told: [] },
      { akismet: undefined, status: 'spam', action: 'approve', told: [] },
    ] as const
    for (const { akismet, status, action, told } of cases) {
      const id = await room.comment({ status, ...(akismet !== undefined && { akismet }) })
      const before = Date.now()
      await eleni.decide({ action, ids: [id] })
      expect(await room.feedback(id), `${action} after ${akismet}`).toEqual(told)
      const row = await env.DB.prepare('SELECT due_at FROM outbox WHERE comment_id = ?')
        .bind(id)
        .first<{ due_at: number }>()
      if (row) expect(row.due_at).toBeGreaterThanOrEqual(before + UNDO_MS)
    }
  })

  it('never leaves when the decision is undone', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ akismet: 'spam', status: 'spam' })
    const { decision } = await decided(eleni.decide({ action: 'approve', ids: [id] }))
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    expect(await room.feedback(id)).toEqual([])
  })

  it('is withdrawn by a newer decision that agrees with Akismet, and comes back when that one is undone', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ akismet: 'spam', status: 'spam' })
    await eleni.decide({ action: 'approve', ids: [id] })
    const { decision } = await decided(eleni.decide({ action: 'spam', ids: [id] }))
    expect(await room.feedback(id)).toEqual([])
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    expect(await room.feedback(id)).toEqual(['akismet_ham'])
  })
})

describe('undo', () => {
  it('takes every comment back to where the decision found it', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const [waiting, spam, published] = [
      await room.comment(),
      await room.comment({ status: 'spam' }),
      await room.comment({ status: 'approved' }),
    ]
    const ids = [waiting, spam, published]
    const { decision } = await decided(eleni.decide({ action: 'trash', ids }))
    const undone = await decided(eleni.post(`${room.base}/decisions/${decision}/undo`))
    expect(new Set(undone.decided)).toEqual(new Set(ids))
    expect([await room.status(waiting), await room.status(spam), await room.status(published)]).toEqual([
      'pending',
      'spam',
      'approved',
    ])
    const history = await (await eleni.get(`${room.base}/comments/${waiting}`)).json<History>()
    expect(history.decisions.at(-1)).toMatchObject({ id: undone.decision, action: 'pend', undoes: decision })
  })

  it('leaves alone what somebody decided since, even if it led to the same state', async () => {
    const room = await newsroom()
    const [eleni, ioan] = [await room.colleague(), await room.colleague()]
    const [mine, again] = [await room.comment(), await room.comment()]
    const { decision } = await decided(eleni.decide({ action: 'approve', ids: [mine, again] }))
    await ioan.decide({ action: 'spam', ids: [again] })
    await ioan.decide({ action: 'approve', ids: [again] })
    expect(await decided(eleni.post(`${room.base}/decisions/${decision}/undo`))).toMatchObject({
      decided: [mine],
      skipped: [{ id: again, code: 'already_decided' }],
    })
    expect(await room.status(again)).toBe('approved')
  })

  it('gives a comment that is still unchecked its due check back', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const id = await room.comment({ akismet: null, checkDueAt: Date.now() })
    const { decision } = await decided(eleni.decide({ action: 'approve', ids: [id] }))
    await eleni.post(`${room.base}/decisions/${decision}/undo`)
    const row = await env.DB.prepare('SELECT check_due_at FROM comments WHERE id = ?').bind(id).first()
    expect(row).toEqual({ check_due_at: expect.any(Number) as number })
  })

  it.each([
    ['decisions', (ids: string[]) => ({ action: 'spam', ids })],
    ['decisions/all', () => ({ action: 'spam', filter: {} })],
  ])('is there to the end of its time, after one press on many by %s', async (path, order) => {
    expect(UNDO_MS).toBeGreaterThanOrEqual(10_000)
    const room = await newsroom()
    const eleni = await room.colleague()
    const ids = await room.comments(30)
    const { decision } = await decided(eleni.post(`${room.base}/${path}`, order(ids)))
    // But for what a slow machine needs.
    await age(decision, UNDO_MS - MINUTE)
    const undone = await decided(eleni.post(`${room.base}/decisions/${decision}/undo`))
    expect(undone.decided.toSorted()).toEqual(ids.toSorted())
    expect(await room.status(ids[0] ?? '')).toBe('pending')
  })

  it('ends after its time, happens once, and is not undone itself', async () => {
    const room = await newsroom()
    const eleni = await room.colleague()
    const code = async (decision: string | null) => {
      const answer = await eleni.post(`${room.base}/decisions/${decision}/undo`)
      return [answer.status, (await answer.json<{ code: string }>()).code]
    }
    const late = await decided(eleni.decide({ action: 'approve', ids: [await room.comment()] }))
    await age(late.decision, UNDO_MS)
    expect(await code(late.decision)).toEqual([409, 'undo_expired'])

    const { decision } = await decided(eleni.decide({ action: 'approve', ids: [await room.comment()] }))
    const undone = await decided(eleni.post(`${room.base}/decisions/${decision}/undo`))
    expect(await code(decision)).toEqual([409, 'already_undone'])
    expect(await code(undone.decision)).toEqual([409, 'already_undone'])
    expect(await code(crypto.randomUUID())).toEqual([404, 'unknown_decision'])
  })

  it('does not know the decisions of another site', async () => {
    const [room, other] = [await newsroom(), await newsroom()]
    const [eleni, stranger] = [await room.colleague(), await other.colleague()]
    const { decision } = await decided(eleni.decide({ action: 'approve', ids: [await room.comment()] }))
    const answer = await stranger.post(`${other.base}/decisions/${decision}/undo`)
    expect(await answer.json()).toMatchObject({ code: 'unknown_decision' })
  })
})
