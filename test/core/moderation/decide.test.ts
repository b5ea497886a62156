import { describe, expect, it } from 'vitest'
import { UNDO_MS } from '../../../worker/contract/limits.ts'
import { decide } from '../../../worker/core/moderation/decide.ts'
import type { Decided, NewDecision, Undone } from '../../../worker/core/moderation/desk-store.ts'
import { undoDecision } from '../../../worker/core/moderation/undo-decision.ts'

const NOW = 1_000_000_000
const order = {
  site: 'kozani',
  by: { id: 'eleni', name: 'Ελένη' },
  action: 'approve',
  ids: ['a', 'b', 'a'],
} as const

const deciding = (outcomes: Decided[]) => {
  const seen: NewDecision[] = []
  const desk = {
    decide: (decision: NewDecision) => {
      seen.push(decision)
      return Promise.resolve(outcomes)
    },
  }
  return { seen, deps: { desk, now: NOW, newId: () => 'decision' } }
}

describe('decide', () => {
  it('asks about each comment once, and lets feedback leave when undo is over', async () => {
    const { seen, deps } = deciding([])
    await decide({ ...order, reason: '  ' }, deps)
    expect(seen).toMatchObject([
      { ids: ['a', 'b'], to: 'approved', expected: null, reason: null, feedbackDueAt: NOW + UNDO_MS },
    ])
  })

  it('says why a comment was left alone, the writer’s withdrawal before everything else', async () => {
    const { deps } = deciding([
      { id: 'a', decided: true, now: { status: 'approved', removed: null } },
      { id: 'b', decided: false, now: null },
      { id: 'c', decided: false, now: { status: 'trash', removed: 'author' } },
      { id: 'd', decided: false, now: { status: 'approved', removed: null } },
    ])
    const codes = async (expected?: 'pending') =>
      (await decide({ ...order, expected }, deps)).skipped.map(({ code }) => code)
    expect(await codes('pending')).toEqual(['unknown_comment', 'comment_withdrawn', 'already_decided'])
    expect(await codes()).toEqual(['unknown_comment', 'comment_withdrawn', 'unchanged'])
  })

  it('is no decision where nothing was decided', async () => {
    const { deps } = deciding([{ id: 'a', decided: false, now: null }])
    expect(await decide(order, deps)).toMatchObject({ decision: null, decided: [], undoableUntil: null })
  })
})

describe('undo', () => {
  const undo = (undone: Undone | null) =>
    undoDecision(
      { site: 'kozani', by: { id: 'eleni', name: 'Ελένη' }, decision: 'd' },
      { desk: { undo: () => Promise.resolve(undone) }, now: NOW, newId: () => 'undo' },
    )
  const decision = { at: NOW - 1, undoes: null, undoneBefore: false }

  it.each([
    ['unknown_decision', null],
    ['already_undone', { decision: { ...decision, undoneBefore: true }, comments: [] }],
    ['already_undone', { decision: { ...decision, undoes: 'another' }, comments: [] }],
    ['undo_expired', { decision: { ...decision, at: NOW - UNDO_MS }, comments: [] }],
  ] as const)('is refused: %s', async (code, undone) => {
    expect(await undo(undone && { ...undone, comments: [], next: null })).toEqual({ ok: false, code })
  })

  it('tells which comments came back, and which somebody has touched since', async () => {
    const comments: Undone['comments'] = [
      { id: 'a', undone: true, removed: null },
      { id: 'b', undone: false, removed: null },
      { id: 'c', undone: false, removed: 'author' },
    ]
    expect(await undo({ decision, comments, next: null })).toMatchObject({
      value: {
        decision: 'undo',
        decided: ['a'],
        skipped: [
          { id: 'b', code: 'already_decided' },
          { id: 'c', code: 'comment_withdrawn' },
        ],
      },
    })
  })
})
