import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { ARTICLES, readArticle } from './people/reader.ts'
import { el } from '../../worker/contract/i18n/reader/el.ts'
import { readerProblemsEl } from '../../worker/contract/i18n/problems/reader-el.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Χωρίς JavaScript, αλλά με άποψη για το «δίδυμο» της Κοζάνης.'
const ARTICLE = ARTICLES.kozani.path

const stage = openStage()

describe('with JavaScript switched off', () => {
  it('leads to a page of its own, keeps every word when the box was forgotten, and returns to the article', async () => {
    const page = await (await newPerson(stage.browser, { javaScriptEnabled: false })).newPage()
    await page.goto(stage.worker.origin + ARTICLE)
    await page.locator('twin-comments a').first().click()
    await page.waitForURL('**/sites/kozani/thread?**')

    const form = page.locator('form').filter({ has: page.locator('textarea') })
    await form.getByLabel(el.body).fill(TEXT)
    await form.getByLabel(el.name).fill('Νίκος')
    await form.getByLabel(el.email).fill('nikos@example.gr')
    await form.getByRole('button', { name: el.send }).click()

    await page.getByText(readerProblemsEl.consent_required).first().waitFor()
    expect(await form.getByLabel(el.body).inputValue()).toBe(TEXT)
    expect(await form.getByLabel(el.name).inputValue()).toBe('Νίκος')
    expect(await form.getByLabel(el.email).inputValue()).toBe('nikos@example.gr')
    expect(await form.locator('[name=consent]').isChecked()).toBe(false)
    expect(await stage.worker.db.prepare('SELECT count(*) AS n FROM comments').first('n')).toBe(0)

    await form.locator('[name=consent]').check()
    await form.getByRole('button', { name: el.send }).click()
    await page.waitForURL(`**${ARTICLE}#twin-awaiting`)
    expect(await page.locator('#twin-awaiting').isVisible()).toBe(true)
    await page.reload()
    expect(await page.locator('#twin-awaiting').isVisible()).toBe(true)
    expect(await stage.worker.db.prepare('SELECT status FROM comments').first('status')).toBe('pending')
  })

  it('shows the approved comment to readers with and without script, once', async () => {
    const desk = await sitDown(await newPerson(stage.browser), stage.worker)
    await desk.press(TEXT, 'approve')
    await desk.desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()

    const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await reader.comment(TEXT).waitFor()
    expect(await reader.heading.innerText()).toBe('1 σχόλιο')

    const page = await (await newPerson(stage.browser, { javaScriptEnabled: false })).newPage()
    await page.goto(stage.worker.origin + ARTICLE)
    await page.locator('twin-comments a').first().click()
    expect(await page.getByText(TEXT).count()).toBe(1)
    expect(await page.getByText('nikos@example.gr').count()).toBe(0)
  })
})
