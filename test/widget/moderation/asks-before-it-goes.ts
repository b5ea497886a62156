/** What a browser asks the page before it lets go of it. */
export const asksBeforeItGoes = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true })
  dispatchEvent(event)
  return event.defaultPrevented
}
