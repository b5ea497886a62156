import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Το σχόλιο που θα μετανιώσω.'
const REPLY = 'Η απάντηση που μένει.'
const PERSONAL = ['Αλέξανδρος Κανάρης', 'kanaris.canary@example.gr', TEXT]

const stage = openStage()

/** Every value of every row of every table, as one text. */
const everythingStored = async (): Promise<string> => {
  const tables = await stage.worker.db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    .all<{ name: string }>()
  const rows = await Promise.all(
    tables.results.map(({ name }) => stage.worker.db.prepare(`SELECT * FROM "${name}"`).all()),
  )
  return JSON.stringify(rows.map(({ results }) => results))
}

describe('withdrawing a comment with its receipt', () => {
  it('erases the text and every personal datum, and leaves the reply below in its place', async () => {
    const writer = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await writer.write({ body: TEXT, name: 'Αλέξανδρος Κανάρης', email: 'kanaris.canary@example.gr' })
    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()
    const desk = await sitDown(await newPerson(stage.browser), stage.worker)
    await desk.press(TEXT, 'approve')

    const other = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await other.comment(TEXT).getByRole('button', { name: other.words.reply }).click()
    const form = other.comment(TEXT).getByRole('form')
    await form.getByLabel(other.words.body).fill(REPLY)
    await form.locator('[name=consent]').check()
    await form.getByRole('button', { name: other.words.send }).click()
    await other.comment(REPLY).getByText(other.ownWords.pending).waitFor()
    await desk.page.reload()
    await desk.press(REPLY, 'approve')

    const stored = await everythingStored()
    for (const datum of PERSONAL) expect(stored).toContain(datum)

    await writer.reload()
    await writer.withdraw(TEXT)
    await writer.section.getByText(writer.words.removed.author).waitFor()

    const left = await everythingStored()
    for (const datum of PERSONAL) expect(left).not.toContain(datum)
    await other.reload()
    const place = other.section.getByRole('article').first()
    expect(await place.innerText()).toContain(other.words.removed.author)
    expect(await place.getByRole('article').innerText()).toContain(REPLY)
    expect(await other.heading.innerText()).toBe('1 σχόλιο')
    for (const datum of PERSONAL) expect(await other.page.content()).not.toContain(datum)
  })
})
