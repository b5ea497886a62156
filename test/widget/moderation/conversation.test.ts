import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { FakeDesk } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

let root: DeskComment
let anna: DeskComment
let bill: DeskComment
let client: FakeDesk

/** A key as it is pressed on a Greek keyboard. */
const press = (name: string, key: string, code: string) =>
  article(name)
    .element()
    .dispatchEvent(
      new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }),
    )
const open = async (lang = 'en', address = '?status=pending') => {
  root = comment('Root', { status: 'approved', replyCount: 1 })
  const parent = { id: root.id, name: 'Root', body: root.body, status: 'approved' } as const
  anna = comment('Anna', { parentId: root.id, depth: 1, parent })
  const spam = comment('Spammer', { parentId: root.id, depth: 1, parent, status: 'spam' })
  bill = comment('Bill')
  client = new FakeDesk([root, anna, spam, bill])
  client.office.set(`GET /comments/${anna.id}/conversation`, () => ({
    thread: anna.thread,
    comments: client.comments.slice(0, 3),
    earlier: null,
    later: 'next',
  }))
  const desk = openDesk(client, { lang, address })
  await expect.element(article('Anna')).toBeVisible()
  return desk
}
const headings = (desk: HTMLElement) =>
  [...(desk.shadowRoot?.querySelectorAll('article h3') ?? [])].map((one) => one.textContent.trim())

beforeEach(() => page.viewport(1000, 900))

describe('the conversation around a comment', () => {
  it('opens by one key on a Greek keyboard, with what readers do not see, and leads back', async () => {
    const desk = await open()
    await article('Bill').getByRole('checkbox').click()
    ;(article('Anna').element() as HTMLElement).focus()
    press('Anna', 'ψ', 'KeyC')
    await expect.element(article('Spammer')).toBeVisible()
    expect(headings(desk)).toEqual(['Root', 'Anna', 'Spammer'])
    await vi.waitFor(() => expect(focused(desk)?.textContent).toContain('You came from here'))
    // What stands right below what it answers does not quote it.
    await expect.element(article('Anna').getByText(/In reply to/)).not.toBeInTheDocument()
    await expect.element(article('Spammer').getByText(/In reply to Root/)).toBeVisible()
    press('Anna', 'ψ', 'KeyC')
    await expect.element(article('Bill').getByRole('checkbox')).toBeChecked()
    await vi.waitFor(() => expect(focused(desk)?.getAttribute('data-id')).toBe(anna.id))
  })

  it('is decided in, and what was decided has left the queue behind it', async () => {
    const desk = await open()
    await article('Anna').getByRole('link', { name: 'the whole conversation' }).click()
    await expect.element(article('Spammer')).toBeVisible()
    press('Anna', 'α', 'KeyA')
    await expect.element(article('Anna').getByText('Status: Approved')).toBeVisible()
    expect(client.statusOf(anna.id)).toBe('approved')
    press('Anna', 'ζ', 'KeyZ')
    await expect.element(article('Anna').getByText('Status: Waiting')).toBeVisible()
    press('Anna', 'δ', 'KeyD')
    await expect.element(article('Anna').getByText('Status: In the trash')).toBeVisible()
    await page.getByRole('link', { name: 'Back to the queue' }).click()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await vi.waitFor(() => expect(focused(desk)?.getAttribute('data-id')).toBe(bill.id))
  })

  it('stands in the address, closes by the way back of the browser, and goes on below', async () => {
    const desk = await open()
    press('Anna', 'c', 'KeyC')
    await expect.element(article('Spammer')).toBeVisible()
    expect(new URLSearchParams(location.search).get('around')).toBe(anna.id)
    client.office.set(`GET /comments/${anna.id}/conversation`, () => ({
      thread: anna.thread,
      comments: [bill],
      earlier: null,
      later: null,
    }))
    await page.getByRole('button', { name: 'Later comments' }).click()
    await vi.waitFor(() => expect(headings(desk)).toEqual(['Root', 'Anna', 'Spammer', 'Bill']))
    history.back()
    await expect.element(article('Spammer')).not.toBeInTheDocument()
    await expect.element(article('Bill')).toBeVisible()
  })

  it('says where it cannot be had, and leads back', async () => {
    await open()
    client.refuse('ask', 'temporarily_unavailable')
    press('Anna', 'c', 'KeyC')
    await expect.element(page.getByText(/does not answer at the moment/)).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(article('Spammer')).toBeVisible()
  })

  it.each(LANGUAGES)('is for everybody at 320 pixels, in %s', async (lang) => {
    await page.viewport(320, 700)
    const desk = await open(lang)
    press('Anna', 'c', 'KeyC')
    await expect.element(article('Spammer')).toBeVisible()
    const { violations } = await axe.run(desk)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})
