import { describe, expect, it } from 'vitest'
import { inTime } from '../../../worker/contract/i18n/in-time.ts'
import { relativeTime } from '../../../widget/moderation/dates.ts'

const NOON = Date.parse('2026-11-24T12:00:00Z')
const MINUTE_MS = 60_000

describe('when something was written', () => {
  it.each([
    [3 * MINUTE_MS, '3 minutes ago', 'πριν από 3 λεπτά', 'acum 3 minute'],
    [2 * 60 * MINUTE_MS, '2 hours ago', 'πριν από 2 ώρες', 'acum 2 ore'],
    [24 * 60 * MINUTE_MS, 'yesterday', 'χθες', 'ieri'],
  ])('is told from now, %i ms ago', (age, en, el, ro) => {
    const iso = new Date(NOON - age).toISOString()
    expect([
      relativeTime('en', iso, NOON),
      relativeTime('el', iso, NOON),
      relativeTime('ro', iso, NOON),
    ]).toEqual([en, el, ro])
  })

  it('is a date from a week on', () => {
    expect(relativeTime('el', '2026-11-01T12:00:00Z', NOON)).toBe('1 Νοεμβρίου 2026')
  })

  it('is never in the future, even on a clock that runs behind', () => {
    expect(relativeTime('en', new Date(NOON + 90_000).toISOString(), NOON)).toBe('now')
  })

  it('counts a wait in minutes, rounded up', () => {
    expect(inTime('en', 61)).toBe('in 2 minutes')
    expect(inTime('ro', 30)).toBe('peste 30 de secunde')
  })
})
