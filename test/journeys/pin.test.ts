import { expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words as desk } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
const TEXTS = ['Το πρώτο σχόλιο.', 'Το δεύτερο, που το ξεχωρίζει η σύνταξη.', 'Το τρίτο σχόλιο.']
const PINNED = TEXTS[1] ?? ''

it('a comment that the newsroom pins stands at the head, marked, for every reader, with and without script', async () => {
  await readersWrite(stage.worker, ...TEXTS)
  const newsroom = await sitDown(await newPerson(stage.browser), stage.worker)
  for (const body of TEXTS) await newsroom.press(body, 'approve')
  await newsroom.open('approved')
  const card = newsroom.comment(PINNED)
  await card.locator('summary').click()
  await card.getByRole('button', { name: desk.act.pin }).click()
  await card.getByText(desk.act.pinned).waitFor()

  const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
  const shown = reader.section.getByRole('article')
  await shown.nth(2).waitFor()
  const [first, second, third] = TEXTS
  const read = await shown.allInnerTexts()
  for (const [at, text] of [second, first, third].entries()) expect(read[at]).toContain(text)
  expect(read[0]).toContain(reader.words.pinned)
  expect(read.slice(1).join()).not.toContain(reader.words.pinned)

  const plain = await (await fetch(`${stage.worker.origin}/sites/kozani/thread?thread=adelfopoiisi`)).text()
  const places = [second, first, third].map((text) => plain.indexOf(text ?? ''))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(plain).toContain(reader.words.pinned)
})
