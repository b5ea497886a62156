import { expect } from 'vitest'
import type { Locator, Page } from 'playwright'

const STEPS_MAX = 120

/** Presses Tab until the focus stands on the control: whoever cannot reach it so cannot reach it at all. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const there = await target.evaluate((element) => {
      const root = element.getRootNode()
      return root instanceof Document || root instanceof ShadowRoot ? root.activeElement === element : false
    })
    if (there) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(target)} was not reached by Tab`)
}

/** Goes there by Tab and presses Enter, as a button or a link is pressed without a mouse. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Waits until the focus stands there: not on the page's body, where the next Tab would begin anew. */
export const standsOn = (target: Locator): Promise<void> =>
  target.and(target.page().locator(':focus')).waitFor()

/** Chooses from a list by the arrows, until what is chosen begins so. */
export const choose = async (page: Page, select: Locator, label: string): Promise<void> => {
  await tabTo(page, select)
  await page.keyboard.press('Home')
  const chosen = () =>
    select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.textContent.trim() ?? '')
  for (let step = 0; !(await chosen()).startsWith(label); step += 1) {
    expect(step, `“${label}” is in the list`).toBeLessThan(STEPS_MAX)
    await page.keyboard.press('ArrowDown')
  }
}

/** Writes a date digit by digit. Day and month are the same, so that their order does not matter. */
export const writeDate = async (page: Page, field: Locator, date: `${number}-${number}-${number}`) => {
  const [year = '', month = '', day = ''] = date.split('-')
  expect(day).toBe(month)
  await tabTo(page, field)
  await page.keyboard.type(month + day + year)
  await expect.poll(() => field.inputValue()).toBe(date)
}
