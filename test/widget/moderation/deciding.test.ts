import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

const waiting = (...names: string[]) => names.map((name) => comment(name))
const press = (name: string, button: string) =>
  article(name).getByRole('button', { name: button, exact: true }).click()
const idOf = (element: Element | null) => element?.getAttribute('data-id')

describe('a decision', () => {
  it('takes one press: the comment leaves, the next has the focus, and the count is told', async () => {
    const [anna, bill, cleo] = waiting('Anna', 'Bill', 'Cleo')
    const client = new FakeDesk([anna, bill, cleo].filter((one) => one !== undefined))
    const desk = openDesk(client)
    await press('Anna', 'Approve')
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await expect.element(page.getByText('Approved. 2 left.')).toBeInTheDocument()
    expect(idOf(focused(desk))).toBe(bill?.id)
    await vi.waitFor(() => expect(client.statusOf(anna?.id ?? '')).toBe('approved'))
    await expect.element(page.getByRole('link', { name: 'Approved 1' })).toBeInTheDocument()
  })

  it('leaves the list before the worker has answered', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill'))
    openDesk(client)
    const release = client.hold('decide')
    await press('Anna', 'Trash')
    await expect.element(article('Anna')).not.toBeInTheDocument()
    release()
    await vi.waitFor(() => expect(client.comments[0]?.status).toBe('trash'))
  })

  it('moves the focus back at the end of the list, and to the heading when nothing is left', async () => {
    const [anna, bill] = waiting('Anna', 'Bill')
    const desk = openDesk(new FakeDesk([anna, bill].filter((one) => one !== undefined)))
    await press('Bill', 'Spam')
    await vi.waitFor(() => expect(idOf(focused(desk))).toBe(anna?.id))
    await press('Anna', 'Spam')
    await expectFocus(page.getByRole('heading', { name: 'Nothing is waiting' }))
    await expect.element(page.getByText('Marked as spam. Nothing is left.')).toBeInTheDocument()
  })

  it('offers no button for the status that a comment has already', async () => {
    openDesk(new FakeDesk(waiting('Anna')))
    await expect.element(article('Anna').getByRole('button', { name: 'Approve' })).toBeVisible()
    await expect
      .element(article('Anna').getByRole('button', { name: 'Back to waiting' }))
      .not.toBeInTheDocument()
  })

  it('is told to the page by an event that leaves the element', async () => {
    const [anna] = waiting('Anna')
    const client = new FakeDesk(anna ? [anna] : [])
    openDesk(client)
    const heard = vi.fn<(event: Event) => void>()
    document.addEventListener('twin-decision', heard, { once: true })
    await press('Anna', 'Approve')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
    const [[event] = []] = heard.mock.calls
    expect((event as CustomEvent<unknown>).detail).toMatchObject({
      site: 'kozani',
      action: 'approve',
      ids: [anna?.id],
    })
  })

  it('comes back where the worker refuses it, with the reason', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill'))
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    client.refuse('decide', 'temporarily_unavailable')
    await press('Anna', 'Approve')
    await expect.element(page.getByRole('alert').getByText(/does not answer at the moment/)).toBeVisible()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Waiting 2' })).toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('fetches the next page before the list runs out', async () => {
    const client = new FakeDesk(waiting('A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'))
    client.pageSize = 5
    openDesk(client)
    await expect.element(article('A5')).toBeVisible()
    await expect.element(article('A6')).not.toBeInTheDocument()
    await press('A1', 'Approve')
    await expect.element(article('A7')).toBeVisible()
  })
})

describe('undo', () => {
  it('puts the comment back where it was, by button and by key', async () => {
    const [anna, bill] = waiting('Anna', 'Bill')
    const client = new FakeDesk([anna, bill].filter((one) => one !== undefined))
    const desk = openDesk(client)
    await press('Anna', 'Spam')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByText('Undone. The comment is back.')).toBeInTheDocument()
    await vi.waitFor(() => expect(idOf(focused(desk))).toBe(anna?.id))
    expect(client.statusOf(anna?.id ?? '')).toBe('pending')

    await userEvent.keyboard('d')
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await userEvent.keyboard('z')
    await expect.element(article('Anna')).toBeVisible()
    expect(page.getByRole('article').elements().map(idOf)).toEqual([anna?.id, bill?.id])
  })

  it('goes back step by step', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill', 'Cleo'))
    openDesk(client)
    await press('Anna', 'Approve')
    await press('Bill', 'Spam')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(article('Bill')).toBeVisible()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('says what it took back, and of the decision that is left to undo that it is an earlier one', async () => {
    const desk = openDesk(new FakeDesk(waiting('Anna', 'Bill', 'Cleo')))
    const bar = () =>
      desk.shadowRoot?.querySelector<HTMLElement>('.bar')?.innerText.replaceAll(/\s+/g, ' ').trim()
    const said = () => [...(desk.shadowRoot?.querySelectorAll('[role="status"]') ?? [])].at(-1)?.textContent
    await press('Anna', 'Trash')
    await press('Bill', 'Approve')
    await userEvent.keyboard('z')
    await expect.element(article('Bill')).toBeVisible()
    const first = 'Undone. The comment is back. Before that: Moved to the trash.'
    await vi.waitFor(() => expect(said()).toBe(first))
    expect(bar()).toBe(`${first} Undo`)
    await userEvent.keyboard('z')
    await expect.element(article('Anna')).toBeVisible()
    await vi.waitFor(() => expect(said()).toBe('Undone. The comment is back.'))
    expect(bar()).toBe('Undone. The comment is back.')
    await userEvent.keyboard('a')
    await expect.element(article('Anna')).not.toBeInTheDocument()
    expect(bar()).toBe('Approved. Undo')
  })

  it('waits for a decision that is still on its way', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill'))
    openDesk(client)
    const release = client.hold('decide')
    await press('Anna', 'Approve')
    await page.getByRole('button', { name: 'Undo' }).click()
    release()
    await expect.element(article('Anna')).toBeVisible()
    expect(client.comments[0]?.status).toBe('pending')
  })

  it('says so when its time is over', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill'))
    openDesk(client)
    await press('Anna', 'Approve')
    client.refuse('undo', 'undo_expired')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByRole('alert').getByText(/The time for undo is over/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })
})

describe('two moderators at once', () => {
  it('see "already decided" instead of overwriting each other', async () => {
    const [anna, bill] = waiting('Anna', 'Bill')
    const client = new FakeDesk([anna, bill].filter((one) => one !== undefined))
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    client.colleague(anna?.id ?? '', 'spam')
    await press('Anna', 'Approve')
    const sentence = 'Ελένη has decided on it.'
    await expect.element(article('Anna').getByText(`${sentence} Its status is now: Spam.`)).toBeVisible()
    expect(client.statusOf(anna?.id ?? '')).toBe('spam')
    await expect
      .element(article('Anna').getByRole('button', { name: 'Spam', exact: true }))
      .not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('decide again, knowingly, on what the other decided', async () => {
    const [anna] = waiting('Anna')
    const client = new FakeDesk(anna ? [anna] : [])
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    client.colleague(anna?.id ?? '', 'spam')
    await press('Anna', 'Approve')
    await expect.element(article('Anna').getByText(/Its status is now: Spam/)).toBeVisible()
    await press('Anna', 'Approve')
    await vi.waitFor(() => expect(client.statusOf(anna?.id ?? '')).toBe('approved'))
  })

  it('see what the other did in the history', async () => {
    const [anna] = waiting('Anna')
    const client = new FakeDesk(anna ? [anna] : [])
    client.colleague(anna?.id ?? '', 'approve')
    openDesk(client, { address: '?status=approved' })
    await article('Anna').getByRole('button', { name: 'Show history' }).click()
    await expect.element(article('Anna').getByText(/Ελένη\s·\s+Waiting → Approved/)).toBeVisible()
  })
})

describe('many at once', () => {
  it('decides on everything that is selected, as one decision to undo', async () => {
    const client = new FakeDesk(waiting('Anna', 'Bill', 'Cleo'))
    openDesk(client)
    await page.getByLabelText('Select the comment by Anna').click()
    await page.getByLabelText('Select the comment by Cleo').click()
    const bar = page.getByRole('group', { name: 'Decide on the selected comments' })
    await expect.element(bar.getByText('2 selected')).toBeVisible()
    await bar.getByRole('button', { name: 'Trash' }).click()
    await expect.element(page.getByText('2 comments moved to the trash. 1 left.')).toBeInTheDocument()
    await vi.waitFor(() =>
      expect(client.comments.map(({ status }) => status)).toEqual(['trash', 'pending', 'trash']),
    )
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(page.getByText('Undone. 2 comments are back.')).toBeInTheDocument()
    expect(client.comments.map(({ status }) => status)).toEqual(['pending', 'pending', 'pending'])
  })

  it('leaves alone what somebody else decided among them, and decides the rest', async () => {
    const [anna, bill] = waiting('Anna', 'Bill')
    const client = new FakeDesk([anna, bill].filter((one) => one !== undefined))
    openDesk(client)
    await page.getByLabelText('Select all shown').click()
    client.colleague(bill?.id ?? '', 'trash')
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect.element(article('Bill').getByText(/Its status is now: In the trash/)).toBeVisible()
    expect(client.comments.map(({ status }) => status)).toEqual(['approved', 'trash'])
    await expect.element(article('Anna')).not.toBeInTheDocument()
  })
})
