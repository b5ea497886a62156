import { describe, expect, it } from 'vitest'
import { demoSites } from '../harness/sites.ts'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { ARTICLES, readArticle } from './people/reader.ts'
import type { Submitted } from '../../worker/contract/comments.ts'
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { el } from '../../worker/contract/i18n/reader/el.ts'
import { en } from '../../worker/contract/i18n/reader/en.ts'
import { ro } from '../../worker/contract/i18n/reader/ro.ts'
import { readerProblemsEl } from '../../worker/contract/i18n/problems/reader-el.ts'
import { openStage } from './people/stage.ts'

const MESSAGES = { el, en, ro }
const TEXT = 'Χωρίς JavaScript, αλλά με άποψη για το «δίδυμο» της Κοζάνης.'
const ARTICLE = ARTICLES.kozani.path

const stage = openStage({
  // What is ham is published at once in English.
  sites: (origins) =>
    demoSites(origins).map((site) => ({ ...site, rule: site.id === 'english' ? 'flagged' : 'all' })),
})

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

  it.each(LANGUAGES)('shows Arabic and Hebrew in their own direction among words in %s', async (lang) => {
    const { origin } = stage.worker
    const write = async (body: string, name: string, parentId: string | null) => {
      const answer = await fetch(`${origin}/v1/sites/english/comments`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify({
          id: crypto.randomUUID(),
          thread: { key: `mixed-${lang}` },
          parentId,
          body: `${body}\n\n${crypto.randomUUID()}`,
          name,
          consent: true,
          policyVersion: '2026-11',
        }),
      })
      const { comment } = (await answer.json()) as Submitted
      expect(comment.status).toBe('approved')
      return comment.id
    }
    const id = await write(`مرحبا بالجميع.\n\nIn English, too?`, 'أحمد (مراسل)!', null)
    await write('שלום, רעיון טוב!', 'דנה לוי', id)

    const page = await (await newPerson(stage.browser, { javaScriptEnabled: false })).newPage()
    await page.goto(`${origin}/sites/english/thread?thread=mixed-${lang}&lang=${lang}`)
    await page.locator('.thread article a').filter({ hasText: MESSAGES[lang].reply }).first().click()
    await page.locator('#form-title bdi').waitFor()
    expect(await page.locator('#name').getAttribute('dir')).toBe('auto')
    // Where the eye meets these letters, from left to right.
    const row = (selector: string, letters: string[]) =>
      page
        .locator(selector)
        .first()
        .evaluate((root, letters) => {
          const seen = letters.map((part) => {
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
            const range = document.createRange()
            for (let text = texts.nextNode(); text; text = texts.nextNode()) {
              const at = text.textContent?.indexOf(part) ?? -1
              if (at < 0) continue
              range.setStart(text, at)
              range.setEnd(text, at + part.length)
            }
            return { part, x: range.getBoundingClientRect().x }
          })
          return seen.toSorted((a, b) => a.x - b.x).map(({ part }) => part)
        }, letters)
    expect(await row('#form-title', [MESSAGES[lang].replyTo.slice(0, 5), 'أحمد', '!'])).toEqual([
      MESSAGES[lang].replyTo.slice(0, 5),
      '!',
      'أحمد',
    ])
    expect(await row('.thread .body', ['مرحبا', '.'])).toEqual(['.', 'مرحبا'])
    expect(await row('.thread .body', ['English', '?'])).toEqual(['English', '?'])
    expect(await row('.thread .author', ['أحمد', '!'])).toEqual(['!', 'أحمد'])
    expect(await row('.thread ol .body', ['שלום', '!'])).toEqual(['!', 'שלום'])
  })
})
