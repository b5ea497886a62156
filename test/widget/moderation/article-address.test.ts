import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { deskWords } from '../../desk-words.ts'
import { articleWords } from '../../../worker/contract/i18n/moderation/article-words.ts'
import { deskProblemSentence } from '../../../widget/moderation/spoken.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { article } from './article.ts'
import { asksBeforeItGoes } from './asks-before-it-goes.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk, Refusal } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const dialog = page.getByRole('dialog')
const PATCH = 'PATCH /thread'
const NEW = { url: 'https://kozani.example/adelfes-poleis', title: 'Αδελφές πόλεις' }

let anna: DeskComment
let client: FakeDesk

/** A moderator in front of one article's conversation, with another comment of the article in the queue behind it. */
const open = async (language: Language = 'en') => {
  anna = comment('Anna')
  client = new FakeDesk([anna, comment('Bill')])
  client.office.set(`GET /comments/${anna.id}/conversation`, () => ({
    thread: anna.thread,
    comments: client.comments.slice(0, 1),
    earlier: null,
    later: null,
  }))
  client.office.set(PATCH, (change: object) => ({ ...anna.thread, ...change }))
  const desk = openDesk(client, { lang: language, address: `?status=pending&around=${anna.id}` })
  await expectFocus(article('Anna'))
  return desk
}
const button = (language: Language = 'en') =>
  page.getByRole('button', { name: deskWords[language].conversation.correct })
const url = (language: Language = 'en') => dialog.getByLabelText(articleWords[language].url, { exact: true })
const title = (language: Language = 'en') =>
  dialog.getByLabelText(articleWords[language].name, { exact: true })
const save = (language: Language = 'en') => dialog.getByRole('button', { name: deskWords[language].act.send })
const sent = () => client.asked.filter(({ method }) => method === 'PATCH')

beforeEach(() => page.viewport(1000, 900))

describe('an article that stands elsewhere by now', () => {
  it('is given its new address and title by the keyboard, shown at once wherever the desk names it', async () => {
    await open()
    await expect.element(page.getByRole('link', { name: anna.thread.title ?? '' }).first()).toBeVisible()
    const opener = button().element()
    if (opener instanceof HTMLElement) opener.focus()
    await userEvent.keyboard('{Enter}')
    await expectFocus(url())
    await expect.element(url()).toHaveValue(anna.thread.url)
    await expect.element(title()).toHaveValue(anna.thread.title)
    await url().fill(NEW.url)
    await title().fill(NEW.title)
    await userEvent.keyboard('{Enter}')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(sent()).toEqual([{ method: 'PATCH', path: '/thread?thread=adelfopoiisi', json: NEW }])
    const link = page.getByRole('link', { name: NEW.title }).first()
    await expect.element(link).toHaveAttribute('href', NEW.url)
    await expect.element(page.getByText(anna.thread.title ?? '')).not.toBeInTheDocument()
    await expect.element(page.getByRole('status').getByText(articleWords.en.saved)).toBeInTheDocument()
    await expectFocus(button())
    await page.getByRole('link', { name: 'Back to the queue' }).click()
    await expect.element(article('Bill').getByText(NEW.title)).toBeVisible()
  })

  it('is asked for no more than was changed, and for nothing where nothing was', async () => {
    await open()
    await button().click()
    await save().click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(sent()).toEqual([])
    await button().click()
    await title().fill(`  ${NEW.title} `)
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(dialog).not.toBeInTheDocument()
    expect(sent().map(({ json }) => json)).toEqual([{ title: NEW.title }])
  })

  it.each(LANGUAGES)(
    'is told in %s at each field what is wrong with it, and led to the first',
    async (language) => {
      await open(language)
      client.office.set(
        PATCH,
        () =>
          new Refusal('validation_failed', { url: 'article_url_malformed', title: 'article_title_missing' }),
      )
      await button(language).click()
      await url(language).fill('kozani.example/adelfes-poleis')
      await title(language).fill(' ')
      await save(language).click()
      await expectFocus(url(language))
      const wrong = deskProblemSentence('article_url_malformed', language)
      const missing = deskProblemSentence('article_title_missing', language)
      await expect
        .element(url(language))
        .toHaveAccessibleDescription(`${articleWords[language].urlHint} ${wrong}`)
      await expect.element(title(language)).toHaveAccessibleDescription(missing)
      await expect.element(url(language)).toBeInvalid()
      await expect.element(title(language)).toBeInvalid()
      await expect.element(url(language)).toHaveValue('kozani.example/adelfes-poleis')
      await expect.element(dialog.getByRole('alert')).toMatchTextContent(deskWords[language].invalid)
    },
  )

  it('keeps what was typed where it fails or is put aside, and has its moderator asked before they go', async () => {
    await open()
    client.refuse('ask', 'unreachable')
    await button().click()
    await url().fill(NEW.url)
    await save().click()
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/cannot be reached/)
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expectFocus(button())
    expect(asksBeforeItGoes()).toBe(true)
    await page.getByText('Νίκος').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect
      .element(page.getByRole('alertdialog'))
      .toMatchTextContent(/an article’s new address or title/)
    await userEvent.keyboard('{Escape}')
    await button().click()
    await expect.element(url()).toHaveValue(NEW.url)
    await save().click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(asksBeforeItGoes()).toBe(false)
  })

  it('is sent once, however often somebody presses, and tells of a failure whoever has closed the sheet', async () => {
    await open()
    const release = client.hold('ask')
    await button().click()
    await url().fill(NEW.url)
    await save().click()
    await expect.element(dialog.getByRole('button', { name: 'Saving…' })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    client.office.set(PATCH, () => new Refusal('unknown_thread'))
    await userEvent.keyboard('{Escape}')
    release()
    await expect.element(page.getByRole('alert').getByText('This conversation does not exist.')).toBeVisible()
    expect(sent()).toHaveLength(1)
  })

  it('is not for somebody who only reads', async () => {
    await open()
    client.sites = [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role: 'viewer' }]
    openDesk(client, { address: `?status=pending&around=${anna.id}` })
    await expectFocus(article('Anna'))
    await expect.element(button()).not.toBeInTheDocument()
  })

  it.each(LANGUAGES)('is corrected in a sheet for everybody at 320 pixels, in %s', async (language) => {
    await page.viewport(320, 700)
    const desk = await open(language)
    await button(language).click()
    await expect.element(dialog).toBeVisible()
    const { violations } = await axe.run(desk)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})
