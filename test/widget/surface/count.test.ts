import { afterEach, describe, expect, it, vi } from 'vitest'
import { TwinCommentCount } from '../../../widget/twin-comment-count.ts'
import { see } from '../comments/reader.ts'
import { documented, livingLooks, livingMethods } from './documented.ts'

const docs = await documented('twin-comment-count')
const sent = vi.spyOn(EventTarget.prototype, 'dispatchEvent')

afterEach(() => document.body.replaceChildren())

/** A worker that has a number for every question, at any address. */
const asked: URL[] = []
vi.spyOn(window, 'fetch').mockImplementation((input) => {
  const url = new URL(input as string)
  asked.push(url)
  const counts = Object.fromEntries(url.searchParams.getAll('thread').map((key) => [key, 7]))
  return Promise.resolve(Response.json({ counts }))
})

const BASE = { api: 'https://one.example', site: 'first', thread: 'article', lang: 'en' }
const badge = async (given: Partial<typeof BASE> = {}) => {
  const element = document.createElement('twin-comment-count')
  Object.assign(element, BASE, given)
  element.textContent = 'Comments'
  document.body.append(element)
  await see(() => element.shadowRoot?.querySelector('[part=count]'))
  return element
}
const said = (element: HTMLElement) => element.shadowRoot?.textContent

describe('what the badge’s tag may carry', () => {
  const cases: Record<string, { value: string; noticed: (element: HTMLElement) => unknown }> = {
    api: { value: 'https://two.example', noticed: () => asked.at(-1)?.origin === 'https://two.example' },
    site: { value: 'second', noticed: () => asked.at(-1)?.pathname === '/v1/sites/second/counts' },
    thread: { value: 'other', noticed: () => asked.at(-1)?.searchParams.get('thread') === 'other' },
    lang: { value: 'ro', noticed: (element) => said(element) === '7 comentarii' },
  }

  it('is all that is documented, and nothing else: it calls nothing and tells nothing', () => {
    expect([...TwinCommentCount.observedAttributes].sort()).toEqual(docs.attributes)
    expect(Object.keys(cases).sort()).toEqual(docs.attributes)
    expect(docs.fields).toEqual(docs.attributes.filter((name) => name !== 'lang'))
    const life = /Callback$/
    expect(livingMethods(TwinCommentCount).filter((name) => !life.test(name))).toEqual(docs.methods)
  })

  it.each(Object.entries(cases))('%s, early and late, reflected', async (name, { value, noticed }) => {
    const early = await badge({ [name]: value })
    await see(() => noticed(early))
    for (const set of [
      (element: HTMLElement) => element.setAttribute(name, value),
      (element: HTMLElement) => Reflect.set(element, name, value),
    ]) {
      const element = await badge()
      set(element)
      await see(() => noticed(element))
      expect([element.getAttribute(name), Reflect.get(element, name)]).toEqual([value, value])
    }
  })
})

describe('what a page can put into the badge, and dress', () => {
  it('is its own content, until the number is there', async () => {
    expect(docs.slots).toEqual([''])
    const element = await badge()
    expect(element.innerText).not.toContain('Comments')
    element.site = null
    await see(() => element.innerText === 'Comments')
  })

  it('is the look of its number, which is by default what is documented', async () => {
    const element = await badge()
    const looks: Record<string, [value: string, style: string]> = {
      '--twin-count-color': ['rgb(1, 2, 3)', 'color'],
      '--twin-count-weight': ['700', 'font-weight'],
    }
    expect(livingLooks(element)).toEqual(docs.looks)
    expect(Object.keys(looks).sort()).toEqual(docs.looks)
    const number = await see(() => element.shadowRoot?.querySelector('[part=number]'))
    for (const [name, [value, style]] of Object.entries(looks)) {
      const look = () => getComputedStyle(number).getPropertyValue(style)
      const before = look()
      element.style.setProperty(name, value)
      expect([name, look()]).toEqual([name, value])
      element.style.setProperty(name, docs.defaults.get(name) ?? 'initial')
      expect([name, look()]).toEqual([name, before])
    }
  })

  it('is told of by no event', () => {
    expect(docs.events).toEqual([])
    expect(sent.mock.calls.filter(([{ type }]) => type.startsWith('twin-'))).toEqual([])
  })
})
