import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TwinComments } from '../../../widget/twin-comments.ts'
import { api, newText, newThread, published } from './newsroom.ts'
import { arrive, readerOf, see } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  document.head.querySelector('link[rel=canonical]')?.remove()
})

describe('as a guest on a page', () => {
  it('stands twice on one page without mixing drafts, ids or counts', async () => {
    const [one, two] = [newThread(), newThread()]
    await published(one)
    const left = await arrive(one, { lang: 'el' })
    const right = await arrive(two, { lang: 'ro' })
    await left.write('Αριστερά')
    await right.write('Dreapta')
    expect([await left.draft(), await right.draft()]).toEqual(['Αριστερά', 'Dreapta'])
    expect([left.heading(), right.heading()]).toEqual(['1 σχόλιο', '0 comentarii'])
  })

  it('goes on after it was moved in the document', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    await reader.write('Half a sentence')
    const aside = document.body.appendChild(document.createElement('aside'))
    aside.append(reader.element)
    expect(await reader.draft()).toBe('Half a sentence')
    const body = newText()
    await reader.write(body)
    await reader.tick()
    await reader.send()
    await reader.article(body)
  })

  it('loads after all where it was moved while loading', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread, loading: 'eager' })
    document.body.append(element)
    await element.updateComplete
    document.body.appendChild(document.createElement('aside')).append(element)
    await readerOf(element).article(body)
  })

  it('adopts properties that a page set before the element was known', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    class Late extends TwinComments {}
    const element = document.createElement(`late-${crypto.randomUUID().slice(0, 8)}`)
    Object.assign(element, { api, site: 'english-open', thread, loading: 'eager', lang: 'en' })
    document.body.append(element)
    customElements.define(element.localName, Late)
    if (!(element instanceof Late)) throw new Error('not upgraded')
    await readerOf(element).article(body)
  })

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

  it('puts the cursor into the form on request', async () => {
    const reader = await arrive(newThread())
    await reader.element.focusComposer()
    expect(reader.focused()?.id).toBe('f-body')
  })
})
