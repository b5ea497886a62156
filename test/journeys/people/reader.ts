import type { BrowserContext, Locator, Page } from 'playwright'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import { el } from '../../../worker/contract/i18n/reader/el.ts'
import { el as ownEl } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en as ownEn } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro as ownRo } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import type { OwnMessages, ReaderMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import { ro } from '../../../worker/contract/i18n/reader/ro.ts'

const MESSAGES: Record<Language, ReaderMessages> = { el, en, ro }
const OWN: Record<Language, OwnMessages> = { el: ownEl, en: ownEn, ro: ownRo }

/** Where the demo's articles stand, and the language they are in. */
export const ARTICLES = {
  kozani: { path: '/demo/kozani/adelfopoiisi/', language: 'el' },
  alba: { path: '/demo/alba/infratire/', language: 'ro' },
} as const satisfies Record<string, { path: string; language: Language }>

export type ReaderPage = {
  page: Page
  words: ReaderMessages
  ownWords: OwnMessages
  section: Locator
  /** The form for a new comment; a reply's stands in the comment it answers. */
  form: Locator
  comment: (text: string) => Locator
  heading: Locator
  write: (typed: { body: string; name?: string; email?: string }) => Promise<void>
  tick: () => Promise<void>
  send: () => Promise<void>
  reload: () => Promise<void>
  /** Takes back the reader's own comment. */
  withdraw: (text: string) => Promise<void>
}

/** A reader at an article of the demo. */
export const readArticle = async (
  context: BrowserContext,
  origin: string,
  site: keyof typeof ARTICLES,
): Promise<ReaderPage> => {
  const { path, language } = ARTICLES[site]
  const page = await context.newPage()
  const words = MESSAGES[language]
  const ownWords = OWN[language]
  const section = page.locator('twin-comments')
  const form = section.getByRole('form', { name: words.write })
  const comment = (text: string) => section.getByRole('article').filter({ hasText: text }).last()
  const arrive = async () => {
    await section.scrollIntoViewIfNeeded()
    await form.waitFor()
  }
  await page.goto(origin + path)
  await arrive()
  return {
    page,
    words,
    ownWords,
    section,
    form,
    heading: section.locator('[part=heading]'),
    comment,
    write: async ({ body, name, email }) => {
      await form.getByLabel(words.body).fill(body)
      if (name !== undefined) await form.getByLabel(words.name).fill(name)
      if (email !== undefined) await form.getByLabel(words.email).fill(email)
    },
    tick: () => form.locator('[name=consent]').check(),
    send: () => form.getByRole('button', { name: words.send }).click(),
    reload: async () => {
      await page.reload()
      await arrive()
    },
    withdraw: async (text) => {
      await comment(text).getByRole('button', { name: ownWords.withdraw, exact: true }).click()
      await section.getByRole('button', { name: ownWords.withdrawConfirm }).click()
    },
  }
}
