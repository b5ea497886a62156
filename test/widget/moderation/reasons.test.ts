import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { asksBeforeItGoes } from './asks-before-it-goes.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const threeWaiting = () => new FakeDesk(['Anna', 'Bill', 'Cleo'].map((name) => comment(name)))
const why = () => page.getByRole('group', { name: /^Why\?/ })

describe('why a comment was refused', () => {
  it('is told by one more key, while the next comment is there already', async () => {
    const client = threeWaiting()
    const [anna, bill] = client.comments
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d')
    await expectFocus(article('Bill'))
    await expect.element(why()).toBeVisible()
    await userEvent.keyboard('2')
    await vi.waitFor(() =>
      expect(client.reasonsOf(anna?.id ?? '')).toEqual([{ reasonCode: 'insult', reason: null }]),
    )
    await expect.element(page.getByText('Reason given: Insult.')).toBeInTheDocument()
    await expect.element(why()).not.toBeInTheDocument()
    expect(client.statusOf(bill?.id ?? '')).toBe('pending')
  })

  it('is asked below the next comment, which can be read and decided whole', async () => {
    const element = openDesk(new FakeDesk(Array.from({ length: 12 }, (_, at) => comment(`C${at + 1}`))))
    await expectFocus(article('C1'))
    for (const next of ['C2', 'C3', 'C4', 'C5', 'C6', 'C7']) {
      await userEvent.keyboard('d')
      await expectFocus(article(next))
      const question = element.shadowRoot?.querySelector('.toast:has(.reasons)')
      const { bottom } = article(next).element().getBoundingClientRect()
      expect(bottom).toBeLessThanOrEqual(question?.getBoundingClientRect().top ?? 0)
    }
  })

  it('speaks of as many writers as there are comments', async () => {
    openDesk(threeWaiting())
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d')
    await expect.element(why()).toHaveAccessibleName('Why? The writer will read it.')
    await userEvent.keyboard('{Shift>}xd{/Shift}')
    await expect.element(why()).toHaveAccessibleName('Why? The writers will read it.')
    await userEvent.keyboard('7')
    await expectFocus(page.getByLabelText('The reason, as the writers will read it'))
  })

  it('is not waited for: the next decision closes the question', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('s')
    await expect.element(why()).toBeVisible()
    await userEvent.keyboard('a')
    await expect.element(why()).not.toBeInTheDocument()
    await vi.waitFor(() =>
      expect(client.comments.map(({ status }) => status)).toEqual(['spam', 'approved', 'pending']),
    )
    expect(client.calls).not.toContain('giveReason')
  })

  it('can be written in one’s own words', async () => {
    const client = threeWaiting()
    const [anna] = client.comments
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d7')
    await expectFocus(page.getByLabelText('The reason, as the writer will read it'))
    await userEvent.keyboard('Δύο φορές το ίδιο.{Enter}')
    await vi.waitFor(() =>
      expect(client.reasonsOf(anna?.id ?? '')).toEqual([
        { reasonCode: 'other', reason: 'Δύο φορές το ίδιο.' },
      ]),
    )
    await expectFocus(article('Bill'))
  })

  it('keeps its words where somebody looks at the list again, or has no network', async () => {
    const client = threeWaiting()
    const [anna] = client.comments
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d7')
    const words = page.getByLabelText('The reason, as the writer will read it')
    await words.fill('Twice the same.')
    expect(asksBeforeItGoes()).toBe(true)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await why().getByRole('button', { name: 'In other words…' }).click()
    await expect.element(words).toHaveValue('Twice the same.')
    client.refuse('giveReason', 'unreachable')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert').getByText(/cannot be reached at the moment/)).toBeVisible()
    await expect.element(words).toHaveValue('Twice the same.')
    await words.click()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() =>
      expect(client.reasonsOf(anna?.id ?? '')).toMatchObject([{ reason: 'Twice the same.' }]),
    )
    await expect.poll(asksBeforeItGoes).toBe(false)
  })

  it('is left from one’s own words by Escape, back to the comment that is next', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d7')
    await expectFocus(page.getByLabelText('The reason, as the writer will read it'))
    await userEvent.keyboard('{Escape}')
    await expectFocus(article('Bill'))
    await userEvent.keyboard('z')
    await expectFocus(article('Anna'))
    expect(client.calls).not.toContain('giveReason')
  })

  it('says so where it could not be recorded', async () => {
    const client = threeWaiting()
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d')
    client.refuse('giveReason', 'undo_expired')
    await why().getByRole('button', { name: 'Off topic' }).click()
    await expect.element(page.getByRole('alert').getByText(/The time for undo is over/)).toBeVisible()
  })
})

describe('why, where there is little room', () => {
  afterEach(() => page.viewport(1000, 900))

  it('lies over no comment: it opens where somebody wants it, and can be put aside', async () => {
    await page.viewport(390, 664)
    const client = threeWaiting()
    const [anna] = client.comments
    openDesk(client, { one: null })
    await page.getByRole('button', { name: 'Trash' }).click()
    await expect.element(article('Bill')).toBeVisible()
    await expect.element(why()).not.toBeInTheDocument()
    const later = page.getByRole('button', { name: 'Give a reason' })
    await later.click()
    await expectFocus(why().getByRole('button').first())
    await why().getByRole('button', { name: 'Close' }).click()
    await expect.element(why()).not.toBeInTheDocument()
    await later.click()
    await why().getByRole('button', { name: 'Insult' }).click()
    await vi.waitFor(() =>
      expect(client.reasonsOf(anna?.id ?? '')).toEqual([{ reasonCode: 'insult', reason: null }]),
    )
  })

  it.each([
    [320, 568],
    [320, 256],
  ])('can be read and undone from its first word in a window of %i by %i', async (width, height) => {
    await page.viewport(width, height)
    const element = openDesk(threeWaiting(), { lang: 'el', one: null })
    await page.getByRole('button', { name: 'Στον κάδο' }).click()
    await page.getByRole('button', { name: 'Αιτιολογία' }).click()
    await expect.element(page.getByRole('group', { name: /^Γιατί;/ })).toBeInTheDocument()
    const bar = element.shadowRoot?.querySelector('.bar .toast')
    const box = bar?.getBoundingClientRect()
    expect(box?.top).toBeGreaterThanOrEqual(0)
    expect(box?.bottom).toBeLessThanOrEqual(height)
    // What does not fit is scrolled to within it.
    expect(getComputedStyle(bar ?? element).overflowY).toBe('auto')
  })
})
