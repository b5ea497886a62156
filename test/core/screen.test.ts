import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../worker/contract/statuses.ts'
import type { Filter, FilterAnswer } from '../../worker/core/ports/screen.ts'
import { createScreen, type Alarm } from '../../worker/core/screen.ts'
import { candidate, SENT_AT } from '../candidate.ts'

const RETRY_AT = SENT_AT + 15 * 60_000

const answer = (name: FilterAnswer['filter'], verdict: Verdict): FilterAnswer => ({
  filter: name,
  verdict,
  reason: 'nothing_found',
  detail: null,
  sure: 0.5,
})

const saying = (name: FilterAnswer['filter'], verdict: Verdict): Filter => ({
  name,
  check: () => answer(name, verdict),
})

/** A filter that must look, and counts how often it is asked. */
const outside = (said: Partial<FilterAnswer> = {}) => {
  const asked: string[] = []
  const filter: Filter = {
    name: 'akismet',
    mustLook: true,
    check({ comment }) {
      asked.push(comment.id)
      return Promise.resolve({ ...answer('akismet', 'ham'), ...said })
    },
  }
  return { filter, asked }
}

const silent: Alarm = () => () => {}
const screenOf = (filters: Filter[], alarm: Alarm = silent) =>
  createScreen(filters, { now: () => SENT_AT, alarm })

describe('the screen', () => {
  it('says the worst that any filter said, and keeps all findings in their order', async () => {
    const screen = screenOf([saying('links', 'unsure'), saying('words', 'ham'), outside().filter])
    const result = await screen(candidate())
    expect(result.verdict).toBe('unsure')
    expect(result.checked).toBe(true)
    expect(result.findings.map(({ filter }) => filter)).toEqual(['links', 'words', 'akismet'])
  })

  it('does not pay for a question about what is spam already', async () => {
    for (const verdict of ['spam', 'discard'] as const) {
      const { filter, asked } = outside()
      const result = await screenOf([saying('honeypot', verdict), filter])(candidate())
      expect(result).toMatchObject({ verdict, checked: true, retryAt: null })
      expect(asked).toEqual([])
    }
  })

  it('holds a text back, and asks the others, when a filter throws', async () => {
    const broken: Filter = {
      name: 'words',
      check() {
        throw new Error('Ελένη wrote something')
      },
    }
    const result = await screenOf([broken, outside().filter])(candidate())
    expect(result).toMatchObject({ verdict: 'unsure', checked: true })
    expect(result.findings).toMatchObject([
      { filter: 'words', verdict: 'unsure', reason: 'filter_failed', detail: null },
      { filter: 'akismet', verdict: 'ham' },
    ])
  })

  it('is not checked while a filter that must look fails, and is due again within twenty minutes', async () => {
    const broken: Filter = {
      name: 'akismet',
      mustLook: true,
      check: () => Promise.reject(new Error('down')),
    }
    expect(await screenOf([saying('links', 'ham'), broken])(candidate())).toMatchObject({
      verdict: 'unsure',
      checked: false,
      retryAt: RETRY_AT,
    })
  })

  it('waits for nobody longer than its deadline', async () => {
    const late: Filter = { name: 'repeats', check: () => new Promise(() => {}) }
    const lateOutside: Filter = { name: 'akismet', mustLook: true, check: () => new Promise(() => {}) }
    const atOnce: Alarm = (_ms, ring) => {
      const timer = setTimeout(ring, 0)
      return () => clearTimeout(timer)
    }
    const result = await screenOf([saying('links', 'ham'), late, lateOutside], atOnce)(candidate())
    expect(result.checked).toBe(false)
    expect(result.findings.filter(({ reason }) => reason === 'filter_late')).toMatchObject([
      { filter: 'repeats' },
      { filter: 'akismet' },
    ])
  })

  it('takes its alarm back when all have answered', async () => {
    let standing = 0
    const alarm: Alarm = () => {
      standing += 1
      return () => (standing -= 1)
    }
    await screenOf([saying('links', 'ham')], alarm)(candidate())
    expect(standing).toBe(0)
  })

  it('asks again at the time that a filter names', async () => {
    const { filter } = outside({ verdict: 'ham', retryAt: SENT_AT + 120_000 })
    expect(await screenOf([filter])(candidate())).toMatchObject({
      verdict: 'ham',
      checked: false,
      retryAt: SENT_AT + 120_000,
    })
  })

  it('lets stand, when it looks again, what was said of the request itself', async () => {
    const { filter, asked } = outside()
    const screen = screenOf([saying('too_fast', 'ham'), saying('links', 'ham'), filter])
    const earlier = [
      { ...answer('too_fast', 'unsure'), reason: 'sent_too_fast' as const },
      { ...answer('links', 'unsure'), reason: 'filter_failed' as const },
      { ...answer('akismet', 'unsure'), reason: 'akismet_unreachable' as const },
    ]
    const result = await screen(candidate({ cause: 'recheck', earlier }))
    expect(result.verdict).toBe('unsure')
    expect(result.findings.map(({ verdict }) => verdict)).toEqual(['unsure', 'ham', 'ham'])
    expect(asked).toHaveLength(1)
  })
})
