import { expect } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

export const box = (reader: Reader) => reader.find<HTMLInputElement>('#f-consent')
/** What stands in the form for a new comment: another one in each test. */
let text = ''
export const begun = (): string => text

export const value = async (reader: Reader, selector: string) =>
  (await reader.find<HTMLInputElement>(selector)).value

/** Somebody in the middle of a reply, who has given a name and ticked the box of the other form. */
export const inTheMiddle = async (thread: string): Promise<Reader> => {
  text = newText('A comment that is not sent yet')
  const reader = await arrive(thread, { pageSize: 2 })
  await reader.find('.news')
  await reader.press('[part=more]')
  await see(() => reader.bodies().length > 2)
  await reader.fill('#f-name', 'Ioana')
  await reader.write(text)
  await reader.tick()
  await reader.press('article [part=reply]')
  await reader.fill('#r-body', 'A reply that is not sent yet.')
  await reader.find('[aria-labelledby=r-title] [part=preview-button]')
  return reader
}

/** All that they had. */
export const isThere = async (reader: Reader, field: HTMLElement) => {
  expect(reader.focused()).toBe(field)
  expect(await value(reader, '#r-body')).toBe('A reply that is not sent yet.')
  expect(await value(reader, '#f-body')).toBe(text)
  expect(await value(reader, '#f-name')).toBe('Ioana')
  expect(await value(reader, '#r-name')).toBe('Ioana')
  expect(reader.bodies()).toHaveLength(3)
}

export const talk = async (): Promise<string> => {
  const thread = newThread()
  for (let count = 0; count < 3; count += 1) await published(thread)
  return thread
}
