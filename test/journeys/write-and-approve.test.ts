import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { ARTICLES, readArticle } from './people/reader.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Ωραία πρωτοβουλία. Να δούμε και πράξεις για τη θέρμανση της πόλης.'

const ASKED = 'Ποιος θα πληρώσει για όλα αυτά;'
const ANSWER = 'Τα δύο τρίτα τα καλύπτει το πρόγραμμα. Θα επανέλθουμε με αναλυτικό ρεπορτάζ.'

const stage = openStage()

describe('a comment on its way from the form to the page', () => {
  it('is kept when the box was forgotten, waits, is approved, and is read by the next reader', async () => {
    const writer = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    expect(await writer.heading.innerText()).toBe('0 σχόλια')

    await writer.write({ body: TEXT, name: 'Μαρία' })
    await writer.send()
    const summary = writer.form.getByRole('alert')
    await summary.waitFor()
    expect(await summary.innerText()).toContain(writer.ownWords.problems.consent_required)
    expect(await writer.form.getByLabel(writer.words.body).inputValue()).toBe(TEXT)
    expect(await writer.form.getByLabel(writer.words.name).inputValue()).toBe('Μαρία')
    expect(await stage.worker.db.prepare('SELECT count(*) AS n FROM comments').first('n')).toBe(0)

    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()
    await writer.reload()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()
    expect(await writer.form.getByLabel(writer.words.body).inputValue()).toBe('')

    const stranger = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    expect(await stranger.comment(TEXT).count()).toBe(0)

    const desk = await sitDown(await newPerson(stage.browser), stage.worker)
    await desk.press(TEXT, 'approve')
    await desk.desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()

    await stranger.reload()
    await stranger.comment(TEXT).waitFor()
    expect(await stranger.heading.innerText()).toBe('1 σχόλιο')
    expect(await stranger.comment(TEXT).getByText(stranger.ownWords.pending).count()).toBe(0)
    await writer.reload()
    await writer.comment(TEXT).waitFor()
    expect(await writer.section.getByRole('article').count()).toBe(1)
  })

  it('carries the consent to the very words that stood at the box', async () => {
    const label = await (
      await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    ).form
      .locator('[part=consent] label')
      .innerText()
    const consent = await stage.worker.db
      .prepare(
        `SELECT c.policy_version, c.lang, c.words_hash, c.act, c.basis, p.words
         FROM consents c JOIN policies p ON p.site = c.site AND p.version = c.policy_version AND p.lang = c.lang`,
      )
      .first<{ policy_version: string; lang: string; words: string; act: string; basis: string }>()
    expect(consent).toMatchObject({ policy_version: '2026-11', lang: 'el', act: 'tick', basis: 'consent' })
    expect(label.replace('*', '').trim()).toBe(consent?.words.replaceAll(/[[\]]/g, ''))
  })

  it('is answered while it waits, and the next reader sees both, the answer with the newsroom’s mark', async () => {
    await readersWrite(stage.worker, ASKED)
    const { desk, comment } = await sitDown(await newPerson(stage.browser), stage.worker)
    await comment(ASKED).locator('summary').click()
    await comment(ASKED).getByRole('button', { name: words.act.reply }).click()
    await desk.getByRole('textbox', { name: words.act.replyWords }).fill(ANSWER)
    await desk.locator('dialog[open] button[type=submit]').click()
    await desk.getByText(words.act.repliedApproved).first().waitFor()

    const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    const asked = reader.section.getByRole('article').filter({ hasText: ASKED })
    const answer = asked.getByRole('article')
    // What is far below is laid out when the reader comes near.
    await asked.scrollIntoViewIfNeeded()
    await expect.poll(() => answer.locator('[part=body]').innerText()).toBe(ANSWER)
    // Only the answer's, though it stands in what it answers.
    const marked = asked.locator('[part=staff]')
    expect(await marked.allInnerTexts()).toEqual([reader.words.staff])
    expect(await answer.locator('[part=staff]').count()).toBe(1)

    const page = await (await newPerson(stage.browser, { javaScriptEnabled: false })).newPage()
    await page.goto(stage.worker.origin + ARTICLES.kozani.path)
    await page.locator('twin-comments a').first().click()
    const entry = page.locator('.thread > li').filter({ hasText: ASKED })
    const reply = entry.locator('li')
    expect(await reply.locator('.body').innerText()).toBe(ANSWER)
    expect(await entry.locator('.staff').allInnerTexts()).toEqual([reader.words.staff])
    expect(await reply.locator('.staff').count()).toBe(1)
  })
})
