import { describe, expect, it, vi } from 'vitest'
import { TwinComments } from '../../../widget/twin-comments.ts'
import type { TwinCommentsDetails } from '../../../widget/twin-comments.ts'
import { api, newText, newThread, published } from '../comments/newsroom.ts'
import { arrive, readerOf, see } from '../comments/reader.ts'
import { cleanPage } from './clean-page.ts'
import { documented, documentedDetails, livingMethods } from './documented.ts'
import { listen } from './listen.ts'

const docs = await documented('twin-comments')

cleanPage()

describe('what a page can call', () => {
  const INTERNAL = ['announce', 'draw', 'emit', 'focusOn', 'mark', 'place']

  it('is all that is documented, and nothing else', () => {
    expect(livingMethods(TwinComments).filter((name) => !INTERNAL.includes(name))).toEqual(docs.methods)
    expect(Object.keys(calls).sort()).toEqual(docs.methods)
  })

  /** An element that nobody has come near yet. */
  const far = async (thread: string) => {
    const space = document.createElement('div')
    space.style.height = '9000px'
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', lang: 'en', thread })
    document.body.append(space, element)
    await element.updateComplete
    return readerOf(element)
  }

  const calls: Record<string, (thread: string) => Promise<void>> = {
    focusComposer: async (thread) => {
      const reader = await far(thread)
      await reader.element.focusComposer()
      expect(reader.focused()?.id).toBe('f-body')
    },
    reload: async (thread) => {
      const reader = await arrive(thread)
      await reader.write('Half a sentence')
      const body = newText()
      await published(thread, { body })
      await reader.element.reload()
      await reader.article(body)
      expect(await reader.draft()).toBe('Half a sentence')
    },
    openComment: async (thread) => {
      const body = newText()
      const id = await published(thread, { body })
      const reader = await far(thread)
      expect(await reader.element.openComment(id)).toBe(true)
      expect(reader.focused()).toBe(await reader.article(body))
      expect(await reader.element.openComment(crypto.randomUUID())).toBe(false)
    },
  }

  it.each(docs.methods)('%s does what it is named after', async (method) => {
    await calls[method]?.(newThread())
    expect(calls[method]).toBeDefined()
  })
})

describe('what a page hears', () => {
  it('is all that is documented and nothing else: through shadow roots, with what the README lists', async () => {
    const sent = vi.spyOn(EventTarget.prototype, 'dispatchEvent')
    const heard = new Map<string, CustomEvent<object>>()
    const listener = (event: Event) => void heard.set(event.type, event as CustomEvent<object>)
    for (const name of docs.events) document.addEventListener(name, listener)
    const host = document.body.appendChild(document.createElement('div'))
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))

    const reader = await arrive(newThread(), {}, inside)
    const body = newText()
    await reader.write(body)
    await reader.send()
    await see(() => heard.has('twin-error'))
    await reader.tick()
    await reader.send()
    await reader.article(body)
    for (const name of docs.events) document.removeEventListener(name, listener)

    expect([...heard.keys()].sort()).toEqual(docs.events)
    const dispatched = sent.mock.calls.map(([{ type }]) => type).filter((type) => type.startsWith('twin-'))
    expect([...new Set(dispatched)].sort()).toEqual(docs.events)
    const details = documentedDetails()
    for (const [name, { bubbles, composed, cancelable, detail }] of heard) {
      expect({ name, bubbles, composed, cancelable }).toEqual({
        name,
        bubbles: true,
        composed: true,
        cancelable: name === 'twin-submit',
      })
      expect({ name, keys: Object.keys(detail).sort() }).toEqual({ name, keys: details[name] })
    }
    expect(heard.get('twin-submitted')?.detail).toMatchObject({ comment: { body, status: 'approved' } })
  })

  it('is asked before a comment leaves: one that is held back stays in its form, and is sent by the next press', async () => {
    const asked = listen()
    const thread = newThread()
    const reader = await arrive(thread)
    const body = newText()
    await reader.write(body)
    await reader.tick()
    const refused = new Promise<TwinCommentsDetails['twin-submit']>((resolve) => {
      const hold = (event: CustomEvent<TwinCommentsDetails['twin-submit']>) => {
        event.preventDefault()
        resolve(event.detail)
      }
      document.addEventListener('twin-submit', hold, { once: true })
    })
    await reader.send()
    expect(await refused).toEqual({ thread, parentId: null, body })
    await see(() => reader.text('[part=submit]') === 'Send comment')
    expect(await reader.draft()).toBe(body)
    expect((await reader.find<HTMLInputElement>('#f-consent')).checked).toBe(true)
    expect(asked.filter(({ sent }) => sent)).toEqual([])
    await reader.send()
    await reader.article(body)
  })
})
