import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { states } from '../../demo/states/states.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { el } from '../../worker/contract/i18n/reader/el.ts'
import { newPerson, openHeardBrowser } from './people/browser.ts'
import { heardFaults } from './people/heard-faults.ts'
import { openStage } from './people/stage.ts'
import { faultsOfState, openState } from './people/state-page.ts'
import { ELEMENTS, promised, reachable } from './people/surface.ts'

const stage = openStage({ sites: () => [] })
const names = Object.keys(states)

let page: Page
const violations: string[] = []
/** Parts, slots and states that some state has shown, each after its element's name. */
const reached = new Set<string>()

let browser: Browser

beforeAll(async () => {
  browser = await openHeardBrowser()
  page = await (await newPerson(browser)).newPage()
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
})

afterAll(() => browser.close())

/** Each state once, the languages by turns; test/endurance/states.ts looks at every one in all of them. */
const turns = names.map((state, at): [string, Language] => [state, LANGUAGES[at % LANGUAGES.length] ?? 'el'])

/** Comments that come meanwhile, and a browser that translates: `news.test.ts` and `translate.test.ts` bring them. */
const ELSEWHERE = ['new', 'translate', 'translation'].map((part) => `twin-comments parts ${part}`)

const surfaceNames = (element: string, surface: Awaited<ReturnType<typeof reachable>>): string[] =>
  Object.entries(surface).flatMap(([kind, names]) => names.map((name) => `${element} ${kind} ${name}`))

describe('every state, in light, dark and forced colours, wide and at 320 pixels', () => {
  it.each(turns)('keeps its promises to eyes, ears and keyboards: %s, in %s', async (state, lang) => {
    const choice = { state, lang, theme: 'plain', scheme: 'auto' } as const
    expect(await faultsOfState(page, stage.worker.origin, choice)).toEqual([])
    const element = states[state]?.element ?? ''
    for (const name of surfaceNames(element, await reachable(page, element))) reached.add(name)
  })

  it('breaks no rule of the demo’s own policy', () => {
    expect(violations).toEqual([])
  })
})

describe('every state, in the other languages', () => {
  it.each(turns)('names what it shows, and says it in the page’s language: %s', async (state, looked) => {
    const heard = []
    for (const lang of LANGUAGES.filter((lang) => lang !== looked)) {
      await openState(page, stage.worker.origin, { state, lang, theme: 'plain', scheme: 'auto' })
      heard.push(...(await heardFaults(page, lang)).map((fault) => `${lang}: ${fault}`))
    }
    expect(heard).toEqual([])
  })
})

describe('what pages may build on', () => {
  it.each(ELEMENTS)('is there in some state: every part, slot and state that %s names', (element) => {
    const missing = surfaceNames(element, promised(element)).filter((name) => !reached.has(name))
    expect(missing.filter((name) => !ELSEWHERE.includes(name))).toEqual([])
  })
})

describe('what a screen reader is told', () => {
  const open = async (state: string) => {
    await openState(page, stage.worker.origin, { state, lang: 'el', theme: 'plain', scheme: 'auto' })
    return page.locator('twin-comments')
  }

  it('finds the number of comments as a heading, each comment by its author, and the form by its name', async () => {
    const section = await open('few')
    await section.getByRole('heading', { level: 2, name: '3 σχόλια' }).waitFor()
    expect(await section.getByRole('article').count()).toBe(3)
    expect(await section.getByRole('article', { name: 'Μαρία Τ.' }).count()).toBe(1)
    expect(await section.getByRole('heading', { level: 3, name: 'Θανάσης' }).count()).toBe(1)
    const form = section.getByRole('form', { name: el.write })
    expect(await form.getByRole('textbox', { name: el.body }).count()).toBe(1)
    expect(await form.getByRole('checkbox', { name: 'πολιτική απορρήτου' }).isChecked()).toBe(false)
  })

  it('hears an answer as part of what it answers', async () => {
    const section = await open('deep')
    const answers = section.getByRole('article').first().getByRole('article')
    await answers.first().waitFor()
    expect(await answers.count()).toBe(3)
  })

  it('is told at once that nothing came, and offered to try again', async () => {
    const section = await open('failed')
    await section.getByRole('alert').getByRole('button', { name: el.retry }).waitFor()
  })

  it('is led from each refusal to its field, which says the same words', async () => {
    const section = await open('refused')
    const links = section.getByRole('alert').getByRole('link')
    await links.first().waitFor()
    const sentences = await links.allInnerTexts()
    expect(sentences).toHaveLength(5)
    for (const sentence of sentences) {
      expect(await section.locator('[part=error]').filter({ hasText: sentence }).count()).toBe(1)
    }
    await links.nth(2).press('Enter')
    const focused = section.locator('[name=email]:focus')
    await focused.waitFor()
    expect(await focused.getAttribute('aria-invalid')).toBe('true')
  })
})
