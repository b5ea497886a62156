/** Calls once an element stands further down than the window shows: what is put there then moves nothing in sight. */
export const onceBelow = (element: Element, call: () => void): IntersectionObserver => {
  const observer = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== false || entry.boundingClientRect.top < 0) return
    observer.disconnect()
    call()
  })
  observer.observe(element)
  return observer
}
