import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { api, newText, newThread, published } from './newsroom.ts'
import { arrive, readerOf, see } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  document.head.querySelector('link[rel=canonical]')?.remove()
})

describe('as a guest on a page', () => {
  it('takes the language of the nearest ancestor that has one, out of a shadow root too', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    host.lang = 'ro'
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread: newThread(), loading: 'eager' })
    inside.append(element)
    const reader = readerOf(element)
    await reader.find('[part=heading]')
    expect(reader.heading()).toBe('0 comentarii')
    element.lang = 'el'
    await see(() => reader.heading() === '0 σχόλια')
  })

  it('names the conversation after the page’s canonical link where no thread is given', async () => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'canonical'
    link.href = `https://news.example/${crypto.randomUUID()}`
    const body = newText()
    await published(link.href, { body })
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', loading: 'eager' })
    document.body.append(element)
    await readerOf(element).article(body)
  })

  it('waits until the reader comes near', async () => {
    const far = document.body.appendChild(document.createElement('div'))
    far.style.height = '9000px'
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread: newThread() })
    document.body.append(element)
    await element.updateComplete
    const reader = readerOf(element)
    expect(reader.all('[part=heading]')).toEqual([])
    element.scrollIntoView()
    await reader.find('[part=heading]')
  })

  it('tells the page what it loaded and how many there are', async () => {
    const thread = newThread()
    await published(thread)
    const loaded = new Promise<string>((resolve) => {
      document.addEventListener('twin-load', (event) => resolve(event.detail.thread.key), { once: true })
    })
    const counted = new Promise<number>((resolve) => {
      document.addEventListener('twin-count', (event) => resolve(event.detail.count), { once: true })
    })
    await arrive(thread)
    expect(await counted).toBe(1)
    expect(await loaded).toBe(thread)
  })

  it.each([
    ['a flexible row', 'display: flex', ''],
    ['a column that centres', 'display: flex; flex-direction: column; align-items: center', ''],
    ['a grid that centres', 'display: grid; place-items: center', ''],
    ['a box that floats things', 'display: flow-root', 'float: left'],
    ['a row with a margin round it', 'display: flex', 'margin-inline: 20px; max-width: 560px'],
  ])('takes the room that there is in %s', async (_, box, own) => {
    const place = document.body.appendChild(document.createElement('div'))
    place.style.cssText = `inline-size: 600px; ${box}`
    const reader = await arrive(newThread(), {}, place)
    reader.element.style.cssText = own
    expect(reader.element.offsetWidth).toBe(own.includes('margin') ? 560 : 600)
  })

  it('can be read in a box as narrow as what is in it, and begins where lines do on a page that centres its own', async () => {
    const place = document.body.appendChild(document.createElement('div'))
    place.style.cssText = 'float: left; text-align: center'
    const reader = await arrive(newThread(), {}, place)
    expect(reader.element.offsetWidth).toBe(240)
    expect(getComputedStyle(await reader.find('[part=label]')).textAlign).toBe('start')
  })

  it.each(['nowrap', 'pre'])('breaks its lines where the page’s own are %s', async (whiteSpace) => {
    const place = document.body.appendChild(document.createElement('div'))
    place.style.cssText = `inline-size: 320px; white-space: ${whiteSpace}`
    const thread = newThread()
    await published(thread, { body: `${newText()} ${'and so on '.repeat(30)}` })
    const reader = await arrive(thread, {}, place)
    const [body] = reader.all('.body')
    expect(body?.scrollWidth).toBeLessThanOrEqual(320)
    expect(body?.offsetHeight).toBeGreaterThan(100)
  })

  it('puts the cursor into the form on request', async () => {
    const reader = await arrive(newThread())
    await reader.element.focusComposer()
    expect(reader.focused()?.id).toBe('f-body')
  })
})
