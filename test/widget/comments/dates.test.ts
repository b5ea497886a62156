import { describe, expect, it } from 'vitest'
import { dateOf, relativeTime } from '../../../widget/comments/relative-time.ts'
import { fullTime } from '../../../widget/comments/reading/full-time.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import type { ReaderMessages, ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import { el } from '../../../worker/contract/i18n/reader/el.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { el as readingEl } from '../../../worker/contract/i18n/reader/reading/el.ts'
import { en as readingEn } from '../../../worker/contract/i18n/reader/reading/en.ts'
import { ro as readingRo } from '../../../worker/contract/i18n/reader/reading/ro.ts'
import { ro } from '../../../worker/contract/i18n/reader/ro.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const words: Record<Language, ReaderMessages> = { el, en, ro }
const reading: Record<Language, ReadingMessages> = { el: readingEl, en: readingEn, ro: readingRo }
/** The day before the month, as in every other newspaper of Europe. */
const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)

/** By the calendar of whoever reads. */
const at = (day: string, clock: string) => new Date(`${day}T${clock}:00`)
const EVENING = at('2026-11-24', '22:30')
const told = (language: Language, then: Date, now: Date) =>
  relativeTime(language, words[language], then.toISOString(), now.getTime())
const before = (ms: number) => new Date(EVENING.getTime() - ms)

describe('when something was written', () => {
  it.each(LANGUAGES)('is told from now as %s has it', (language) => {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    const steps = [
      ...Array.from({ length: 59 }, (_, count) => [count + 1, 'minute', MINUTE_MS] as const),
      ...Array.from({ length: 23 }, (_, count) => [count + 1, 'hour', HOUR_MS] as const),
      ...Array.from({ length: 6 }, (_, count) => [count + 1, 'day', DAY_MS] as const),
    ]
    expect(steps.map(([count, , ms]) => told(language, before(count * ms), EVENING))).toEqual(
      steps.map(([count, unit]) => format.format(-count, unit)),
    )
  })

  it('counts days as the calendar does', () => {
    const morning = at('2026-11-25', '08:00')
    expect(told('en', at('2026-11-24', '07:00'), morning)).toBe('yesterday')
    expect(told('en', at('2026-11-23', '23:00'), morning)).toBe('2 days ago')
    expect(told('el', at('2026-11-23', '23:00'), morning)).toBe('προχθές')
  })

  it.each(LANGUAGES)('is a date in %s from a week on, in every month', (language) => {
    const days = Array.from({ length: 12 }, (_, month) => new Date(2025, month, 1 + month))
    const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long' })
    expect(days.map((day) => told(language, day, EVENING))).toEqual(days.map((day) => format.format(day)))
  })

  it('is never in the future, even on a clock that runs behind', () => {
    expect(LANGUAGES.map((language) => told(language, before(-90_000), EVENING))).toEqual([
      'τώρα',
      'now',
      'acum',
    ])
  })
})

describe('the whole of a date', () => {
  it.each(LANGUAGES)('names weekday and month as %s does', (language) => {
    const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 1 + 3 * month, 9, 5))
    const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'full' })
    expect(days.map((day) => fullTime(reading[language], day.toISOString(), dateOf))).toEqual(
      days.map((day) => `${format.format(day)}, 09:05`),
    )
  })
})
