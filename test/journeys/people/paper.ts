/** What stood in the conversation when it was put on paper; comments without height are blank. */
export type Paper = { comments: number; dated: number; blank: number }

declare global {
  var paper: Paper
  /** How many wait for a print. */
  var printers: number
}

/** In a page that is about to open. */
export const countPrinters = (): void => {
  const listen = globalThis.addEventListener.bind(globalThis)
  globalThis.printers = 0
  globalThis.addEventListener = (...of: Parameters<typeof listen>): void => {
    if (of[0] === 'beforeprint') globalThis.printers += 1
    listen(...of)
  }
}

/** In the page: whether a conversation could be printed that nobody has come near. */
export const isReadyToPrint = (): boolean => globalThis.printers > 1

/** In the page: looks at the conversation each time it was printed. Nothing happens between that and `afterprint`. */
export const watchPaper = (): void => {
  addEventListener('afterprint', () => {
    const root = document.querySelector('twin-comments')?.shadowRoot
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])]
    globalThis.paper = {
      comments: all('article').length,
      dated: all('article time[title]').length,
      blank: all('article .body').filter((body) => !body.getBoundingClientRect().height).length,
    }
  })
}

/** In the page: what was on paper the last time. */
export const onPaper = (): Paper => globalThis.paper
