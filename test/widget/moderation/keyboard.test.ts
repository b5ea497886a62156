import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

/** A key as a Greek keyboard reports it: the letter is Greek, the place is the same. */
const greek = (key: string, code: string, target: EventTarget = document.body) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }),
  )

const threeWaiting = () => new FakeDesk(['Anna', 'Bill', 'Cleo'].map((name) => comment(name)))

describe('the desk by keyboard', () => {
  it('walks and decides on a Greek layout', async () => {
    const client = threeWaiting()
    openDesk(client, { lang: 'el' })
    await expect.element(article('Anna')).toBeVisible()
    greek('ξ', 'KeyJ')
    await expectFocus(article('Anna'))
    greek('ξ', 'KeyJ')
    await expectFocus(article('Bill'))
    greek('κ', 'KeyK')
    await expectFocus(article('Anna'))
    greek('α', 'KeyA')
    await expect.element(page.getByText('Εγκρίθηκε. Απομένουν 2.')).toBeInTheDocument()
    await expectFocus(article('Bill'))
    greek('ζ', 'KeyZ')
    await expectFocus(article('Anna'))
    expect(client.comments[0]?.status).toBe('pending')
  })

  it('writes letters where letters are written', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('j/')
    await expectFocus(page.getByRole('searchbox'))
    await userEvent.keyboard('adsz')
    await expect.element(page.getByRole('searchbox')).toHaveValue('adsz')
    expect(client.comments.every(({ status }) => status === 'pending')).toBe(true)
  })

  it('leaves the keys of other parts of the page alone', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('j')
    const other = document.createElement('button')
    document.body.append(other)
    other.focus()
    await userEvent.keyboard('a')
    expect(client.calls).not.toContain('decide')
  })

  it('selects with x', async () => {
    openDesk(threeWaiting())
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('jx')
    await expect.element(page.getByLabelText('Select the comment by Anna')).toBeChecked()
  })

  it('shows its keys, and can be switched off for good', async () => {
    const client = threeWaiting()
    const desk = openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('j?')
    const sheet = page.getByRole('dialog', { name: 'Working by keyboard' })
    await expect.element(sheet.getByText('Undo the last decision')).toBeVisible()
    await sheet.getByLabelText('Use single keys').click()
    await sheet.getByRole('button', { name: 'Close' }).click()
    await expectFocus(article('Anna'))
    await userEvent.keyboard('a')
    expect(client.calls).not.toContain('decide')
    desk.remove()
    const again = document.createElement('twin-moderation')
    again.client = client
    again.site = 'kozani'
    again.lang = 'en'
    document.body.append(again)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('j')
    expect(focused(again)).toBeNull()
  })

  it('can be worked by Tab and Enter alone', async () => {
    const client = threeWaiting()
    const desk = openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    for (let presses = 0; presses < 30; presses++) {
      await userEvent.keyboard('{Tab}')
      if (focused(desk)?.getAttribute('data-action') === 'approve') break
    }
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(client.comments[0]?.status).toBe('approved'))
  })
})
