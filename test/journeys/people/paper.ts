/** What stood in the conversation when it was put on paper; comments without height are blank. */
export type Paper = { comments: number; dated: number; blank: number }

declare global {
  var paper: Paper
}

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
