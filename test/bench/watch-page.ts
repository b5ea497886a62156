/** What the page noticed of itself; times in milliseconds from navigation, lengths of tasks likewise. */
export type Watched = {
  painted: number
  longTasks: number[]
  shift: number
  comments: number
  nodes: number
  keystrokes: number[]
  keystrokeScripts: number[]
  /** Shown, and nothing more to do. */
  settled: boolean
}

/** Runs in the page before its own scripts. Self-contained: it travels as text. */
export const watchPage = (): void => {
  const QUIET_MS = 1000
  const watched: Watched = {
    painted: 0,
    longTasks: [],
    shift: 0,
    comments: 0,
    nodes: 0,
    keystrokes: [],
    keystrokeScripts: [],
    settled: false,
  }
  Object.assign(globalThis, { watched })
  const observe = (type: string, see: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...more,
    })
  observe('longtask', ({ duration }) => watched.longTasks.push(duration))
  observe('layout-shift', (entry) => (watched.shift += (entry as unknown as { value: number }).value))
  observe(
    'event',
    (entry) => {
      const { name, duration, processingStart, processingEnd } = entry as PerformanceEventTiming
      if (!/^(key|input|beforeinput)/.test(name)) return
      watched.keystrokes.push(duration)
      watched.keystrokeScripts.push(processingEnd - processingStart)
    },
    { durationThreshold: 16 },
  )

  const nodesBelow = (root: Node): number => {
    const shadow = root instanceof Element && root.shadowRoot ? nodesBelow(root.shadowRoot) : 0
    return [...root.childNodes].reduce((sum, child) => sum + nodesBelow(child), 1 + shadow)
  }
  const look = () => {
    const root = document.querySelector('twin-comments')?.shadowRoot
    if (!root?.querySelector('[part~=comment]')) return void requestAnimationFrame(look)
    // The frame after this one has been painted when the next begins.
    requestAnimationFrame((time) => {
      watched.painted = time
      setTimeout(() => {
        watched.comments = root.querySelectorAll('[part~=comment]').length
        watched.nodes = nodesBelow(document.documentElement)
        watched.settled = true
      }, QUIET_MS)
    })
  }
  requestAnimationFrame(look)
}
