import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, newText, newThread, published, publicPage } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const MORE = 'And a word that came to mind while it was sent.'

/** Holds what a form sends until it is let go; `pass` is what becomes of it then, where it is not simply sent. */
const holdSending = (pass?: (send: () => Promise<Response>) => Promise<Response>) => {
  const { fetch } = window
  let go = () => {}
  const gone = new Promise<void>((resolve) => (go = resolve))
  const left = vi.fn()
  const spy = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const send = () => fetch(input, init)
    if (init?.method !== 'POST') return send()
    left()
    if (pass) return pass(async () => (await gone, send()))
    await gone
    return send()
  })
  return { go, left: () => see(() => left.mock.calls.length > 0), release: () => spy.mockRestore() }
}

/** A reader who has pressed the button, and whose text is on its way. */
const sending = async (thread: string, body: string, pass?: Parameters<typeof holdSending>[0]) => {
  const reader = await arrive(thread)
  await reader.find('.news')
  await reader.write(body)
  await reader.tick()
  const held = holdSending(pass)
  await reader.send()
  await held.left()
  return { reader, ...held }
}

const bodiesOf = async (thread: string) => (await publicPage(thread)).comments.map(({ body }) => body)
const shown = (reader: Reader, body: string) => see(() => reader.bodies().includes(body))

describe('what is typed while a comment is on its way', () => {
  it('stays in the form when the comment is stored, with the cursor', async () => {
    const thread = newThread()
    const body = newText()
    const { reader, go } = await sending(thread, body)
    await reader.write(`${body} ${MORE}`)
    go()
    await shown(reader, body)
    expect(await reader.draft()).toBe(MORE)
    expect(reader.focused()?.id).toBe('f-body')
    document.body.replaceChildren()
    expect(await (await arrive(thread)).draft()).toBe(MORE)
    expect(await bodiesOf(thread)).toEqual([body])
  })

  it('stays in the form of a reply, which stays open', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=reply]')
    const body = newText()
    await reader.fill('#r-body', body)
    ;(await reader.find('#r-consent')).click()
    const { go, left } = holdSending()
    ;(await reader.find('#r-body')).closest('form')?.requestSubmit()
    await left()
    await reader.fill('#r-body', `${body} ${MORE}`)
    go()
    await shown(reader, body)
    expect((await reader.find<HTMLTextAreaElement>('#r-body')).value).toBe(MORE)
  })

  it('is what goes at the next press when the comment was refused', async () => {
    const thread = newThread()
    const body = newText()
    const refusal = { type: 'about:blank', status: 422, title: 'No.', code: 'validation_failed', errors: [] }
    let answered = () => {}
    const answer = new Promise<void>((resolve) => (answered = resolve))
    const { reader, release } = await sending(thread, body, async () => {
      await answer
      return new Response(JSON.stringify(refusal), { status: 422 })
    })
    await reader.write(`${body} ${MORE}`)
    answered()
    await see(() => reader.text('.summary'))
    release()
    expect(await reader.draft()).toBe(`${body} ${MORE}`)
    await reader.send()
    await shown(reader, `${body} ${MORE}`)
    expect(await bodiesOf(thread)).toEqual([`${body} ${MORE}`])
  })

  it.each([
    ['on the same page', (reader: Reader) => Promise.resolve(reader)],
    [
      'after the page was closed',
      (reader: Reader) => {
        reader.element.remove()
        return arrive(reader.element.thread ?? '')
      },
    ],
  ])('makes no second comment where the answer was lost, sent again %s', async (_, comeBack) => {
    const thread = newThread()
    const body = newText()
    let stored = () => {}
    const isStored = new Promise<void>((resolve) => (stored = resolve))
    let drop = () => {}
    const dropped = new Promise<void>((resolve) => (drop = resolve))
    const { reader, go, release } = await sending(thread, body, async (send) => {
      await send()
      stored()
      await dropped
      throw new TypeError()
    })
    go()
    await isStored
    await reader.write(`${body} ${MORE}`)
    drop()
    await see(() => reader.text('.summary'))
    release()
    const again = await comeBack(reader)
    await again.tick()
    await again.send()
    await shown(again, `${body} ${MORE}`)
    expect(await bodiesOf(thread)).toEqual([`${body} ${MORE}`])
  })

  it('is in no form any more where the language changed meanwhile and the comment was stored', async () => {
    const body = newText()
    const { reader, go } = await sending(newThread(), body)
    reader.element.lang = 'ro'
    await see(() => reader.all('[lang=ro]').length && reader.all('#f-body').length)
    expect(await reader.draft()).toBe(body)
    go()
    await see(() => reader.all<HTMLTextAreaElement>('#f-body')[0]?.value === '')
  })
})

describe('the same article in a second tab', () => {
  it('shows what is written in the first, so that a letter here takes nothing away there', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    await reader.find('.news')
    await reader.write(MORE)
    await reader.write('')
    await reader.find('[part=preview-button]')
    const key = `twin:draft:${api}|english-open|${thread}|`
    const text = newText()
    // As the other tab does it.
    localStorage.setItem(key, JSON.stringify({ body: text, unanswered: [] }))
    dispatchEvent(new StorageEvent('storage', { key }))
    await see(() => reader.all<HTMLTextAreaElement>('#f-body')[0]?.value === text)
  })

  it('takes the tick along with the text that it was given for, where the first sends that', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    await reader.write(MORE)
    await reader.tick()
    await reader.find('[part=preview-button]')
    const key = `twin:draft:${api}|english-open|${thread}|`
    const oldValue = await see(() => localStorage.getItem(key))
    localStorage.removeItem(key)
    dispatchEvent(new StorageEvent('storage', { key, oldValue }))
    await see(() => reader.all<HTMLTextAreaElement>('#f-body')[0]?.value === '')
    expect(reader.all<HTMLInputElement>('#f-consent')[0]?.checked).toBe(false)
    await reader.write(newText())
    await reader.send()
    await see(() => reader.text('.summary')?.includes('privacy policy'))
  })
})
