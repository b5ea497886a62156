import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerProblemsEl } from '../../worker/contract/i18n/problems/reader-el.ts'
import { el as says } from '../../worker/contract/i18n/reader/report/el.ts'
import { demoSites } from '../harness/sites.ts'
import { newPerson } from './people/browser.ts'
import { hear } from './people/heard.ts'
import { sitDown, words as deskWords, type DeskPage } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Όποιος διαφωνεί δεν έχει θέση σε αυτή την πόλη.'
const WHY = 'Καλεί να διώξουν ανθρώπους από την πόλη.'
const { reports } = deskWords.eyes

const stage = openStage({
  sites: (origins) => demoSites(origins).map((site) => ({ ...site, rule: 'flagged' })),
})
const newPage = async () => readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')

let desk: DeskPage

/** The desk shows that the comment is reported, and what of: once, since all come from one address. */
const seenAtDesk = async (...words: string[]): Promise<void> => {
  const there = new URL(desk.page.url())
  there.search = '?site=kozani&status=approved&by-reported=true'
  await desk.page.goto(there.href)
  const comment = desk.comment(TEXT)
  await comment.getByText(reports.count(1), { exact: true }).waitFor()
  await comment.getByRole('button', { name: deskWords.comment.showHistory }).click()
  for (const sentence of words) await comment.getByText(sentence, { exact: true }).waitFor()
}

beforeAll(async () => {
  const writer = await newPage()
  await writer.write({ body: TEXT, name: 'Στέλιος' })
  await writer.tick()
  await writer.send()
  await writer.comment(TEXT).waitFor()
  desk = await sitDown(await newPerson(stage.browser), stage.worker)
})

/** Writes what is wrong, in the window of the element or on the worker's page. */
const report = async (page: Page, words: string) => {
  await page.getByLabel(says.categories.abuse).check()
  await page.getByLabel(says.words).fill(words)
  await page.getByRole('button', { name: says.send }).click()
  await page.getByRole('heading', { name: says.sent }).waitFor()
}

describe('a report', () => {
  it('that a reader begins under the article, and sends after a reload, is found at the desk with their words', async () => {
    const { page, comment, words } = await newPage()
    const open = async () => {
      await comment(TEXT).getByRole('button', { name: words.report }).click()
      await page.getByRole('dialog', { name: says.title }).waitFor()
    }
    await open()
    await page.getByLabel(says.categories.abuse).check()
    await page.getByLabel(says.words).fill(WHY)
    await page.reload()
    await open()
    expect(await page.getByLabel(says.words).inputValue()).toBe(WHY)
    await page.getByRole('button', { name: says.send }).click()
    await page.getByRole('heading', { name: says.sent }).waitFor()
    await seenAtDesk(reports.categories.abuse, WHY)
  })

  it.each([
    ['opens a tab', false],
    ['opens no tab after a wait', true],
  ])(
    'is written on a page where its window cannot be fetched, in a browser that %s: nothing typed is lost',
    async (_, blocked) => {
      const { page, comment, form, words, write } = await newPage()
      await write({ body: 'Μισή πρόταση, που' })
      await page.route('**/*-reporting-*.js', (route) => route.abort())
      if (blocked) await page.evaluate(() => void (globalThis.open = () => null))
      const tab = blocked ? Promise.resolve(page) : page.waitForEvent('popup')
      await comment(TEXT).getByRole('button', { name: words.report }).click()
      const there = await tab
      await there.waitForURL('**/report?**')
      const why = `${WHY} ${blocked ? 'Εδώ.' : 'Σε άλλη καρτέλα.'}`
      await report(there, why)
      if (blocked) {
        // Past the page that thanks, and the one with the form.
        await page.goBack()
        await page.goBack()
      }
      await form.waitFor()
      expect(await form.getByLabel(words.body).inputValue()).toBe('Μισή πρόταση, που')
      await seenAtDesk(why)
    },
  )
})

describe('what a screen reader is told of a report', () => {
  it('a button that opens a dialog; in it a name, every field by its label, and what is wrong with it', async () => {
    const { page, comment, words } = await newPage()
    const [button] = (await hear(page)).filter(({ name }) => name === words.report)
    expect(button).toMatchObject({ role: 'button', description: 'Στέλιος', facts: { hasPopup: 'dialog' } })

    await comment(TEXT).getByRole('button', { name: words.report }).click()
    await page.getByLabel(says.categories.unlawful).check()
    await page.getByRole('button', { name: says.send }).click()
    await page.getByRole('alert').waitFor()
    const all = await hear(page)
    const inside = all.filter(({ within }) => within.some(({ role }) => role === 'dialog'))
    expect(all.find(({ role }) => role === 'dialog')).toMatchObject({
      name: says.title,
      facts: { modal: true },
    })
    // What lies behind it is out of reach.
    expect(all.filter(({ name }) => name === words.report)).toEqual([])
    const fields = inside.filter(({ role }) => ['textbox', 'checkbox', 'radio'].includes(role))
    expect(fields.map(({ name }) => name)).toEqual([
      ...Object.values(says.categories),
      says.words,
      says.anonymous,
      says.name,
      says.email,
      says.goodFaith,
    ])
    expect(inside.find(({ role }) => role === 'group')?.name).toBe(says.category)
    const wrong = fields.filter(({ facts }) => facts['invalid'] === 'true')
    expect(wrong.map(({ name, description }) => [name, description])).toEqual([
      [says.words, `${says.wordsHint} ${readerProblemsEl.explanation_required}`],
      [says.name, readerProblemsEl.notifier_name_required],
      [says.email, `${says.emailHint} ${readerProblemsEl.notifier_email_required}`],
      [says.goodFaith, readerProblemsEl.good_faith_required],
    ])
  })
})
