import { pickLanguage, type Language } from '../../worker/contract/i18n/languages.ts'

/** The language an element speaks: its own `lang`, else that of the nearest ancestor, out of shadow roots too. */
export const closestLanguage = (element: Element): Language => {
  const wishes: (string | null)[] = []
  let node: Node | null = element
  while (node) {
    if (node instanceof Element) wishes.push(node.getAttribute('lang'))
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode)
  }
  return pickLanguage(wishes)
}
