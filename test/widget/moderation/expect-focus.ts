import { expect } from 'vitest'
import type { Locator } from 'vitest/browser'

/** Waits until an element has the focus, inside a shadow root too. */
export const expectFocus = (locator: Locator): Promise<void> =>
  expect.poll(() => locator.query()?.matches(':focus')).toBe(true)
