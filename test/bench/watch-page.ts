/**
 * What the page noticed of itself; times in milliseconds from navigation, lengths of tasks likewise. What a page
 * takes to lay itself out for the first time, before its elements' script was run, is its own.
 */
export type Watched = {
  painted: number
  pageTasks: number[]
  longTasks: number[]
  shift: number
  keystrokes: number[]
  keystrokeScripts: number[]
}

/**
 * What the page writes to its console once it is quiet, with the button to be pressed next and its place: `more` for
 * more comments, `jump` for the form once all are there.
 */
export const QUIET = 'quiet'

/**
 * Runs in the page before its own scripts, and does a reader's work from within: a tool that reaches into the page
 * keeps it busier than the comments do. A press must come from outside: what moves after one was asked for.
 * Self-contained: it travels as text.
 */
export const watchPage = (quiet: string): void => {
  const QUIET_MS = 1000
  const LOOK_MS = 20
  const watched: Watched = {
    painted: 0,
    pageTasks: [],
    longTasks: [],
    shift: 0,
    keystrokes: [],
    keystrokeScripts: [],
  }
  Object.assign(globalThis, { watched })
  const observe = (type: string, see: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...more,
    })
  let ran = Infinity
  const define = customElements.define.bind(customElements)
  customElements.define = (...definition) => {
    ran = Math.min(ran, performance.now())
    define(...definition)
  }
  observe('longtask', ({ startTime, duration }) =>
    (startTime + duration < ran ? watched.pageTasks : watched.longTasks).push(duration),
  )
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) watched.shift += value
  })
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

  /** Once nothing was put into the conversation for a while. */
  const whenQuiet = (root: Node, then: () => void) => {
    let timer = 0
    const observer = new MutationObserver(() => wait())
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        observer.disconnect()
        then()
      }, QUIET_MS)
    }
    observer.observe(root, { childList: true, subtree: true })
    wait()
  }
  const readOn = (root: ShadowRoot): void => {
    const more = root.querySelector('[part~=more]')
    const next = more ?? root.querySelector('[part~=jump]')
    if (!next) return console.log(quiet)
    next.scrollIntoView({ block: 'center' })
    whenQuiet(root, () => {
      const { x, y } = next.getBoundingClientRect()
      console.log(quiet, more ? 'more' : 'jump', Math.ceil(x) + 1, Math.ceil(y) + 1)
      if (more) whenQuiet(root, () => readOn(root))
    })
  }
  const look = () => {
    const element = document.querySelector('twin-comments')
    if (!element && document.readyState === 'complete') return whenQuiet(document, () => console.log(quiet))
    const root = element?.shadowRoot
    if (!root?.querySelector('[part~=comment]')) return void setTimeout(look, LOOK_MS)
    whenQuiet(root, () => readOn(root))
    // Two frames on, the first of them has been painted.
    requestAnimationFrame(() => requestAnimationFrame((time) => (watched.painted = time)))
  }
  // In tasks of its own: what it takes is not the element's.
  setTimeout(look, LOOK_MS)
}

/** What is in the page: comments, and nodes of all kinds, shadow roots included. */
export const countPage = (): { comments: number; nodes: number } => {
  const below = (root: Node): number => {
    const shadow = root instanceof Element && root.shadowRoot ? below(root.shadowRoot) : 0
    return [...root.childNodes].reduce((sum, child) => sum + below(child), 1 + shadow)
  }
  const root = document.querySelector('twin-comments')?.shadowRoot
  return {
    comments: root?.querySelectorAll('[part~=comment]').length ?? 0,
    nodes: below(document.documentElement),
  }
}
