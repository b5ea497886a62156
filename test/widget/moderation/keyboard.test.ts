import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

/** A key as a Greek keyboard reports it: the letter is Greek, the place is the same. */
const greek = (key: string, code: string, shiftKey = false) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, composed: true, cancelable: true }),
  )

const threeWaiting = () => new FakeDesk(['Anna', 'Bill', 'Cleo'].map((name) => comment(name)))

describe('the desk by keyboard', () => {
  it('walks and decides on a Greek layout', async () => {
    const client = threeWaiting()
    openDesk(client, { lang: 'el' })
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

  it('goes to what a search has found, so that the next key decides on it', async () => {
    const client = new FakeDesk(
      ['Anna', 'Bill', 'Cleo'].map((name) => comment(name, { body: `From ${name}.` })),
    )
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('/Bill{Enter}')
    await expectFocus(article('Bill'))
    await userEvent.keyboard('/{Enter}')
    await expectFocus(article('Bill'))
    await userEvent.keyboard('a')
    await vi.waitFor(() =>
      expect(client.comments.map(({ status }) => status)).toEqual(['pending', 'approved', 'pending']),
    )
  })

  it('stays in the field where nothing was found', async () => {
    openDesk(threeWaiting())
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('/nobody{Enter}')
    await expect.element(page.getByRole('heading', { name: /Nothing with “nobody”/ })).toBeVisible()
    await expectFocus(page.getByRole('searchbox'))
  })

  it('leaves the keys of other parts of the page alone', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    const other = document.createElement('button')
    document.body.append(other)
    other.focus()
    await userEvent.keyboard('a')
    expect(client.calls).not.toContain('decide')
  })

  it('selects with x', async () => {
    openDesk(threeWaiting())
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('x')
    await expect.element(page.getByLabelText('Select the comment by Anna')).toBeChecked()
  })

  it('tells a screen reader how many are selected, for the focus stays on the comment', async () => {
    openDesk(threeWaiting())
    await expectFocus(article('Anna'))
    const said = page.getByRole('status').getByText(/^\d selected$/)
    await userEvent.keyboard('xjx')
    await expect.element(said).toHaveTextContent('2 selected')
    await userEvent.keyboard('{Shift>}x{/Shift}')
    await expect.element(said).toHaveTextContent('3 selected')
    await userEvent.keyboard('{Shift>}x{/Shift}')
    await expect.element(said).toHaveTextContent('0 selected')
  })

  it.each(LANGUAGES)('shows no key over its own words, in %s', async (lang) => {
    const desk = openDesk(threeWaiting(), { lang })
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('?')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    const rows = [...(desk.shadowRoot?.querySelectorAll('.keys > div') ?? [])]
    const crossed = rows.filter((row) => {
      const key = [...row.querySelectorAll('kbd')].at(-1)?.getBoundingClientRect().right ?? 0
      return key >= (row.querySelector('dd')?.getBoundingClientRect().left ?? 0)
    })
    expect(rows.length).toBeGreaterThan(20)
    expect(crossed.map(({ textContent }) => textContent)).toEqual([])
  })

  it('shows its keys, and can be switched off for good', async () => {
    const client = threeWaiting()
    const desk = openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await userEvent.keyboard('?')
    const sheet = page.getByRole('dialog', { name: 'Working by keyboard' })
    await expect.element(sheet.getByText('Undo the last decision')).toBeVisible()
    await expect
      .element(sheet.getByText('Send or save what you write', { exact: false }).element().parentElement)
      .toMatchTextContent(/^\s*Ctrl\s+Enter\s+Send or save/)
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
    await expectFocus(article('Anna'))
    await userEvent.keyboard('j')
    expect(focused(again)?.getAttribute('data-id')).toBe(client.comments[0]?.id)
  })

  it('opens with the oldest waiting comment selected, but takes the focus from nobody', async () => {
    openDesk(threeWaiting())
    await expectFocus(article('Anna'))
    const field = document.createElement('input')
    document.body.replaceChildren(field)
    field.focus()
    const again = document.createElement('twin-moderation')
    again.client = threeWaiting()
    again.site = 'kozani'
    again.lang = 'en'
    document.body.append(again)
    await expect.element(article('Anna')).toHaveAttribute('aria-current', 'true')
    expect(document.activeElement).toBe(field)
  })

  it('goes to the queues by their numbers, in which the first comment is the current one', async () => {
    openDesk(new FakeDesk([comment('Anna'), comment('Spammer', { status: 'spam' })]), { lang: 'el' })
    await expectFocus(article('Anna'))
    await userEvent.keyboard('3')
    await expectFocus(article('Spammer'))
    await userEvent.keyboard('1')
    await expectFocus(article('Anna'))
  })

  it('decides with Shift on all that are selected, on a Greek layout too', async () => {
    const client = threeWaiting()
    openDesk(client, { lang: 'el' })
    await expectFocus(article('Anna'))
    greek('χ', 'KeyX')
    greek('ξ', 'KeyJ')
    greek('ξ', 'KeyJ')
    greek('χ', 'KeyX')
    await expect.element(page.getByRole('group').getByText('2 επιλεγμένα')).toBeVisible()
    greek('Α', 'KeyA', true)
    await vi.waitFor(() =>
      expect(client.comments.map(({ status }) => status)).toEqual(['approved', 'pending', 'approved']),
    )
    await expectFocus(article('Bill'))
    greek('ζ', 'KeyZ')
    await expect.element(article('Cleo')).toBeVisible()
    expect(client.comments.every(({ status }) => status === 'pending')).toBe(true)
  })

  it('decides on the current comment alone without Shift, whatever is selected', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('xja')
    await vi.waitFor(() =>
      expect(client.comments.map(({ status }) => status)).toEqual(['pending', 'approved', 'pending']),
    )
  })

  it('needs one press for each of a hundred comments', async () => {
    const client = new FakeDesk(Array.from({ length: 100 }, (_, n) => comment(`Writer ${n + 1}`)))
    openDesk(client)
    await expectFocus(article('Writer 1'))
    let presses = 0
    document.addEventListener('keydown', () => presses++)
    // As fast as keys can be pressed: no comment waits for the answer about the one before.
    await userEvent.keyboard('aasd'.repeat(25))
    await expect.element(page.getByRole('heading', { name: 'Nothing is waiting' })).toBeVisible()
    await vi.waitFor(() => expect(client.comments.some(({ status }) => status === 'pending')).toBe(false))
    expect(presses).toBe(100)
    expect(client.comments.filter(({ status }) => status === 'approved')).toHaveLength(50)
    expect(client.comments.filter(({ status }) => status === 'trash')).toHaveLength(25)
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
