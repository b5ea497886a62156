import { afterEach, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import { axeFaults } from '../../axe-faults.ts'
import { newsroom, openOffice } from './open-office.ts'

const DAYS = ['2026-11-22', '2026-11-23', '2026-11-24']

const series: Series = {
  timeZone: 'Europe/Athens',
  from: '2026-11-22',
  to: '2026-11-24',
  days: [
    { day: '2026-11-22', approved: 12, pending: 0, spam: 3, trash: 1 },
    { day: '2026-11-23', approved: 0, pending: 0, spam: 0, trash: 0 },
    { day: '2026-11-24', approved: 5, pending: 4, spam: 1, trash: 0 },
  ],
  toDecision: {
    decisions: 22,
    medianSeconds: 720,
    p90Seconds: 12_600,
    days: DAYS.map((day, at) => ({
      day,
      decisions: at === 1 ? 0 : 11,
      medianSeconds: at === 1 ? null : 720,
      p90Seconds: at === 1 ? null : 12_600,
    })),
  },
  spam: { comments: 26, spam: 4, share: 4 / 26 },
  agreement: {
    hamApproved: 15,
    hamRejected: 1,
    spamApproved: 2,
    spamRejected: 3,
    unsureApproved: 2,
    unsureRejected: 1,
  },
  articles: [
    { key: 'adelfopoiisi', url: null, title: 'Adelfopoiisi', comments: 20 },
    { key: 'other', url: null, title: null, comments: 6 },
  ],
  hours: Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (_, hour) => (day === 2 && hour === 20 ? 9 : 0)),
  ),
  waiting: { pending: 4, oldestAt: new Date(Date.now() - 3 * 3_600_000).toISOString() },
}

const NONE = 'There were no comments in this period.'

const answering = (value: Series) => newsroom({ 'GET /series': () => value }, 'viewer')
/** The picture whose name, its title and its sentence, holds these words. */
const picture = (words: string) => page.getByRole('img', { name: words, exact: false })

describe('the figures', () => {
  it('begin with what waits, how long it takes and how much of it is spam', async () => {
    openOffice(answering(series), 'figures')
    await expect.element(page.getByText('The oldest arrived 3 hours ago.')).toBeVisible()
    await expect.element(page.getByText('12 minutes', { exact: true }).first()).toBeVisible()
    await expect.element(page.getByText('3.5 hours', { exact: true }).first()).toBeVisible()
    await expect.element(page.getByText('15%')).toBeVisible()
  })

  it('measure the waiting by a scale on which no two marks read the same', async () => {
    const { toDecision } = series
    const days = toDecision.days.map((day) => ({ ...day, medianSeconds: 70, p90Seconds: 100 }))
    openOffice(answering({ ...series, toDecision: { ...toDecision, days } }), 'figures')
    const times = picture('Time to the decision')
    await expect.element(times).toBeVisible()
    const words = [...times.element().querySelectorAll('.scale text')].map(({ textContent }) => textContent)
    expect(words).toContain('1.5 min')
    expect(new Set(words).size).toBe(words.length)
  })

  it('say one sentence of days on which nothing came and nothing was decided', async () => {
    const quiet = {
      ...series,
      days: DAYS.map((day) => ({ day, approved: 0, pending: 0, spam: 0, trash: 0 })),
      toDecision: { decisions: 0, medianSeconds: null, p90Seconds: null, days: [] },
      spam: { comments: 0, spam: 0, share: null },
    }
    openOffice(answering({ ...quiet, waiting: { pending: 0, oldestAt: null } }), 'figures')
    await expect.element(page.getByText(NONE, { exact: true })).toBeVisible()
    await expect.element(page.getByRole('img')).not.toBeInTheDocument()
    await expect.element(page.getByRole('term')).not.toBeInTheDocument()
    openOffice(answering(quiet), 'figures')
    // What waits is older than these days, and still waits.
    await expect.element(page.getByText('The oldest arrived 3 hours ago.')).toBeVisible()
    await expect.element(page.getByText(NONE, { exact: true })).toBeVisible()
  })

  it('say in a sentence what each picture shows', async () => {
    openOffice(answering(series), 'figures')
    await expect.element(picture('26 comments came in: 17 approved, 4 spam.')).toBeVisible()
    await expect
      .element(picture('22 decisions: half within 12 minutes, nine in ten within 3.5 hours.'))
      .toBeVisible()
    await expect.element(picture('1 spam comment that the filters had let through')).toBeVisible()
    await expect.element(picture('2 good comments that the filters had taken for spam')).toBeVisible()
    await expect.element(picture('Most is written under “Adelfopoiisi”: 20 comments.')).toBeVisible()
    await expect.element(picture('Most comments come on Wednesday between 20:00 and 21:00.')).toBeVisible()
  })

  it('lie in a table behind each picture', async () => {
    openOffice(answering(series), 'figures')
    await page.getByText('The figures as a table').first().click()
    const table = page
      .getByRole('region', { name: 'Comments a day, and what became of them' })
      .getByRole('table')
    await expect.element(table.getByRole('columnheader', { name: 'Spam' })).toBeVisible()
    await expect.element(table.getByRole('row', { name: '22 Nov 12 0 3 1' })).toBeVisible()
  })

  it('draw each part of a day as high as it is, and a day without decisions as a gap', async () => {
    const element = openOffice(answering(series), 'figures')
    await expect.element(picture('26 comments')).toBeVisible()
    const of = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
    const height = (kind: string) =>
      of(`.plane rect[data-kind="${kind}"]`).map((part) => part.getBoundingClientRect().height)
    const [first = 0, last = 0] = height('approved')
    expect(first / last).toBeCloseTo(12 / 5, 0)
    expect(height('pending')).toHaveLength(1)
    expect(of('.plane .reach')).toHaveLength(2)
  })

  it('are asked for anew for another period', async () => {
    const client = answering(series)
    openOffice(client, 'figures')
    await page.getByRole('combobox', { name: 'Period' }).selectOptions('Last 7 days')
    await expect.poll(() => client.asked.length).toBe(2)
    const [month, week] = client.asked.map(({ path }) =>
      Date.parse(new URLSearchParams(path.split('?')[1]).get('from') ?? ''),
    )
    expect(((week ?? 0) - (month ?? 0)) / 86_400_000).toBe(23)
  })

  it('can be asked for again where they did not come', async () => {
    const client = answering(series)
    client.refuse('ask', 'unreachable')
    openOffice(client, 'figures')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(picture('26 comments')).toBeVisible()
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(answering(series), 'figures', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('figure').length).toBe(5)
    expect(await axeFaults(element)).toEqual([])
  })
})

/** A4 between its margins, at 96 pixels an inch. */
const PAPER = { width: 680, height: 1000 }

describe('the figures on paper', () => {
  const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name })
  afterEach(() => media(''))

  /** A month in which much happened, whose tables are as long and as wide as they come. */
  const busy: Series = {
    ...series,
    days: Array.from({ length: 30 }, (_, at) => ({
      day: `2026-11-${String(at + 1).padStart(2, '0')}`,
      approved: 1200 + at,
      pending: at,
      spam: 300,
      trash: 40,
    })),
    from: '2026-11-01',
    to: '2026-11-30',
  }

  it.each(LANGUAGES)('hold every number of every table in sight, in %s', async (language) => {
    await page.viewport(PAPER.width, PAPER.height)
    const element = openOffice(answering(busy), 'figures', language)
    const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])]
    await expect.poll(() => all('figure').length).toBe(5)
    await media('print')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)

    const cells = all('table :is(th, td)')
    expect(cells.length).toBeGreaterThan(30 * 5 + 24 * 8)
    const places = cells.map((cell) => ({ cell, at: cell.getBoundingClientRect() }))
    expect(places.filter(({ at }) => at.width === 0 || at.right > innerWidth + 1)).toEqual([])
    const sizes = places.filter(({ cell }) => cell.scrollWidth > cell.clientWidth + 1)
    expect(sizes).toEqual([])
    // One above the other, none upon another: each row begins where the one before it ends.
    for (const table of all('table')) {
      const tops = [...table.querySelectorAll('tr')].map((row) => row.getBoundingClientRect())
      tops.slice(1).forEach((row, at) => expect(row.top).toBeGreaterThanOrEqual((tops[at]?.bottom ?? 0) - 1))
    }
  })

  it('say whose they are and of which days, and offer nothing to press', async () => {
    const client = answering(busy)
    client.passkeys = 0
    const element = openOffice(client, 'figures')
    const seen = (selector: string) =>
      [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility())
    await expect.poll(() => seen('figure').length).toBe(5)
    expect(seen('[part=passkey-offer]')).toHaveLength(1)
    await media('print')
    expect(seen('.top .site').map((site) => site.textContent.trim())).toEqual(['Κοζάνη Σήμερα'])
    expect(seen('.period p').map((days) => days.textContent)).toEqual([
      expect.stringMatching(/^1\s?–\s?30 November 2026$/),
    ])
    expect(seen('button, summary, [part=passkey-offer]')).toEqual([])
  })
})
