import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { queueFilter } from '../../../widget/moderation/queue-filter.ts'
import { FILTERS, FINDING_REASONS } from '../../../worker/contract/statuses.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const newsroom = () =>
  new FakeDesk([
    comment('Anna', { lang: 'el', reportCount: 1 }),
    comment('Bill', { lang: 'ro', reportCount: 1 }),
  ])

describe('the filters over a queue', () => {
  it('narrow it, and stand in the address that can be shared', async () => {
    const client = newsroom()
    openDesk(client)
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Language' }).last().selectOptions('Romanian')
    await page.getByLabelText('From').fill('2026-11-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect.element(page.getByRole('heading', { name: 'Comments that match' })).toBeVisible()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await expect.element(article('Bill')).toBeVisible()
    expect(location.search).toBe('?status=pending&by-lang=ro&by-from=2026-11-01')
    expect(client.filters).toEqual({ lang: 'ro', from: '2026-11-01' })
  })

  it('offer what the filters find below the filter that says it, each once, and nothing that no index holds', async () => {
    openDesk(newsroom())
    await page.getByText('Filters', { exact: true }).click()
    const list = page.getByRole('combobox', { name: 'Finding' })
    await expect.element(list).toBeVisible()
    const groups = [...list.element().querySelectorAll('optgroup')].map(({ label, children }) => [
      label,
      [...children].map((option) => option.textContent.trim()),
    ])
    expect(groups).toContainEqual([
      'Links',
      ['Links: anything', 'It contains many links', 'There is a link in the name'],
    ])
    expect(groups.at(-1)?.[0]).toBe('All filters')
    const values = [...list.element().querySelectorAll('option')].map(({ value }) => value)
    const findable = FINDING_REASONS.filter((reason) => reason !== 'nothing_found')
    expect(values.toSorted()).toEqual(['', ...FILTERS, ...findable].toSorted())
    await list.selectOptions('There is a link in the name')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect
      .element(page.getByRole('link', { name: 'Remove the filter: Finding: There is a link in the name' }))
      .toBeVisible()
  })

  it('are read from the address, shown as chips, and taken away one by one', async () => {
    openDesk(newsroom(), { address: '?by-lang=ro&by-reported=true' })
    await expect.element(article('Bill')).toBeVisible()
    const chips = page.getByRole('list', { name: 'Filters in force' })
    await expect.element(chips.getByRole('link', { name: /Reported by readers/ })).toBeVisible()
    await chips.getByRole('link', { name: 'Remove the filter: Language: Romanian' }).click()
    await expect.element(article('Anna')).toBeVisible()
    expect(location.search).toBe('?by-reported=true&status=pending')
    await chips.getByRole('link', { name: 'Clear all filters' }).click()
    await expect.element(chips).not.toBeInTheDocument()
    expect(location.search).toBe('?status=pending')
  })

  it('come along to another queue, in sight, and are left behind where one goes to the queue one is at', async () => {
    const client = newsroom()
    client.comments.push(
      comment('Radu', { lang: 'ro', status: 'spam' }),
      comment('Carol', { lang: 'en', status: 'spam' }),
    )
    openDesk(client, { address: '?by-lang=ro' })
    await expectFocus(article('Bill'))
    await userEvent.keyboard('3')
    await expectFocus(article('Radu'))
    await expect.element(article('Carol')).not.toBeInTheDocument()
    await expect
      .element(page.getByRole('link', { name: 'Remove the filter: Language: Romanian' }))
      .toBeVisible()
    await userEvent.keyboard('3')
    await expect.element(article('Carol')).toBeVisible()
    expect(location.search).toBe('?status=spam')
  })

  it('are not mistaken for what the page around the desk has in its address', async () => {
    openDesk(newsroom(), { address: '?lang=ro&author=7' })
    await expect.element(article('Anna')).toBeVisible()
    expect(location.search).toBe('?lang=ro&author=7')
  })

  it('say so where nothing matches, and lead back to the whole queue', async () => {
    openDesk(newsroom(), { address: '?by-lang=en' })
    await expect.element(page.getByRole('heading', { name: 'Nothing in this queue matches' })).toBeVisible()
    await page.getByRole('button', { name: 'Show the whole queue' }).click()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('lead to all of one article from any of its comments', async () => {
    openDesk(newsroom())
    await article('Anna').getByRole('link', { name: 'only this article' }).click()
    await expect
      .element(page.getByRole('link', { name: /Remove the filter: Article: Η αδελφ/ }))
      .toBeVisible()
    expect(new URLSearchParams(location.search).get('by-thread')).toBe('adelfopoiisi')
  })

  it('begin at the search by one key, on a Greek keyboard too', async () => {
    openDesk(newsroom())
    await expect.element(article('Anna')).toBeVisible()
    article('Anna')
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', {
          key: '/',
          code: 'Slash',
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      )
    await expectFocus(page.getByRole('searchbox'))
  })
})

describe('days', () => {
  it('are whole where the worker is asked for times', () => {
    const { from, to } = queueFilter({
      status: 'spam',
      q: '',
      filters: { from: '2026-11-01', to: '2026-11-01' },
    })
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000)
    expect(from).toBe(new Date(2026, 10, 1).toISOString())
  })
})
