import { expect, it } from 'vitest'
import { el as reading } from '../../worker/contract/i18n/reader/reading/el.ts'
import { newPerson } from './people/browser.ts'
import { sitDown, words as desk } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
/** What is called here of the element. */
type Section = HTMLElement & {
  pageSize: number
  reload: () => Promise<void>
  openComment: (id: string) => Promise<boolean>
}

const TEXTS = [
  'Το πρώτο σχόλιο.',
  'Το δεύτερο, που το ξεχωρίζει η σύνταξη.',
  'Το τρίτο, που το ξεχωρίζει κι αυτό.',
  'Το τέταρτο σχόλιο.',
]
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = TEXTS

it('comments that the newsroom pins stand at the head, marked, for every reader, with and without script', async () => {
  await readersWrite(stage.worker, ...TEXTS)
  const newsroom = await sitDown(await newPerson(stage.browser), stage.worker)
  for (const body of TEXTS) await newsroom.press(body, 'approve')
  await newsroom.open('approved')
  for (const body of [SECOND, THIRD]) {
    const card = newsroom.comment(body)
    await card.locator('summary').click()
    await card.getByRole('button', { name: desk.act.pin }).click()
    await card.getByText(desk.act.pinned).waitFor()
  }

  const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
  const shown = reader.section.getByRole('article')
  const isRead = async (...texts: string[]) => {
    const inOrder = await Promise.all(texts.map((text) => reader.comment(text).getAttribute('id')))
    await expect.poll(() => shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(inOrder)
  }
  await reader.comment(FOURTH).waitFor()
  await isRead(SECOND, THIRD, FIRST, FOURTH)
  const read = await shown.allInnerTexts()
  for (const text of read.slice(0, 2)) expect(text).toContain(reader.words.pinned)
  expect(read.slice(2).join()).not.toContain(reader.words.pinned)

  // From a link to a comment of a later page, and back to the beginning.
  await reader.section.evaluate(
    async (section: Section, id) => {
      section.pageSize = 1
      await section.reload()
      await section.openComment(id)
    },
    ((await reader.comment(FOURTH).getAttribute('id')) ?? '').slice(2),
  )
  await isRead(SECOND, THIRD, FOURTH)
  await reader.section.getByRole('button', { name: reading.earlier }).click()
  await reader.comment(FIRST).waitFor()
  await isRead(SECOND, THIRD, FIRST, FOURTH)

  const plain = await (await fetch(`${stage.worker.origin}/sites/kozani/thread?thread=adelfopoiisi`)).text()
  const places = [SECOND, THIRD, FIRST, FOURTH].map((text) => plain.indexOf(text))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(plain).toContain(reader.words.pinned)
})
