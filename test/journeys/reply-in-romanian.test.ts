import { beforeAll, describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown } from './people/moderator.ts'
import { readArticle, type ReaderPage } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
let reader: ReaderPage

beforeAll(async () => {
  reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'alba')
})

const publish = async (text: string) => {
  await reader.write({ body: text })
  await reader.tick()
  await reader.send()
  await reader.comment(text).getByText(reader.ownWords.pending).waitFor()
}

const approveAll = async () => {
  const ids = await stage.worker.db
    .prepare("SELECT id FROM comments WHERE status = 'pending'")
    .all<{ id: string }>()
  await stage.worker.db.batch(
    ids.results.map(({ id }) =>
      stage.worker.db
        .prepare(
          `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
           VALUES (?, ?, 'alba', 'approve', 'pending', 'approved', 'moderator', ?)`,
        )
        .bind(crypto.randomUUID(), id, Date.now()),
    ),
  )
}

describe('a conversation under the Romanian article', () => {
  it('takes a reply to a published comment, and shows it below that comment', async () => {
    await publish('Ne bucurăm de înfrățirea cu Kozani.')
    const desk = await sitDown(await newPerson(stage.browser), stage.worker, { site: 'alba' })
    await desk.press('Ne bucurăm de înfrățirea cu Kozani.', 'approve')
    await reader.reload()

    const root = reader.section.getByRole('article').first()
    await root.getByRole('button', { name: reader.words.reply }).click()
    const form = root.getByRole('form')
    await form.getByLabel(reader.words.body).fill('Și noi, de la Alba Iulia.')
    await form.locator('[name=consent]').check()
    await form.getByRole('button', { name: reader.words.send }).click()
    await root.getByRole('article').getByText(reader.ownWords.pending).waitFor()

    await approveAll()
    const other = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'alba')
    expect(await other.heading.innerText()).toBe('2 comentarii')
    const reply = other.section.getByRole('article').first().getByRole('article')
    expect(await reply.innerText()).toContain('Și noi, de la Alba Iulia.')
  })

  it('counts as Romanian counts: 1 comentariu, 2 comentarii, 20 de comentarii', async () => {
    const count = async (wanted: number) => {
      await stage.worker.db
        .prepare("UPDATE threads SET count = ?, version = version + 1 WHERE site = 'alba'")
        .bind(wanted)
        .run()
      await reader.reload()
      return reader.heading.innerText()
    }
    expect(await count(1)).toBe('1 comentariu')
    expect(await count(2)).toBe('2 comentarii')
    expect(await count(20)).toBe('20 de comentarii')
  })
})
