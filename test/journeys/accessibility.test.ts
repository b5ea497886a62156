import type { Page } from 'playwright'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seedStatements } from '../../demo/seed.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { axeFaults, bringAxe, CONTRAST } from './people/axe.ts'
import { newPerson } from './people/browser.ts'
import { signInLink } from './people/moderator.ts'
import { openStage } from './people/stage.ts'

const ARTICLES: Record<Language, string> = {
  el: '/demo/kozani/adelfopoiisi/',
  en: '/demo/english/',
  ro: '/demo/alba/infratire/',
}

const stage = openStage({ sites: () => [] })

beforeAll(async () => {
  await stage.worker.run(await seedStatements(stage.worker.origin, Date.now()))
})

// A page left open goes on working beside the next one.
afterEach(async () => {
  await Promise.all(stage.browser.contexts().map((context) => context.close()))
})

/** Both colour schemes of a page that is loaded once. */
const faultsInBothSchemes = async (page: Page) => {
  await bringAxe(page)
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await axeFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  return { light, dark: await axeFaults(page, CONTRAST) }
}

const NO_FAULTS = { light: [], dark: [] }

describe.each(LANGUAGES)('axe, in light and dark, in %s', (language) => {
  const newPage = async () => (await newPerson(stage.browser, { locale: language })).newPage()

  it('finds nothing in the article, with its form refused', async () => {
    const page = await newPage()
    await page.goto(stage.worker.origin + ARTICLES[language])
    const section = page.locator('twin-comments')
    await section.scrollIntoViewIfNeeded()
    const form = section.getByRole('form').last()
    await form.waitFor()
    await form.locator('[part=submit]').click()
    await form.getByRole('alert').waitFor()
    expect(await faultsInBothSchemes(page)).toEqual(NO_FAULTS)
  })

  it('finds nothing in the page without script', async () => {
    const page = await newPage()
    await page.goto(`${stage.worker.origin}/sites/kozani/thread?thread=adelfopoiisi&lang=${language}`)
    expect(await page.locator('form').count()).toBeGreaterThan(0)
    expect(await faultsInBothSchemes(page)).toEqual(NO_FAULTS)
  })

  it('finds nothing at the desk', async () => {
    const page = await newPage()
    const link = new URL(await signInLink(stage.worker))
    link.searchParams.set('site', 'kozani')
    await page.goto(link.href)
    const desk = page.locator('twin-moderation')
    await desk.getByRole('article').first().waitFor()
    expect(await faultsInBothSchemes(page)).toEqual(NO_FAULTS)
  })
})
