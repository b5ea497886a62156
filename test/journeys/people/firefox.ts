import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core'
import { firefoxPath } from '../../firefox.ts'

const PATIENCE_MS = 20_000

/** Firefox as Debian ships it, over WebDriver BiDi; a profile of its own, and no word to anybody but loopback. */
export const openFirefox = async ({ script = true } = {}): Promise<Browser> => {
  const executablePath = firefoxPath()
  if (executablePath === undefined)
    throw new Error('No Firefox was found. Install one from your system, or set FIREFOX_PATH.')
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'javascript.enabled': script,
      'intl.accept_languages': 'el',
      'network.proxy.type': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  })
}

/** A page with hands: they wait for what they reach for, through shadow roots too. */
export type Hands = {
  page: Page
  find: (selector: string, text?: string) => Promise<ElementHandle<HTMLElement>>
  press: (selector: string, text?: string) => Promise<void>
  type: (selector: string, words: string) => Promise<void>
  /** What is read in all elements of this selector. */
  read: (selector: string) => Promise<string[]>
}

export const handsOn = (page: Page): Hands => {
  const find = async (selector: string, text = ''): Promise<ElementHandle<HTMLElement>> => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      for (const found of await page.$$(selector)) {
        const words = await found.evaluate((element) => (element as HTMLElement).innerText)
        // What was asked for is an element of a page.
        if (words.includes(text)) return found as ElementHandle<HTMLElement>
      }
      if (Date.now() > until) throw new Error(`Nothing here is ${selector} with “${text}”.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return {
    page,
    find,
    press: async (selector, text) => {
      const found = await find(selector, text)
      await found.scrollIntoView()
      await found.click()
    },
    type: async (selector, words) => (await find(selector)).type(words),
    read: async (selector) =>
      Promise.all(
        (await page.$$(selector)).map((found) =>
          found.evaluate((element) => (element as HTMLElement).innerText),
        ),
      ),
  }
}

/**
 * A keyboard on a page where no script runs, nor any promise of the driver's own: what waits in the page
 * would wait for ever, so it is asked again and again from here.
 */
export const keysOn = (page: Page) => ({
  page,
  at: async (selector: string, key?: 'Enter' | ' '): Promise<ElementHandle> => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const found = await page.$(selector).catch(() => null)
      if (found) {
        await found.focus()
        if (key) await page.keyboard.press(key)
        return found
      }
      if (Date.now() > until) throw new Error(`Nothing here is ${selector}.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  },
})
