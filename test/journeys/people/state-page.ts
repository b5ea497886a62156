import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import { choiceHref, type Choice } from '../../../demo/states/choice.ts'
import { states } from '../../../demo/states/states.ts'
import { axeFaults, bringAxe, CONTRAST } from './axe.ts'
import { heardFaults } from './heard-faults.ts'
import { outOfColumn } from './out-of-column.ts'
import { spacingFaults } from './spacing-faults.ts'

/** How a page may be looked at, without loading it again. */
export const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** WCAG's narrowest page: 1280 pixels at 400 % zoom. */
const NARROW = { width: 320, height: 256 }
/** The same page at 200 %. */
const HALF = { width: 640, height: 512 }
const WIDE = { width: 1100, height: 900 }
/** Beyond it, a page of hundreds of comments is laid out at once. */
const HIGHEST = 6000

const elementOf = (name: string): string => states[name]?.element ?? name

export const openState = async (page: Page, origin: string, choice: Choice & { state: string }) => {
  await page.emulateMedia(MEDIA.light)
  await page.setViewportSize(WIDE)
  const address = `${origin}/demo/states/${choiceHref(choice)}`
  // Once loaded, the page leafs from state to state: a fifth of the time of loading it again.
  if (page.url().startsWith(`${origin}/demo/states/`)) {
    await page.evaluate((address) => {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
  } else await page.goto(address)
  await page.locator('html[data-state=shown]').waitFor({ state: 'attached' })
}

const RULES = { 'target-size': { enabled: true } }
/** Forced colours are the reader's own, and axe takes the bare page below them for white. */
const RULES_FORCED = { ...RULES, 'color-contrast': { enabled: false } }

/**
 * A window as high as the page: what sticks to its edge lies over nothing by chance, which axe would take for a target
 * too small. What can be reached below a bar is for the tests of small windows.
 */
const standClear = async (page: Page) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > WIDE.height && height < HIGHEST) await page.setViewportSize({ ...WIDE, height })
}

/**
 * What axe finds in a state's element, in every medium. Unless asked to be thorough, it looks for contrast alone in
 * the dark.
 */
const seenFaults = async (page: Page, element: string, thorough: boolean): Promise<string[]> => {
  await bringAxe(page)
  await standClear(page)
  const looks: [medium: keyof typeof MEDIA, options: RunOptions][] = [
    ['light', { rules: RULES }],
    ['dark', thorough ? { rules: RULES } : CONTRAST],
    ...(thorough ? [['forced colours', { rules: RULES_FORCED }] as [keyof typeof MEDIA, RunOptions]] : []),
  ]
  const faults: string[] = []
  for (const [medium, options] of looks) {
    await page.emulateMedia(MEDIA[medium])
    faults.push(
      ...(await axeFaults(page, { within: element, ...options })).map((fault) => `${medium}: ${fault}`),
    )
  }
  return faults
}

/** What does not fit the page, or is cut there. */
const fitFaults = async (page: Page, element: string): Promise<string[]> => {
  const faults = await page.evaluate((element) => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px wider than the page`)
    const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const clips = (each: HTMLElement) => /hidden|clip/.test(getComputedStyle(each).overflowX)
    for (const each of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
      if (!clips(each) || !each.checkVisibility() || each.matches('input, select, textarea')) continue
      // One pixel: words for screen readers alone.
      if (each.clientWidth > 1 && each.scrollWidth > each.clientWidth)
        faults.push(`cut: “${each.innerText.slice(0, 40)}”`)
    }
    return faults
  }, element)
  return [...faults, ...(await outOfColumn(page, element))]
}

/** At 400 % zoom; then, on half a page, with letters twice as large as the page's. */
const widthFaults = async (page: Page, element: string): Promise<string[]> => {
  await page.emulateMedia(MEDIA['forced colours'])
  await page.setViewportSize(NARROW)
  const narrow = [...(await fitFaults(page, element)), ...(await spacingFaults(page, element))]
  await page.setViewportSize(HALF)
  const letters = (size: string) =>
    page.evaluate((size) => void (document.documentElement.style.fontSize = size), size)
  await letters('200%')
  const large = await fitFaults(page, element)
  await letters('')
  return [...narrow, ...large.map((fault) => `with large letters: ${fault}`)]
}

/** Rings that do not show where the focus is. One that is a shadow or a background would be gone in forced colours. */
const ringFaults = async (page: Page, element: string): Promise<string[]> => {
  await page.emulateMedia(MEDIA['forced colours'])
  await page.keyboard.press('Tab')
  return page.evaluate((element) => {
    const faults: string[] = []
    const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const within = roots.some((root) => root.querySelector('dialog[open]')) ? 'dialog[open] ' : ''
    const controls = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary']
      .map((control) => within + control)
      .join()
    for (const control of roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(controls)])) {
      if (!control.checkVisibility() || control.tabIndex < 0 || control.matches('.unseen, :disabled'))
        continue
      control.focus({ preventScroll: true })
      const { outlineStyle, outlineWidth } = getComputedStyle(control)
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
        faults.push(
          `no ring around ${control.localName} “${(control.textContent || control.getAttribute('name')) ?? ''}”`,
        )
      }
    }
    return faults
  }, element)
}

/**
 * Text that cannot be told from what is behind it where the reader chose the colours. A browser leaves system colours
 * as a page has them, and puts a plate of the canvas's colour behind each line.
 */
const unreadable = (page: Page, element: string): Promise<string[]> =>
  page.evaluate((element) => {
    const roots = [...document.querySelectorAll(element)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const parentOf = (each: Element): Element | null => {
      const root = each.getRootNode()
      return each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
    }
    const canvas = Object.assign(document.createElement('p'), { style: 'background: Canvas' })
    document.body.append(canvas)
    const plain = getComputedStyle(canvas).backgroundColor
    canvas.remove()
    const behind = (each: Element | null): string => {
      if (!each) return plain
      const { backgroundColor } = getComputedStyle(each)
      return /, 0\)$/.test(backgroundColor) ? behind(parentOf(each)) : backgroundColor
    }
    const says = (each: Element) =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    return roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
      .filter(
        (each) => says(each) && each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .flatMap((each) => {
        const { color } = getComputedStyle(each)
        const plated = getComputedStyle(each).forcedColorAdjust === 'auto'
        return color === behind(each) || (plated && color === plain)
          ? [`unreadable in forced colours: “${each.innerText.slice(0, 40)}” (${color} on ${behind(each)})`]
          : []
      })
  }, element)

/** What does not fit, at 320 pixels: a fraction of the time of looking at everything. */
export const tooWide = async (
  page: Page,
  origin: string,
  choice: Choice & { state: string },
): Promise<string[]> => {
  await openState(page, origin, choice)
  return widthFaults(page, elementOf(choice.state))
}

/** All that is wrong with a state; nothing, where it keeps its promises. */
export const faultsOfState = async (
  page: Page,
  origin: string,
  choice: Choice & { state: string },
  { thorough = false } = {},
): Promise<string[]> => {
  const element = elementOf(choice.state)
  await openState(page, origin, choice)
  return [
    ...(await seenFaults(page, element, thorough)),
    ...(await heardFaults(page, choice.lang)),
    ...(await widthFaults(page, element)),
    ...(await ringFaults(page, element)),
    ...(await unreadable(page, element)),
  ]
}
