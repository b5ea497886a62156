/**
 * Tells once of each time that the device's clock was set by more than so many milliseconds, or that the device slept,
 * in which case what the browser counts by itself may have stood still.
 */
export const clockJumps = (byMs: number): (() => boolean) => {
  const ahead = () => Date.now() - performance.now()
  let known = ahead()
  return () => {
    const now = ahead()
    if (Math.abs(now - known) < byMs) return false
    known = now
    return true
  }
}
