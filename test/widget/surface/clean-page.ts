import { afterEach, beforeEach, vi } from 'vitest'

/** Each test of a file finds a page on which nothing was done. */
export const cleanPage = () => {
  beforeEach(() => localStorage.clear())
  afterEach(() => {
    vi.restoreAllMocks()
    document.body.replaceChildren()
    scrollTo(0, 0)
  })
}
