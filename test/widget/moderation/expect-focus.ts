import { expect } from 'vitest'
import type { Locator } from 'vitest/browser'

/** Waits until an element is there and has the focus, inside a shadow root too. */
export const expectFocus = async (locator: Locator): Promise<void> => {
  await expect.element(locator).toBeInTheDocument()
  await expect.poll(() => locator.query()?.matches(':focus')).toBe(true)
}
