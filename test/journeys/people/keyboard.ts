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
