import { describe, expect, it } from 'vitest'
import { inTime } from '../../../worker/contract/i18n/in-time.ts'
import { fullTime as readersFullTime } from '../../../widget/comments/reading/full-time.ts'
import { dateOf, relativeTime as readersTime } from '../../../widget/comments/relative-time.ts'
import { fullTime, relativeTime } from '../../../widget/moderation/dates.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/reader/el.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { el as readingEl } from '../../../worker/contract/i18n/reader/reading/el.ts'
import { en as readingEn } from '../../../worker/contract/i18n/reader/reading/en.ts'
import { ro as readingRo } from '../../../worker/contract/i18n/reader/reading/ro.ts'
import { ro } from '../../../worker/contract/i18n/reader/ro.ts'

const EVENING = new Date('2026-11-24T22:30:00').getTime()
const MINUTE_MS = 60_000
const DAY = 24 * 60

const readers = { el, en, ro }
const reading = { el: readingEl, en: readingEn, ro: readingRo }

describe('a date at the desk', () => {
  it.each(LANGUAGES)('is the one that readers see, in %s', (language) => {
    const ages = [
      -1,
      0,
      1,
      2,
      59,
      60,
      61,
      23 * 60,
      24 * 60,
      36 * 60,
      47 * 60,
      3 * DAY,
      6 * DAY,
      7 * DAY,
      400 * DAY,
    ]
    const times = ages.map((minutes) => new Date(EVENING - minutes * MINUTE_MS).toISOString())
    expect(times.map((iso) => relativeTime(language, iso, EVENING))).toEqual(
      times.map((iso) => readersTime(language, readers[language], iso, EVENING)),
    )
    expect(times.map((iso) => fullTime(language, iso))).toEqual(
      times.map((iso) => readersFullTime(reading[language], iso, dateOf)),
    )
  })
})

describe('a wait', () => {
  it('is counted in minutes, rounded up', () => {
    expect(inTime('en', 61)).toBe('in 2 minutes')
    expect(inTime('ro', 30)).toBe('peste 30 de secunde')
  })
})
