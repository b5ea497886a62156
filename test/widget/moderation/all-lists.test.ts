import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment, writer } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const bridge = { body: 'for the bridge' }
const newsroom = () =>
  new FakeDesk([
    comment('Anna'),
    comment('Bill', { ...bridge, status: 'approved' }),
    comment('Cleo', { ...bridge, status: 'approved', lang: 'ro' }),
    comment('Dora', { ...bridge, status: 'spam', writer: writer() }),
  ])
const search = async (words: string) => {
  await page.getByRole('searchbox').fill(words)
  await userEvent.keyboard('{Enter}')
}
const queue = (name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name })
const elsewhere = (name: string) =>
  page.getByRole('list', { name: 'Found elsewhere:' }).getByRole('link', { name, exact: true })
const said = (text: string) =>
  expect.element(page.getByRole('status').filter({ hasText: text })).toBeInTheDocument()

describe('a search that finds nothing in its queue', () => {
  it('offers what the others have, each in one press, and tells it aloud', async () => {
    openDesk(newsroom())
    await search('bridge')
    await expect
      .element(page.getByRole('heading', { name: 'Nothing with “bridge” in this queue' }))
      .toBeVisible()
    await expect.element(elsewhere('Spam: 1')).toBeVisible()
    await said('Found elsewhere: Approved: 2, Spam: 1')
    await elsewhere('Approved: 2').click()
    await expect.element(article('Bill')).toBeVisible()
    await expect.element(article('Cleo')).toBeVisible()
    expect(location.search).toBe('?status=approved&q=bridge')
  })

  it('offers all of it together', async () => {
    openDesk(newsroom())
    await search('bridge')
    await elsewhere('All: 3').click()
    await expect.element(article('Dora')).toBeVisible()
    await expect.element(article('Bill')).toBeVisible()
    expect(location.search).toBe('?status=any&q=bridge')
  })

  it('says so where no queue has any', async () => {
    openDesk(newsroom())
    await search('nowhere')
    await expect.element(page.getByText('The other queues have nothing either.').first()).toBeVisible()
    await said('The other queues have nothing either.')
  })

  it('counts none where there is more than it has seen', async () => {
    const client = newsroom()
    client.pageSize = 2
    openDesk(client)
    await search('bridge')
    await expect.element(elsewhere('All: more than 2')).toBeVisible()
    await expect.element(elsewhere('Approved')).toBeVisible()
  })

  it('looks no further where it found something', async () => {
    const client = newsroom()
    openDesk(client, { address: '?status=spam' })
    await search('bridge')
    await expect.element(article('Dora')).toBeVisible()
    expect(client.calls.filter((call) => call === 'queue')).toHaveLength(2)
  })

  it('offers nothing of a search that was left meanwhile', async () => {
    const client = newsroom()
    const { queue: ask } = client
    let release = () => {}
    const late = new Promise<void>((resolve) => (release = resolve))
    const answered: Promise<unknown>[] = []
    client.queue = (site, query, signal) => {
      if (query.status !== 'any' || query.q !== 'bridge') return ask(site, query, signal)
      const answer = late.then(() => ask(site, query, signal))
      answered.push(answer)
      return answer
    }
    openDesk(client)
    await search('bridge')
    await expect.element(page.getByText('Loading…')).toBeVisible()
    await search('nowhere')
    await expect.element(page.getByText('The other queues have nothing either.').first()).toBeVisible()
    release()
    await Promise.all(answered)
    await expect.element(elsewhere('Spam: 1')).not.toBeInTheDocument()
    await said('The other queues have nothing either.')
  })

  it('is as true of filters, and of what is reported', async () => {
    openDesk(newsroom(), { address: '?status=approved&by-reported=true&by-lang=ro' })
    await elsewhere('Approved: 1').click()
    await expect.element(article('Cleo')).toBeVisible()
    expect(location.search).toBe('?status=approved&by-lang=ro')
  })
})

describe('the list of all', () => {
  it('is one key away, with its count, and takes the search along', async () => {
    openDesk(newsroom(), { address: '?q=bridge&status=spam' })
    await expectFocus(article('Dora'))
    await expect.element(queue('All 4')).toBeVisible()
    await userEvent.keyboard('6')
    await expectFocus(article('Bill'))
    await expect.element(article('Dora')).toBeVisible()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await expect.element(queue('All 4')).toHaveAttribute('aria-current', 'page')
    await expect.element(page.getByRole('searchbox', { name: 'Search everything' })).toBeVisible()
    expect(location.search).toBe('?q=bridge&status=any')
  })

  it('keeps what is decided, as it is now, while the hands go on', async () => {
    const client = newsroom()
    openDesk(client, { address: '?status=any' })
    await expectFocus(article('Anna'))
    await userEvent.keyboard('a')
    await expectFocus(article('Bill'))
    await expect.element(article('Anna').getByText('Status: Approved')).toBeVisible()
    await expect.element(queue('Approved 3')).toBeVisible()
    await userEvent.keyboard('z')
    await expectFocus(article('Anna'))
    await expect.element(article('Anna').getByText('Status: Waiting')).toBeVisible()
    await expect.element(queue('Approved 2')).toBeVisible()
  })

  it('says of a decision no number that is left, and stays where it ends', async () => {
    const client = newsroom()
    openDesk(client, { address: '?status=any&q=bridge' })
    await article('Dora').getByRole('button', { name: 'Trash' }).click()
    await expectFocus(article('Dora'))
    await expect
      .element(page.getByRole('status').filter({ hasText: /^Moved to the trash\.$/ }))
      .toBeInTheDocument()
  })

  it('puts back what a decision did not reach', async () => {
    const client = newsroom()
    openDesk(client, { address: '?status=any' })
    await expectFocus(article('Anna'))
    client.refuse('decide', 'temporarily_unavailable')
    await userEvent.keyboard('d')
    await expect.element(page.getByText(/does not answer at the moment/)).toBeVisible()
    await expect.element(article('Anna').getByText('Status: Waiting')).toBeVisible()
  })

  it('is chosen from among the filters, too', async () => {
    openDesk(newsroom())
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Queue' }).selectOptions('All')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect.element(article('Dora')).toBeVisible()
    expect(location.search).toBe('?status=any')
  })

  it('is decided on as a whole, whatever its comments are', async () => {
    const client = newsroom()
    const asked: unknown[] = []
    client.pageSize = 2
    client.office.set('POST /decisions/all', (order: { decision: string; filter: unknown }) => {
      asked.push(order.filter)
      client.comments = client.comments.map((one) => ({ ...one, status: 'trash' }))
      const decided = client.comments.map(({ id }) => id)
      return { decision: order.decision, decided, skipped: [], undoableUntil: null, next: null, inAll: null }
    })
    openDesk(client, { address: '?status=any' })
    await expectFocus(article('Anna'))
    await userEvent.keyboard('*{Shift>}d{/Shift}')
    await expect.element(queue('Trash 4')).toBeVisible()
    await vi.waitFor(() => expect(asked).toEqual([{ status: 'any' }]))
    await expect.element(queue('Waiting 0')).toBeVisible()
    await expect.element(queue('All 4')).toBeVisible()
  })
})
