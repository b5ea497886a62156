import { afterEach, expect, it } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, type Reader } from './reader.ts'

const root = document.documentElement

afterEach(() => {
  document.body.replaceChildren()
  root.removeAttribute('style')
})

/** What a reader sees of the room that the element takes, in pixels. */
const room = (reader: Reader): number[] => {
  const [comment, reply] = reader.all('article')
  const form = reader.all('form')[0]
  const lefts = [comment, reply].map((article) => article?.getBoundingClientRect().left ?? NaN)
  return [
    form?.getBoundingClientRect().width ?? NaN,
    (lefts[1] ?? NaN) - (lefts[0] ?? NaN),
    Number.parseFloat(comment ? getComputedStyle(comment).marginBlockStart : ''),
  ]
}

// Many themes make a rem 10 pixels, to count in tens, and set the size of their letters below.
it('takes the room that goes with its letters, whatever a rem of the page is', async () => {
  const thread = newThread()
  const first = await published(thread)
  await published(thread, { parentId: first, body: newText() })
  document.body.style.fontSize = '16px'
  const usual = await arrive(thread)
  await usual.find('[part=submit]')
  const expected = room(usual)
  document.body.replaceChildren()
  root.style.fontSize = '62.5%'
  const reader = await arrive(thread)
  await reader.find('[part=submit]')
  expect(expected).not.toContain(NaN)
  expect(room(reader)).toEqual(expected)
  document.body.removeAttribute('style')
})
