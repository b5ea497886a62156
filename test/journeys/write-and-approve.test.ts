import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Ωραία πρωτοβουλία. Να δούμε και πράξεις για τη θέρμανση της πόλης.'

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
})
