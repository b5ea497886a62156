import { cdp } from 'vitest/browser'
import { afterEach, expect, it } from 'vitest'
import { newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name })

afterEach(async () => {
  await media('')
  document.body.replaceChildren()
})

const printed = (reader: Reader, selector: string) =>
  reader.all(selector).filter((each) => each.checkVisibility()).length

it.each([
  ['el', /^"(Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο) \d+ [Α-Ωα-ωάίό]+ \d{4}, \d\d:\d\d"$/],
  ['en', /^"\w+day, \d+ \w+ \d{4}, \d\d:\d\d"$/],
  ['ro', /^"[a-zăâț]+, \d+ [a-z]+ \d{4}, \d\d:\d\d"$/],
])('prints all of a conversation in %s with whole dates, and nothing to press', async (lang, date) => {
  const thread = newThread()
  for (let count = 0; count < 5; count += 1) await published(thread)
  const reader = await arrive(thread, { lang, pageSize: 2 })
  await reader.find('.news')
  expect(reader.bodies()).toHaveLength(2)
  window.dispatchEvent(new Event('beforeprint'))
  await see(() => reader.bodies().length === 5)
  await see(() => reader.all<HTMLTimeElement>('time').every(({ title }) => title))
  await media('print')
  const dates = reader.all('time').map((time) => getComputedStyle(time, '::after').content)
  expect(dates).toHaveLength(5)
  expect(dates.filter((each) => !date.test(each))).toEqual([])
  // The relative one takes no room: on paper it would be wrong tomorrow.
  expect(reader.all('time').map((time) => getComputedStyle(time).fontSize)).toEqual(Array(5).fill('0px'))
  expect(printed(reader, 'article')).toBe(5)
  expect(printed(reader, 'form, button, select')).toBe(0)
})
