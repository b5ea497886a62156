import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { en as readingEn } from '../../../worker/contract/i18n/reader/reading/en.ts'
import { hold } from './hold.ts'
import { begun, inTheMiddle, isThere, talk, value } from './in-the-middle.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  scrollTo(0, 0)
})

describe('another order', () => {
  const offline = () => vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
  const choose = async (reader: Reader, order: string) => {
    const select = await reader.find<HTMLSelectElement>('[part=sort]')
    select.value = order
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('that does not come leaves what is read and written where it is, and says so', async () => {
    const reader = await inTheMiddle(await talk())
    const field = await reader.find('#r-body')
    const before = reader.bodies()
    const network = offline()
    const told = vi.fn()
    reader.element.addEventListener('twin-error', told)
    await choose(reader, 'newest')
    await see(() => reader.text('[part=note]')?.includes(readingEn.notRenewed))
    expect(told).toHaveBeenCalledOnce()
    expect(reader.text('[role=status]')).toBe(readingEn.notRenewed)
    await isThere(reader, field)
    expect(reader.bodies()).toEqual(before)

    network.mockRestore()
    await reader.press('[part=note] [part=retry]')
    await see(() => reader.bodies()[0] === before[2])
    expect(reader.all('[part=retry]')).toEqual([])
    expect(await value(reader, '#f-body')).toBe(begun())
  })

  it('comes by itself when the connection is back, and takes nobody out of their sentence', async () => {
    const reader = await inTheMiddle(await talk())
    const [, , last] = reader.bodies()
    const network = offline()
    await choose(reader, 'newest')
    await see(() => reader.all('[part=note]').length)
    const field = await reader.find('#f-body')
    field.focus()
    network.mockRestore()
    window.dispatchEvent(new Event('online'))
    await see(() => reader.bodies()[0] === last)
    expect(reader.focused()).toBe(field)
  })

  it('leaves the form where it is for whoever writes there, however many comments come above it', async () => {
    const thread = newThread()
    const room = () =>
      document.body.append(Object.assign(document.createElement('div'), { style: 'block-size: 2000px' }))
    for (let count = 0; count < 4; count += 1)
      await published(thread, { body: newText('Long.\n\n'.repeat(12)) })
    room()
    const reader = await arrive(thread, { pageSize: 2 })
    room()
    await reader.find('.news')
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === 4)
    const network = hold((url) => url.includes('sort=newest'))
    await choose(reader, 'newest')
    await reader.press('[part=jump]')
    const field = await reader.find('#f-body')
    await see(() => reader.focused() === field)
    const top = field.getBoundingClientRect().top
    network.answer()
    await see(() => reader.bodies().length === 2)
    await reader.element.updateComplete
    expect(Math.abs(field.getBoundingClientRect().top - top)).toBeLessThan(2)
    expect(reader.focused()).toBe(field)
  })

  it('is seen and heard to be on its way', async () => {
    const reader = await arrive(await talk())
    await reader.find('.news')
    const network = hold((url) => url.includes('sort=newest'))
    const before = reader.bodies()
    await choose(reader, 'newest')
    const list = await reader.find('[part=comments][aria-busy=true]')
    network.answer()
    await see(() => reader.bodies()[0] !== before[0])
    expect(list.ariaBusy).toBeNull()
  })

  it('comes once the element is in a page again, where the connection came back meanwhile', async () => {
    const reader = await arrive(await talk())
    await reader.find('.news')
    const before = reader.bodies()
    const network = offline()
    await choose(reader, 'newest')
    await reader.find('[part=note] [part=retry]')
    reader.element.remove()
    network.mockRestore()
    window.dispatchEvent(new Event('online'))
    document.body.append(reader.element)
    await see(() => reader.bodies()[0] === before.at(-1))
  })

  it('waits for letters that are put together out of several keys', async () => {
    const thread = await talk()
    const reader = await arrive(thread)
    await reader.find('.news')
    reader.all('article')[2]?.querySelector<HTMLElement>('[part=reply]')?.click()
    await reader.fill('#r-body', 'In the ')
    const field = await reader.find<HTMLTextAreaElement>('#r-body')
    field.setSelectionRange(7, 7)
    await cdp().send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
    await cdp().send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    const answered = vi.spyOn(window, 'fetch')
    reader.element.sort = 'newest'
    await see(() => answered.mock.settledResults.at(-1)?.type === 'fulfilled')
    await cdp().send('Input.insertText', { text: '日本' })
    await see(() => reader.all('article')[0]?.contains(field))
    expect(field.value).toBe('In the 日本')
    expect(reader.focused()).toBe(field)
  })

  it('leaves the focus with the heading where what had it has gone with the page', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await published(thread))
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.find('.news')
    await reader.element.openComment(ids[2] ?? '')
    await see(() => reader.focused()?.id === `c-${ids[2]}`)
    await reader.element.reload()
    await see(() => reader.focused()?.matches('[part=header]'))
  })

  it('leaves the focus with the heading where the button that tried again has gone', async () => {
    const reader = await arrive(await talk())
    await reader.find('.news')
    const network = offline()
    await choose(reader, 'newest')
    const button = await reader.find('[part=note] [part=retry]')
    network.mockRestore()
    button.focus()
    button.click()
    await see(() => reader.focused()?.matches('[part=header]'))
  })

  it('that does not come leaves more of the old one to be asked for, though that was on its way', async () => {
    const reader = await arrive(await talk(), { pageSize: 2 })
    await reader.find('.news')
    const { fetch } = window
    const network = vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      const url = input as string
      if (url.includes('sort=newest')) return Promise.reject(new TypeError('no network'))
      return url.includes('after=') ? new Promise(() => undefined) : fetch(input, init)
    })
    await reader.press('[part=more]')
    await see(() => reader.text('[part=more]') === en.loading)
    await choose(reader, 'newest')
    await reader.find('[part=note] [part=retry]')
    network.mockRestore()
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === 3)
  })

  it('that comes first keeps nobody from a comment that was asked for after it', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await published(thread))
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.find('.news')
    const id = ids[2] ?? ''
    const around = hold((url) => url.includes('around='))
    await choose(reader, 'newest')
    const opened = reader.element.openComment(id)
    await see(() => reader.all('article')[0]?.id === `c-${ids[4]}`)
    around.answer()
    expect(await opened).toBe(true)
    expect(reader.focused()?.id).toBe(`c-${id}`)
  })

  it('leaves whoever answers, corrects or is asked something in their field, at its place', async () => {
    const thread = newThread()
    for (let count = 0; count < 3; count += 1) await published(thread)
    // Room to scroll, so that a place can be kept.
    const room = () => Object.assign(document.createElement('div'), { style: 'block-size: 2000px' })
    document.body.append(room())
    const reader = await arrive(thread)
    document.body.append(room())
    await reader.find('.news')
    const last = reader.all('article')[2]
    last?.querySelector<HTMLElement>('[part=reply]')?.click()
    await reader.fill('#r-body', 'In the middle of a')
    // What helps with the field stands above it.
    await reader.find('[aria-labelledby=r-title] [part=preview-button]')
    const field = await reader.find<HTMLTextAreaElement>('#r-body')
    field.setSelectionRange(3, 6)
    field.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { top } = field.getBoundingClientRect()
    await choose(reader, 'newest')
    await see(() => reader.all('article')[0] === last)
    expect(reader.focused()).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([3, 6])
    expect(Math.abs(field.getBoundingClientRect().top - top)).toBeLessThanOrEqual(1)
  })

  it('says a second time what did not come a second time', async () => {
    const reader = await arrive(await talk())
    await reader.find('.news')
    offline()
    await choose(reader, 'newest')
    await reader.find('[part=note] [part=retry]')
    const status = await reader.find('[role=status]')
    const said: string[] = []
    new MutationObserver(() => said.push(status.innerText)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    await reader.press('[part=note] [part=retry]')
    await see(() => said.at(-1) === readingEn.notRenewed)
  })
})
