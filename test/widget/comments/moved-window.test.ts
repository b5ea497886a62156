import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => document.body.replaceChildren())

/** As a page does that lays itself out anew. */
const move = ({ element }: Reader) =>
  document.body.appendChild(document.createElement('aside')).append(element)
const window = (reader: Reader) => reader.find<HTMLDialogElement>('dialog[open]')

describe('a page that moves the element', () => {
  it('leaves whoever writes a report in its window, at the letter where they were', async () => {
    const thread = newThread()
    for (let count = 0; count < 2; count += 1) await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=report]')
    const dialog = await window(reader)
    await reader.fill('dialog [name=words]', 'Half a sentence')
    const field = await reader.find<HTMLTextAreaElement>('dialog [name=words]')
    field.setSelectionRange(4, 6)
    move(reader)
    expect(dialog.matches(':modal')).toBe(true)
    expect(reader.focused()).toBe(field)
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['Half a sentence', 4, 6])
    await reader.press('dialog [part=cancel]')
    await see(() => reader.focused()?.getAttribute('part') === 'report')
    reader.all('[part=report]')[1]?.click()
    expect((await window(reader)).matches(':modal')).toBe(true)
  })

  it('leaves whoever is asked before a withdrawal at the answer where they were', async () => {
    const reader = await arrive(newThread())
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await reader.press('[part=withdraw]')
    const question = await window(reader)
    const yes = await reader.find('dialog [part=confirm]')
    await see(() => question.matches(':modal'))
    yes.focus()
    move(reader)
    expect(question.matches(':modal')).toBe(true)
    expect(reader.focused()).toBe(yes)
  })

  it('opens no window that was closed', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=report]')
    await window(reader)
    await reader.press('dialog [part=cancel]')
    await see(() => reader.focused()?.getAttribute('part') === 'report')
    move(reader)
    expect(reader.all('dialog[open]')).toEqual([])
    expect(reader.focused()).toBeNull()
  })
})
