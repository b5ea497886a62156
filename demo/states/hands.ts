import type { Language } from '../../worker/contract/i18n/languages.ts'
import { standIn } from './stand-in.ts'
import type { Hands } from './state.ts'

const PATIENCE_MS = 10_000
const MINUTE_MS = 60_000

/** Hands in an element's shadow root, in a page of that language: they wait for what they reach for. */
export const handsIn = (root: ShadowRoot, language: Language): Hands => {
  const find = async <Found extends HTMLElement>(selector: string): Promise<Found> => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const found = root.querySelector<Found>(selector)
      if (found) return found
      if (Date.now() > until) throw new Error(`Nothing here is ${selector}.`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return {
    root,
    find,
    pass: () => {
      const { setTimeout } = window
      const soon = (handler: () => void, ms = 0) => setTimeout(handler, ms < MINUTE_MS ? ms : 0)
      window.setTimeout = soon as typeof setTimeout
      // Whoever comes back to a tab has what waits planned anew.
      document.dispatchEvent(new Event('visibilitychange'))
      window.setTimeout = setTimeout
    },
    meet: (replies) => standIn(replies, language),
    press: async (selector) => (await find(selector)).click(),
    type: async (selector, text) => {
      const field = await find<HTMLInputElement | HTMLTextAreaElement>(selector)
      field.focus()
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    },
  }
}
