import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const two = () =>
  new FakeDesk([
    comment('Anna', { status: 'approved', reportCount: 2 }),
    comment('Bill', { status: 'approved' }),
    comment('Cleo'),
  ])
const link = (name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name })

describe('what readers reported', () => {
  it('is a queue of its own, counted, and one key away', async () => {
    openDesk(two())
    await expectFocus(article('Cleo'))
    await expect.element(link('Reported 1')).toBeVisible()
    await userEvent.keyboard('5')
    await expectFocus(article('Anna'))
    await expect.element(article('Bill')).not.toBeInTheDocument()
    await expect.element(page.getByRole('heading', { name: 'Reported' })).toBeVisible()
    await expect.element(link(/Reported/)).toHaveAttribute('aria-current', 'page')
    await expect.element(link(/Approved/)).toHaveAttribute('aria-current', 'false')
  })

  it('leaves it with the decision, counted at once, and comes back with the undo', async () => {
    const client = two()
    openDesk(client, { address: '?status=approved&by-reported=true' })
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d')
    await expect.element(page.getByRole('heading', { name: 'Nothing is reported' })).toBeVisible()
    await expect.element(link('Reported 0')).toBeVisible()
    await vi.waitFor(() => expect(client.calls).toContain('decide'))
    await userEvent.keyboard('z')
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(link('Reported 1')).toBeVisible()
  })

  it('is counted again where the decision did not arrive', async () => {
    const client = two()
    client.comments.push(comment('Dora', { status: 'approved', reportCount: 1 }))
    openDesk(client, { address: '?status=approved&by-reported=true' })
    await expectFocus(article('Anna'))
    await expect.element(link('Reported 2')).toBeVisible()
    client.refuse('decide', 'unreachable')
    const release = client.hold('decide')
    await userEvent.keyboard('d')
    await expect.element(link('Reported 1')).toBeVisible()
    release()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(link('Reported 2')).toBeVisible()
  })

  it('is counted for itself where all of it is chosen', async () => {
    const client = two()
    client.comments.push(comment('Dora', { status: 'approved', reportCount: 1 }))
    openDesk(client, { address: '?status=approved&by-reported=true' })
    await expectFocus(article('Anna'))
    await userEvent.keyboard('*')
    const chosen = page.getByRole('status').filter({ hasText: 'All 2 that match are selected' })
    await expect.element(chosen).toBeInTheDocument()
  })

  it('is left for all that is approved by its own link', async () => {
    openDesk(two(), { address: '?status=approved&by-reported=true' })
    await expect.element(article('Anna')).toBeVisible()
    await link(/Approved/).click()
    await expect.element(article('Bill')).toBeVisible()
    expect(location.search).toBe('?status=approved')
  })
})
