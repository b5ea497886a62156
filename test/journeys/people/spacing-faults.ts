import type { Page } from 'playwright'
import { outOfColumn } from './out-of-column.ts'

/** What WCAG 1.4.12 lets a reader wish for; and what is far below is laid out anew at once, as it is when one comes near. */
const WISHED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  article { content-visibility: visible !important; }`

/** Dresses the element and what stands around it as a reader's own style sheet would. */
const dress = (page: Page, element: string, css: string): Promise<void> =>
  page.evaluate(
    ([element, css]) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
      for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet)
    },
    [element, css] as const,
  )

const undress = (page: Page, element: string): Promise<void> =>
  page.evaluate((element) => {
    const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    for (const root of [document, ...roots]) root.adoptedStyleSheets.pop()
  }, element)

/** Words that a box cuts off, that leave the button they stand on, or that lie over others. */
const cutOrCovered = (page: Page, element: string): Promise<string[]> =>
  page.evaluate((element) => {
    // What a browser rounds, and what letters have above and below them.
    const SLACK = 3
    const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const faults: string[] = []
    const said = (each: Element) => `“${each.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`
    const linesOf = (each: Element) =>
      [...each.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return []
        const range = document.createRange()
        range.selectNode(node)
        return [...range.getClientRects()].filter(({ width }) => width > 1)
      })
    /** Windows, menus and bars lie over a page on purpose. */
    const laidOver = (each: Element): boolean => {
      const { position, clipPath } = getComputedStyle(each)
      if (clipPath !== 'none' || /fixed|sticky|absolute/.test(position) || each.matches('dialog')) return true
      return each.parentElement !== null && laidOver(each.parentElement)
    }
    /** Below the end of a box that shows no more: not seen. */
    const hidden = (each: Element, box: DOMRect): boolean =>
      (getComputedStyle(each).overflowY !== 'visible' &&
        box.bottom > each.getBoundingClientRect().bottom + SLACK) ||
      (each.parentElement !== null && hidden(each.parentElement, box))
    const lines: { each: Element; box: DOMRect }[] = []
    for (const each of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.matches('option, svg *')) continue
      const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(each)
      const clips = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow))
      const cut = each.scrollHeight - each.clientHeight > SLACK || each.scrollWidth - each.clientWidth > SLACK
      // What is shortened on purpose says so by its dots, and stands whole elsewhere.
      if (
        clips &&
        cut &&
        clipPath === 'none' &&
        webkitLineClamp === 'none' &&
        !each.matches('input, select, textarea')
      )
        faults.push(`cut: ${said(each)}`)
      const own = linesOf(each)
      const button = each.closest('button, summary, [part=submit]')?.getBoundingClientRect()
      if (button && own.some((box) => box.bottom > button.bottom + SLACK || box.top < button.top - SLACK))
        faults.push(`beyond its button: ${said(each)}`)
      if (laidOver(each)) continue
      lines.push(...own.filter((box) => !hidden(each, box)).map((box) => ({ each, box })))
    }
    lines.sort((a, b) => a.box.top - b.box.top)
    lines.forEach(({ each, box }, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top > box.bottom - SLACK) break
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        if (other.each !== each && across > SLACK)
          faults.push(`${said(each)} and ${said(other.each)} overlap`)
      }
    })
    return faults
  }, element)

/** What is lost where a reader wishes for more room between lines, words and letters. */
export const spacingFaults = async (page: Page, element: string): Promise<string[]> => {
  await dress(page, element, WISHED)
  const faults = [...(await outOfColumn(page, element)), ...(await cutOrCovered(page, element))]
  await undress(page, element)
  return faults.map((fault) => `with more room between letters: ${fault}`)
}
