import { describe, expect, it } from 'vitest'
import { readerProblemsEl } from '../../worker/contract/i18n/problems/reader-el.ts'
import { newPerson } from './people/browser.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()

describe('a conversation that the newsroom closes while somebody writes', () => {
  it('refuses the comment in so many words, and keeps the text to be copied, also after a reload', async () => {
    const text = 'Το έγραφα όσο έκλεινε η συζήτηση, και δεν θέλω να το χάσω.'
    const writer = await newPerson(stage.browser, { permissions: ['clipboard-read', 'clipboard-write'] })
    const reader = await readArticle(writer, stage.worker.origin, 'kozani')
    // The first comment makes the thread.
    await reader.write({ body: 'Το πρώτο σχόλιο, όσο ήταν ανοιχτή.' })
    await reader.tick()
    await reader.send()
    await reader.comment('Το πρώτο σχόλιο').getByText(reader.ownWords.pending).waitFor()

    await reader.write({ body: text })
    await reader.tick()
    await stage.worker.run([{ sql: `UPDATE threads SET state = 'closed'`, values: [] }])
    await reader.send()
    await reader.form.getByRole('alert').getByText(readerProblemsEl.thread_closed).waitFor()
    expect(await reader.form.getByLabel(reader.words.body).inputValue()).toBe(text)

    await reader.page.reload()
    const { section, ownWords, page } = reader
    await section.scrollIntoViewIfNeeded()
    const kept = section.getByRole('textbox', { name: ownWords.editLabel })
    await kept.waitFor()
    expect(await kept.inputValue()).toBe(text)
    await section.getByRole('button', { name: ownWords.copy }).click()
    await section.getByText(ownWords.copied).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)

    await stage.worker.run([{ sql: `UPDATE threads SET state = 'open'`, values: [] }])
    await reader.reload()
    expect(await reader.form.getByLabel(reader.words.body).inputValue()).toBe(text)
  })
})
