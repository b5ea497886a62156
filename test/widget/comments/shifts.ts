/** Until the browser has painted what is there now. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Shifts of the layout that nobody's input explains, while something is done. */
export const shiftsWhile = async (act: () => Promise<unknown>): Promise<number[]> => {
  const shifts: number[] = []
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) shifts.push(entry.value)
  })
  observer.observe({ type: 'layout-shift' })
  await act()
  await frame()
  await frame()
  observer.disconnect()
  return shifts
}
