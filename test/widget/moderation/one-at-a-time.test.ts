import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const threeWaiting = () => new FakeDesk(['Anna', 'Bill', 'Cleo'].map((name) => comment(name)))

describe('one comment at a time', () => {
  it('is how a phone begins: deciding shows the next one', async () => {
    await page.viewport(375, 667)
    const client = threeWaiting()
    openDesk(client, { one: null })
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(article('Bill')).not.toBeInTheDocument()
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await expectFocus(article('Bill'))
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Next' }).click()
    await expectFocus(article('Cleo'))
    await page.getByRole('button', { name: 'Previous' }).click()
    await expectFocus(article('Bill'))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectFocus(article('Anna'))
    expect(client.comments[0]?.status).toBe('pending')
  })

  it('has its decisions on the screen, as large as a thumb, however long the text is', async () => {
    await page.viewport(320, 568)
    openDesk(new FakeDesk([comment('Anna', { body: 'Πολλά λόγια. '.repeat(400) })]), { one: null })
    await expectFocus(article('Anna'))
    for (const name of ['Approve', 'Spam', 'Trash']) {
      const box = article('Anna').getByRole('button', { name }).element().getBoundingClientRect()
      expect(box.height, name).toBeGreaterThanOrEqual(44)
      expect(box.width, name).toBeGreaterThanOrEqual(44)
      expect(box.bottom, name).toBeLessThanOrEqual(568)
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('can be chosen on a wide screen and left on a narrow one, and is remembered', async () => {
    await page.viewport(1280, 800)
    openDesk(threeWaiting(), { one: null })
    const button = page.getByRole('button', { name: 'One at a time' })
    await expect.element(article('Bill')).toBeVisible()
    await button.click()
    await expect.element(article('Bill')).not.toBeInTheDocument()
    await expect.element(button).toHaveAttribute('aria-pressed', 'true')
    const again = document.createElement('twin-moderation')
    again.client = threeWaiting()
    again.lang = 'en'
    document.body.replaceChildren(again)
    await expect.element(article('Anna')).toBeVisible()
    await vi.waitFor(() => expect(article('Bill').query()).toBeNull())
  })
})
