import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { LogLine, LogSubject } from '../../../../worker/contract/moderation/log.ts'
import { axeFaults } from '../../axe-faults.ts'
import { newsroom, openOffice } from './open-office.ts'

const entry = (id: string, act: string, given: Partial<LogLine> = {}): LogLine => ({
  id,
  at: '2026-11-20T10:00:00.000Z',
  actor: { kind: 'member', id: 'eleni', name: 'Eleni' },
  act,
  subject: null,
  about: null,
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
    await expect.element(lines.nth(0)).toMatchTextContent(/3 comentarii mutate în coș\.\s+Motiv: Insultă/)
    await expect.element(lines.nth(1)).toMatchTextContent(/3 comentarii mutate în coș\.\s+Motiv: Alt motiv/)
    await expect.element(lines.nth(2)).not.toMatchTextContent(/Motiv/)
  })

  it('tells where an article stood and what it was called, and nothing of that where it was closed alone', async () => {
    const before = { url: 'https://news.example/arthro', title: 'Αδελφοποίηση' }
    const change = (id: string, detail: LogLine['detail']) => entry(id, 'threads.change', { detail })
    const entries = [
      change('3', { state: null, held: null, url: 'https://news.example/new', title: null, before }),
      change('2', { state: 'closed', held: null }),
      change('1', { state: null, held: null, ...before, before }),
    ]
    openOffice(newsroom({ 'GET /log': () => ({ entries, next: null, acts: [], actors: [] }) }), 'log')
    const lines = page.getByRole('listitem').filter({ hasText: 'Conversation changed' })
    await expect.element(lines.nth(0)).toMatchTextContent(/Changed: Address/)
    await expect.element(lines.nth(0)).not.toMatchTextContent(/Title/)
    await lines.nth(0).getByText('Details').click()
    await expect
      .element(lines.nth(0).getByRole('row', { name: `Address ${before.url} https://news.example/new` }))
      .toBeVisible()
    for (const at of [1, 2]) await expect.element(lines.nth(at)).not.toMatchTextContent(/Changed|Details/)
  })

  it('tells in words how many were kept, and how many an undo brought back', async () => {
    const entries = [
      entry('2', 'comments.undo', { detail: { comments: 2 } }),
      entry('1', 'comments.keep', { detail: { comments: 1 } }),
    ]
    openOffice(newsroom({ 'GET /log': () => ({ entries, next: null, acts: [], actors: [] }) }), 'log')
    await expect.element(page.getByText('Undone. 2 comments are back.')).toBeVisible()
    await expect.element(page.getByText('Kept; its reports are dealt with.')).toBeVisible()
  })

  const about = (given: Partial<LogSubject> = {}): LogSubject => ({
    comment: '00000000-0000-4000-8000-000000000040',
    gone: false,
    name: 'Anna',
    words: 'A bridge of',
    article: 'The bridge',
    reasonCode: null,
    reason: null,
    ...given,
  })
  const showing = (...entries: LogLine[]) =>
    openOffice(newsroom({ 'GET /log': () => ({ entries, next: null, acts: [], actors: [] }) }), 'log')
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text })

  it('says which comment it was, leads to it, and gives the reason that was given later', async () => {
    const subject = { kind: 'decision', id: 'one' }
    const detail = { action: 'trash', comments: 3, reason: null }
    showing(
      entry('1', 'comments.decide', {
        subject,
        detail,
        about: about({ reasonCode: 'other', reason: 'Names a neighbour' }),
      }),
    )
    const decided = line('Decision on comments')
    await expect
      .element(decided)
      .toMatchTextContent(
        /Anna:\s+A bridge of\s+· The bridge\s+and 2 more comments\s+Reason: Names a neighbour/,
      )
    await expect
      .element(decided.getByRole('link', { name: 'A bridge of' }))
      .toHaveAttribute('href', expect.stringMatching(/around=00000000-0000-4000-8000-000000000040/))
    await expect.element(decided.getByText('Details')).not.toBeInTheDocument()
  })

  it('gives the reason from the list that was chosen later', async () => {
    showing(
      entry('1', 'comments.decide', {
        subject: { kind: 'decision', id: 'one' },
        detail: { action: 'trash', comments: 1, reason: null },
        about: about({ reasonCode: 'insult' }),
      }),
    )
    await expect.element(line('Decision on comments')).toMatchTextContent(/Reason: Insult/)
  })

  it('says of a comment that was erased that it is gone', async () => {
    const gone = about({ gone: true, name: null, words: null, reason: 'Names a neighbour' })
    showing(entry('1', 'comments.pin', { subject: { kind: 'comment', id: 'one' }, about: gone }))
    await expect.element(line('Comment pinned')).toMatchTextContent(/The comment is gone\./)
    await expect.element(line('Comment pinned')).not.toMatchTextContent(/neighbour|Anonymous/)
  })

  it('tells in words what became of a conversation, a ban, a member and a setting', async () => {
    showing(
      entry('4', 'threads.change', {
        subject: { kind: 'thread', id: 'bridge' },
        about: about({ comment: null, name: null, words: null }),
        detail: { state: null, held: true },
      }),
      entry('3', 'bans.add', {
        subject: { kind: 'ban', id: 'b' },
        about: about({ comment: null, name: 'casino' }),
        detail: { kind: 'text', effect: 'spam', until: null },
      }),
      entry('5', 'bans.remove', {
        subject: { kind: 'ban', id: 'lifted' },
        about: about({ comment: null, name: 'Dora' }),
        detail: {
          kind: 'email',
          effect: 'hold',
          until: Date.UTC(2030, 0, 5, 12),
          since: Date.UTC(2026, 10, 2, 12),
          setBy: 'Eleni',
          writer: 'w1',
        },
      }),
      entry('6', 'comments.unnote', {
        subject: { kind: 'comment', id: 'one' },
        about: about({ name: 'Anna' }),
        detail: { note: 'n', writtenBy: 'Maria' },
      }),
      entry('2', 'member.role', { detail: { name: 'Nikos', before: 'viewer', after: 'moderator' } }),
      entry('1', 'settings.changed', { detail: { before: { rule: 'all' }, after: { rule: 'first' } } }),
    )
    await expect
      .element(line('Conversation changed'))
      .toMatchTextContent(/The bridge\s*All new comments of this conversation wait\./)
    await expect
      .element(line('New ban'))
      .toMatchTextContent(/Texts with “casino”\. New comments go to spam\./)
    await expect
      .element(line('Ban lifted'))
      .toMatchTextContent(
        /Dora.*\. New comments wait\. .*5 January 2030.* Written .*2 November 2026.* by Eleni\./,
      )
    await expect.element(line('Note deleted')).toMatchTextContent(/Maria had written it\./)
    await expect.element(line('Role changed')).toMatchTextContent(/Nikos · Viewer → Moderator/)
    await expect.element(line('Settings changed')).toMatchTextContent(/Changed: /)
    await expect.element(page.getByText(/[{}]/)).not.toBeInTheDocument()
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
