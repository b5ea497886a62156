import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

/** The desk asks anew, as it does every few seconds. */
const pass = () => document.dispatchEvent(new Event('visibilitychange'))

describe('what a colleague decides', () => {
  it('greys out under the colleague’s name before one tries, and moves nothing', async () => {
    const [anna, bill] = [comment('Anna'), comment('Bill')]
    const client = new FakeDesk([anna, bill, comment('Carol')])
    openDesk(client)
    await article('Bill').getByRole('checkbox').click()
    await userEvent.keyboard('k')
    await expectFocus(article('Anna'))
    client.colleague(bill.id, 'trash')
    pass()
    await expect.element(article('Bill').getByText(/^Ελένη has decided on it\./)).toBeVisible()
    await expect.element(article('Bill')).toHaveAttribute('data-taken')
    await expect.element(article('Bill').getByRole('checkbox')).toBeChecked()
    await expectFocus(article('Anna'))
    await expect.element(article('Anna')).not.toHaveAttribute('data-taken')
  })

  it('is told aloud where it is the comment that one reads, and overwritten by no press', async () => {
    const anna = comment('Anna')
    const client = new FakeDesk([anna, comment('Bill')])
    openDesk(client)
    await expectFocus(article('Anna'))
    client.colleague(anna.id, 'spam')
    pass()
    await expect
      .element(page.getByRole('status').filter({ hasText: 'Ελένη has decided on it.' }))
      .toBeInTheDocument()
    await userEvent.keyboard('a')
    await expect.element(page.getByRole('alert').filter({ hasText: 'decided' })).toBeInTheDocument()
    expect(client.statusOf(anna.id)).toBe('spam')
  })

  it('is grey no longer once it was taken back', async () => {
    const anna = comment('Anna')
    const client = new FakeDesk([anna])
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    client.colleague(anna.id, 'trash')
    pass()
    await expect.element(article('Anna')).toHaveAttribute('data-taken')
    client.colleague(anna.id, 'pend')
    pass()
    await expect.element(article('Anna')).not.toHaveAttribute('data-taken')
  })
})
