/** Where the browser refuses storage (private windows, blocked site data) or it is full: until the page closes. */
const memory = new Map<string, string>()

/** localStorage that never throws. A value that cannot be read back as JSON counts as none. */
export const storage = {
  get(key: string): unknown {
    let text = memory.get(key) ?? null
    try {
      text ??= localStorage.getItem(key)
    } catch {
      // Refused: memory is all there is.
    }
    try {
      return text === null ? null : JSON.parse(text)
    } catch {
      return null
    }
  },
  set(key: string, value: unknown): void {
    const text = JSON.stringify(value)
    try {
      localStorage.setItem(key, text)
      memory.delete(key)
    } catch {
      memory.set(key, text)
    }
  },
  remove(key: string): void {
    memory.delete(key)
    try {
      localStorage.removeItem(key)
    } catch {
      // Refused: nothing was kept there.
    }
  },
}
