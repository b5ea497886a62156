import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seedStatements } from '../../demo/seed.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { startWorker, type RunningWorker } from '../harness/start-worker.ts'
import { newPerson, openBrowser } from './people/browser.ts'
import { signInLink } from './people/moderator.ts'

const SCHEMES = ['light', 'dark'] as const
const ARTICLES: Record<Language, string> = {
  el: '/demo/kozani/adelfopoiisi/',
  en: '/demo/english/',
  ro: '/demo/alba/infratire/',
}

let worker: RunningWorker
let browser: Browser

beforeAll(async () => {
  ;[worker, browser] = await Promise.all([startWorker({ sites: () => [] }), openBrowser()])
  await worker.run(await seedStatements(worker.origin, Date.now()))
})
afterAll(async () => {
  await browser.close()
  await worker.close()
})

// A page left open goes on working beside the next one.
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

const faultsOf = async (page: Page) => {
  // Through the debugger, since the pages' own policy lets no foreign script in.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  )
}

const each = LANGUAGES.flatMap((language) => SCHEMES.map((colorScheme) => ({ language, colorScheme })))

describe.each(each)('axe, in $language and $colorScheme', ({ language, colorScheme }) => {
  const person = () => newPerson(browser, { colorScheme, locale: language })

  it('finds nothing in the article, with its form refused', async () => {
    const page = await (await person()).newPage()
    await page.goto(worker.origin + ARTICLES[language])
    const section = page.locator('twin-comments')
    await section.scrollIntoViewIfNeeded()
    const form = section.getByRole('form').last()
    await form.waitFor()
    await form.locator('[part=submit]').click()
    await form.getByRole('alert').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('finds nothing in the page without script', async () => {
    const page = await (await person()).newPage()
    await page.goto(`${worker.origin}/sites/kozani/thread?thread=adelfopoiisi&lang=${language}`)
    expect(await page.locator('form').count()).toBeGreaterThan(0)
    expect(await faultsOf(page)).toEqual([])
  })

  it('finds nothing at the desk', async () => {
    const page = await (await person()).newPage()
    const link = new URL(await signInLink(worker))
    link.searchParams.set('site', 'kozani')
    await page.goto(link.href)
    const desk = page.locator('twin-moderation')
    await desk.getByRole('article').first().waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})
