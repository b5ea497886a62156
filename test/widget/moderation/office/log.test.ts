import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { LogEntry } from '../../../../worker/contract/moderation/log.ts'
import { axeFaults } from '../../axe-faults.ts'
import { newsroom, openOffice } from './open-office.ts'

const entry = (id: string, act: string, given: Partial<LogEntry> = {}): LogEntry => ({
  id,
  at: '2026-11-20T10:00:00.000Z',
  actor: { kind: 'member', id: 'eleni', name: 'Eleni' },
  act,
  subject: null,
  detail: {},
  ...given,
})

const withLog = () =>
  newsroom({
    'GET /log': (_: never, path: string) => {
      const query = new URLSearchParams(path.split('?')[1])
      const entries = query.has('after')
        ? [entry('1', 'act.of_tomorrow')]
        : [
            entry('3', 'settings.changed', {
              detail: { before: { 'settings.maxDepth': 4 }, after: { 'settings.maxDepth': 2 } },
            }),
            entry('2', 'personal.look'),
          ]
      return {
        entries: entries.filter(({ act }) => !query.has('act') || act === query.get('act')),
        next: query.has('after') || query.has('act') ? null : 'more',
        acts: ['personal.look', 'settings.changed'],
        actors: [{ id: 'eleni', name: 'Eleni' }],
      }
    },
  })

describe('the log', () => {
  it('tells in words who did what, and a setting from what to what', async () => {
    openOffice(withLog(), 'log')
    const changed = page.getByRole('listitem').filter({ hasText: 'Settings changed' })
    await expect.element(changed).toBeVisible()
    await changed.getByText('Details').click()
    await expect.element(changed.getByRole('row', { name: 'Levels of replies 4 2' })).toBeVisible()
    await expect.element(page.getByText('2 entries are shown.')).toBeVisible()
  })

  it('tells of a decision in words, its reason included', async () => {
    const decided = (id: string, reason: string | null) =>
      entry(id, 'comments.decide', { detail: { action: 'trash', comments: 3, reason } })
    const entries = [decided('3', 'insult'), decided('2', 'other'), decided('1', null)]
    openOffice(newsroom({ 'GET /log': () => ({ entries, next: null, acts: [], actors: [] }) }), 'log', 'ro')
    const lines = page.getByRole('listitem').filter({ hasText: 'Decizie asupra comentariilor' })
    await expect.element(lines.first()).toBeVisible()
    for (const details of document
      .querySelector('twin-moderation')
      ?.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true
    await expect.element(lines.nth(0)).toMatchTextContent(/3 comentarii mutate în coș\.\s+Motiv: Insultă/)
    await expect.element(lines.nth(1)).toMatchTextContent(/3 comentarii mutate în coș\.\s+Motiv: Alt motiv/)
    await expect.element(lines.nth(2)).not.toMatchTextContent(/Motiv/)
  })

  it('tells in words how many were kept, and how many an undo brought back', async () => {
    const entries = [
      entry('2', 'comments.undo', { detail: { comments: 2 } }),
      entry('1', 'comments.keep', { detail: { comments: 1 } }),
    ]
    openOffice(newsroom({ 'GET /log': () => ({ entries, next: null, acts: [], actors: [] }) }), 'log')
    const details = page.getByText('Details')
    await details.first().click()
    await expect.element(page.getByText('Undone. 2 comments are back.')).toBeVisible()
    await details.last().click()
    await expect.element(page.getByText('Kept; its reports are dealt with.')).toBeVisible()
  })

  it('goes on page by page, and shows an act that it does not know by its name', async () => {
    openOffice(withLog(), 'log')
    await page.getByRole('button', { name: 'More' }).click()
    await expect.element(page.getByText('act.of_tomorrow')).toBeVisible()
    await expect.element(page.getByText('Look at personal data', { exact: true }).last()).toBeVisible()
  })

  it('is filtered by whom, what and when, and taken along as it is filtered', async () => {
    const client = withLog()
    openOffice(client, 'log')
    await page.getByLabelText('Who').selectOptions('Eleni')
    await page.getByLabelText('What').selectOptions('Look at personal data')
    await page.getByLabelText('From').fill('2026-11-01')
    await page.getByLabelText('Up to and including').fill('2026-11-30')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect.element(page.getByText('1 entry is shown.')).toBeVisible()
    const wish = {
      who: 'eleni',
      act: 'personal.look',
      from: new Date('2026-11-01T00:00:00').toISOString(),
      to: new Date('2026-12-01T00:00:00').toISOString(),
    }
    const query = new URLSearchParams(wish).toString()
    expect(client.asked.at(-1)?.path).toBe(`/log?${query}`)
    await expect
      .element(page.getByRole('link', { name: 'CSV for spreadsheets' }))
      .toHaveAttribute('href', `/v1/sites/kozani/moderation/log.csv?${query}`)
  })

  it.each(LANGUAGES)('holds nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(withLog(), 'log', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(2)
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true
    expect(await axeFaults(element)).toEqual([])
  })
})
