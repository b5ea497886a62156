import { afterEach, describe, expect, it } from 'vitest'
import { TwinComments } from '../../../../widget/twin-comments.ts'
import { api, newText, newThread, published } from '../newsroom.ts'
import { readerOf } from '../reader.ts'

afterEach(() => document.body.replaceChildren())

describe('a page that is quicker than the script', () => {
  it('has its properties adopted when the element becomes known', async () => {
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
    for (const name of ['api', 'site', 'thread', 'loading']) expect(Object.hasOwn(element, name)).toBe(false)
  })

  it('may set a number for a key, as an article’s id often is', async () => {
    const thread = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    const body = newText()
    await published(String(thread), { body })
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread, loading: 'eager' })
    document.body.append(element)
    await readerOf(element).article(body)
  })

  it('may set them after the element stands in the document', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const element = document.body.appendChild(document.createElement('twin-comments'))
    await element.updateComplete
    Object.assign(element, { api, site: 'english-open', thread, loading: 'eager' })
    await readerOf(element).article(body)
  })
})
