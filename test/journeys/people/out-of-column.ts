import type { Page } from 'playwright'

/**
 * What can be seen and reaches past the room that the page gives the element: past its content box, or, of a window or
 * a menu that lies over the page, past the screen. What scrolls in a region of its own may be wider than it, and so may
 * words for screen readers alone, which take one pixel.
 */
export const outOfColumn = (page: Page, element: string): Promise<string[]> =>
  page.evaluate((element) => {
    // What a browser rounds.
    const SLACK = 1
    const roomOf = (host: Element) => {
      const { left, right } = host.getBoundingClientRect()
      const style = getComputedStyle(host)
      const px = (name: string) => parseFloat(style.getPropertyValue(name)) || 0
      return {
        left: left + px('border-left-width') + px('padding-left'),
        right: right - px('border-right-width') - px('padding-right'),
      }
    }
    const screen = { left: 0, right: document.documentElement.clientWidth }
    const faults: string[] = []

    const look = (each: Element, room: typeof screen): void => {
      const style = getComputedStyle(each)
      if (style.display === 'none' || style.clipPath !== 'none') return
      const own = /fixed|absolute/.test(style.position) || each.matches('dialog') ? screen : room
      if (each.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        const words = [...each.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((text) => {
            const range = document.createRange()
            range.selectNode(text)
            return range
          })
        for (const box of [each, ...words].flatMap((thing) => [...thing.getClientRects()])) {
          const past = Math.max(own.left - box.left, box.right - own.right)
          if (box.width <= SLACK || past <= SLACK) continue
          const what = each.getAttribute('part') ?? (each.className || each.localName)
          faults.push(
            `${Math.round(past)} px out of the column: ${what} “${each.textContent.trim().slice(0, 40)}”`,
          )
          // What stands in it sticks out with it.
          return
        }
      }
      // A picture is one box; and what a region clips or scrolls is not seen beside it.
      if (each.localName === 'svg' || style.overflowX !== 'visible') return
      for (const child of each.children) look(child, own)
    }
    for (const host of document.querySelectorAll(element)) {
      for (const child of host.shadowRoot?.children ?? []) look(child, roomOf(host))
    }
    return faults
  }, element)
