import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../desk-words.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const THUMB_PX = 44

const reported = () => new FakeDesk([comment('Άννα', { status: 'approved', reportCount: 2 })])
const boxOf = (element: Element) => element.getBoundingClientRect()

describe.each([390, 320])('on a phone of %i pixels', (width) => {
  beforeEach(() => page.viewport(width, 800))
  afterEach(() => page.viewport(1000, 900))

  it.each(LANGUAGES)(
    'a comment’s buttons stand in two rows, whole and as large as a thumb, in %s',
    async (lang) => {
      const element = openDesk(new FakeDesk([comment('Άννα')]), { lang })
      await expect.element(article('Άννα')).toBeVisible()
      const footer = element.shadowRoot?.querySelector('article > footer')
      const buttons = [...(footer?.querySelectorAll(':scope button, :scope summary') ?? [])].filter(
        (button) => button.checkVisibility(),
      )
      expect(buttons).toHaveLength(5)
      expect(new Set(buttons.map((button) => boxOf(button).top)).size).toBe(2)
      for (const button of buttons) {
        expect(boxOf(button).height, button.textContent).toBeGreaterThanOrEqual(THUMB_PX)
        expect(boxOf(button).right, button.textContent).toBeLessThanOrEqual(width)
        expect(button.scrollWidth, button.textContent).toBeLessThanOrEqual(button.clientWidth)
      }
    },
  )

  it('the last decision can be taken back without lying over a button of the next comment', async () => {
    const element = openDesk(new FakeDesk([comment('Άννα'), comment('Βάσω'), comment('Γιώτα')]), {
      lang: 'el',
      one: null,
    })
    // Also at the end of a page that goes on below the desk.
    const below = document.createElement('footer')
    below.style.blockSize = '300px'
    document.body.append(below)
    for (const [act, next] of [
      ['Έγκριση', 'Βάσω'],
      ['Στον κάδο', 'Γιώτα'],
    ] as const) {
      await page.getByRole('button', { name: act }).click()
      await expectFocus(article(next))
      const toast = element.shadowRoot?.querySelector('.bar .toast')
      const buttons = element.shadowRoot?.querySelector('article > footer')
      if (act === 'Στον κάδο') below.scrollIntoView({ block: 'end' })
      expect(boxOf(toast ?? element).bottom).toBeLessThanOrEqual(boxOf(buttons ?? element).top)
      expect(boxOf(toast ?? element).top).toBeGreaterThanOrEqual(0)
      // Whole: what does not fit would be scrolled to within it.
      expect(toast?.scrollHeight).toBeLessThanOrEqual(toast?.clientHeight ?? 0)
    }
  })

  it.each(LANGUAGES)(
    'the ways through the desk are as large as a thumb, and none is cut, in %s',
    async (lang) => {
      const element = openDesk(reported(), { lang, address: '?status=approved' })
      await expect.element(article('Άννα')).toBeVisible()
      const ways = [
        ...(element.shadowRoot?.querySelectorAll('.top a, .top select, .top summary, .queues a') ?? []),
      ]
      expect(ways.length).toBeGreaterThanOrEqual(8)
      for (const way of ways) {
        expect(boxOf(way).height, way.textContent).toBeGreaterThanOrEqual(THUMB_PX)
        expect(boxOf(way).right, way.textContent).toBeLessThanOrEqual(width)
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    },
  )

  it('the office lies in a menu that names the open section and closes behind the next', async () => {
    const words = deskWords.el.office.sections
    openDesk(reported(), { lang: 'el', address: '?view=office&section=colleagues' })
    const menu = page.getByRole('navigation', { name: deskWords.el.office.label })
    const settings = menu.getByRole('link', { name: words.settings })
    await expect.element(page.getByRole('heading', { name: words.colleagues })).toBeVisible()
    await expect.element(settings).not.toBeInTheDocument()
    await menu.getByText(words.colleagues).first().click()
    expect(boxOf(settings.element()).height).toBeGreaterThanOrEqual(THUMB_PX)
    await settings.click()
    await expect.element(page.getByRole('heading', { name: words.settings })).toBeVisible()
    await expect.element(settings).not.toBeInTheDocument()
    await expectFocus(menu.getByText(words.settings).first())
  })
})
