import { vi } from 'vitest'

/** The network says nothing to such calls until it is told to. */
export const hold = (isHeld = (_url: string): boolean => true) => {
  const { fetch } = window
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const calls = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    if (isHeld(input as string)) await answered
    return fetch(input, init)
  })
  return { calls, answer }
}
