import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { deskWords } from '../desk-words.ts'
import { newPerson } from './people/browser.ts'
import { sitDown } from './people/moderator.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()

/** The address of a language's words. */
const WORDS = /moderation-(el|en|ro)-/
const languageOf = (address: string): Language | undefined =>
  LANGUAGES.find((language) => language === WORDS.exec(address)?.[1])

const watch = (page: Page) => {
  const fetched: (Language | undefined)[] = []
  page.on('request', (request) => {
    if (WORDS.test(request.url())) fetched.push(languageOf(request.url()))
  })
  return fetched
}

it('is fetched in the language that is spoken, and in another one once that is chosen', async () => {
  const context = await newPerson(stage.browser)
  const { page, desk } = await sitDown(context, stage.worker)
  const fetched = watch(page)
  await page.reload()
  const languages = desk.locator('.tools select')
  await languages.waitFor()
  expect(fetched).toEqual(['el'])

  await languages.selectOption('ro')
  await desk.getByRole('heading', { name: deskWords.ro.title }).waitFor()
  expect(fetched).toEqual(['el', 'ro'])
})

it('stays with the language that it speaks where the chosen one cannot be had, and says so', async () => {
  const { page, desk } = await sitDown(await newPerson(stage.browser), stage.worker)
  await page.route(/moderation-ro-/, (route) => route.abort())
  const languages = desk.locator('.tools select')
  await languages.selectOption('ro')
  await desk.getByRole('alert').getByText(deskWords.el.unreachable).waitFor()
  await desk.getByRole('heading', { name: deskWords.el.title }).waitFor()
  expect(await languages.inputValue()).toBe('el')

  await languages.selectOption('en')
  await desk.getByRole('heading', { name: deskWords.en.title }).waitFor()
})

it('says in every language that it did not come where no words did', async () => {
  const page = await (await newPerson(stage.browser)).newPage()
  await page.route(WORDS, (route) => route.abort())
  await page.goto(`${stage.worker.origin}/moderation?site=kozani`)
  const paragraphs = page.locator('twin-moderation').getByRole('alert').locator('p')
  await paragraphs.first().waitFor()
  expect(await paragraphs.evaluateAll((all) => all.map((each) => each.getAttribute('lang')))).toEqual([
    ...LANGUAGES,
  ])
})
