import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../../worker/contract/comments.ts'
import { en as ownEn } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro as ownRo } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { ro } from '../../../worker/contract/i18n/reader/ro.ts'
import { hold } from './hold.ts'
import { api, newText, newThread, published } from './newsroom.ts'
import { begun, box, inTheMiddle, isThere, talk, value } from './in-the-middle.ts'
import { arrive, comeBack, see } from './reader.ts'

const begunText = 'Half a sentence'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.head.querySelector('link[rel=canonical]')?.remove()
  document.body.replaceChildren()
})

describe('a reader in the middle of a sentence', () => {
  it('goes on where the page chooses another language: all of it speaks that, and nothing is lost', async () => {
    const reader = await inTheMiddle(await talk())
    const field = await reader.find('#r-body')
    const article = reader.all('article')[2]
    reader.element.lang = 'ro'
    await see(() => reader.text('[aria-labelledby=r-title] [part=preview-button]') === ownRo.preview)
    await see(() =>
      reader.all<HTMLTimeElement>('time').every(({ title }) => /^[a-zăâț]+, \d+ [a-z]+ /.test(title)),
    )
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
    expect(reader.heading()).toBe('3 comentarii')
    expect(reader.text('[part=reply]')).toBe(ro.reply)
    expect(reader.all('div[lang]')[0]?.lang).toBe('ro')
    await isThere(reader, field)
    expect(reader.all('article')[2]).toBe(article)
  })

  it('goes on where the page around it chooses another language in place, and not where a browser translates it', async () => {
    const reader = await inTheMiddle(await talk())
    const field = await reader.find('#r-body')
    reader.element.removeAttribute('lang')
    const page = document.documentElement
    const { lang, className } = page
    page.lang = 'ro'
    await see(() => reader.text('[aria-labelledby=r-title] [part=preview-button]') === ownRo.preview)
    await isThere(reader, field)
    page.className = 'translated-ltr'
    page.lang = 'el'
    // What watches is told before any task.
    await new Promise((done) => setTimeout(done))
    expect(reader.element._language).toBe('ro')
    Object.assign(page, { lang, className })
    await see(() => reader.text('[part=reply]') === en.reply)
  })

  it('looks on at how the text will be shown where the page chooses another language', async () => {
    const reader = await inTheMiddle(await talk())
    const preview = '[aria-labelledby=r-title] [part=preview]'
    await reader.press('[aria-labelledby=r-title] [part=preview-button]')
    reader.element.lang = 'ro'
    await see(() => reader.text('[aria-labelledby=r-title] [part=preview-button]') === ownRo.preview)
    expect(reader.text(`${preview} .body`)).toBe(await value(reader, '#r-body'))
    expect(reader.text(`${preview} .hint`)).toBe(ownRo.previewHint)
  })

  it('is not told a second time of a reply that was begun where the page chooses another language', async () => {
    const reader = await inTheMiddle(await talk())
    const told = () => reader.text('.unseen[role=status]')
    await reader.press('article [part=cancel]')
    const line = await see(() => reader.text('.begun [part=note] p'))
    await see(() => told() === line)
    reader.element.lang = 'ro'
    await see(() => reader.text('.begun [part=note] button') === ownRo.replyOn)
    await reader.element.updateComplete
    expect(told()).toBe(line)
  })

  it('ticks the box again where its words are others, since what is agreed to is what stands beside it', async () => {
    const reader = await inTheMiddle(await talk())
    reader.element.lang = 'ro'
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
    await see(() => reader.all<HTMLInputElement>('[name=consent]').every(({ checked }) => !checked))
    await reader.press('[aria-labelledby=f-title] [part=submit]')
    await see(() => reader.text('.summary'))
    expect(await value(reader, '#f-body')).toBe(begun())
  })

  it('is taken at the words that stand beside the box, as long as those in the new language are on their way', async () => {
    const reader = await inTheMiddle(await talk())
    const network = hold((url) => url.includes('lang=ro') && url.includes('limit=1&'))
    reader.element.lang = 'ro'
    await see(() => reader.text('[aria-labelledby=f-title] [part=submit]') === ro.send)
    expect(reader.text('label[for=f-consent]')).toContain('privacy policy')
    expect((await box(reader)).checked).toBe(true)
    await reader.press('[aria-labelledby=f-title] [part=submit]')
    await reader.article(begun())
    const sent = network.calls.mock.calls.find(([, init]) => init?.method === 'POST')?.[1]?.body
    expect(JSON.parse(sent as string)).toMatchObject({ consent: true, lang: 'ro', policyLang: 'en' })
    network.answer()
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
  })

  it('ticks the box again where its words have changed when the page is asked for anew', async () => {
    const reader = await inTheMiddle(await talk())
    const { fetch } = window
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await fetch(input, init)
      if (!(input as string).includes('/comments?')) return answer
      const page = (await answer.json()) as Page
      page.form.policy.words = 'I have read [the new words].'
      return Response.json(page)
    })
    await reader.element.reload()
    await see(() => reader.text('label[for=f-consent]')?.includes('the new words'))
    expect((await box(reader)).checked).toBe(false)
    await reader.press('[aria-labelledby=f-title] [part=submit]')
    await see(() => reader.text('[aria-labelledby=f-title] .summary'))
  })

  it('has the form in the chosen language, also where an answer in the one of before comes later', async () => {
    const reader = await inTheMiddle(await talk())
    const network = hold((url) => url.includes('sort=newest') && url.includes('lang=en'))
    reader.element.sort = 'newest'
    await see(() => network.calls.mock.calls.length)
    reader.element.lang = 'ro'
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
    const before = reader.bodies()
    network.answer()
    await see(() => reader.bodies()[0] !== before[0])
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
  })

  it('is asked for the form in the language chosen last once that can be had', async () => {
    const reader = await inTheMiddle(await talk())
    const { fetch } = window
    const gate: { open: () => void } = { open: () => undefined }
    const held = new Promise<void>((open) => (gate.open = open))
    const greek: string[] = []
    const romanian: Promise<Response>[] = []
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      const url = input as string
      if (url.includes('lang=el') && greek.push(url) === 1) return Promise.reject(new TypeError('no network'))
      if (!url.includes('lang=ro')) return fetch(input, init)
      const answer = held.then(() => fetch(input, init))
      romanian.push(answer)
      return answer
    })
    reader.element.lang = 'ro'
    await see(() => romanian.length)
    reader.element.lang = 'el'
    await see(() => greek.length)
    gate.open()
    await Promise.all(romanian)
    window.dispatchEvent(new Event('online'))
    await see(() => reader.text('label[for=f-consent]')?.includes('απορρήτου'))
  })

  it('is taken at the words that stand there now where the box was ticked again after no answer came', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    const { fetch } = window
    const sent: unknown[] = []
    let isDead = true
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      if (init?.method !== 'POST') return fetch(input, init)
      sent.push(JSON.parse(init.body as string))
      return isDead ? Promise.reject(new TypeError('no network')) : fetch(input, init)
    })
    const text = newText()
    await reader.submit(text)
    await see(() => reader.text('.summary'))
    reader.element.lang = 'ro'
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
    expect((await box(reader)).checked).toBe(false)
    isDead = false
    await reader.tick()
    await reader.send()
    await reader.article(text)
    expect(sent).toMatchObject([
      { consent: true, policyLang: 'en' },
      { consent: true, policyLang: 'ro' },
    ])
    expect(new Set(sent.map((each) => (each as { id: string }).id)).size).toBe(1)
  })

  it.each([
    ['the same words', '2026-11', true],
    ['other words', '2027-01', false],
  ])(
    'finds the tick of what got no answer beside %s after a reload: %s, %s',
    async (_, version, isTicked) => {
      const thread = newThread()
      const before = await arrive(thread)
      const { fetch } = window
      const network = vi.spyOn(window, 'fetch')
      network.mockImplementation((input, init) =>
        init?.method === 'POST' ? Promise.reject(new TypeError('no network')) : fetch(input, init),
      )
      await before.submit(newText())
      await see(() => before.text('.summary'))
      network.mockImplementation(async (input, init) => {
        const answer = await fetch(input, init)
        if (!(input as string).includes('/comments?')) return answer
        const page = (await answer.json()) as Page
        page.form.policy.version = version
        return Response.json(page)
      })
      const after = await comeBack(before, thread)
      await after.find('.news')
      await after.element.updateComplete
      expect((await box(after)).checked).toBe(isTicked)
    },
  )

  it('goes on where the page’s address and title become known later; what is sent names those', async () => {
    const reader = await inTheMiddle(await talk())
    const field = await reader.find('#r-body')
    reader.element.pageUrl = 'https://news.example/articles/42'
    reader.element.pageTitle = 'The title as it is now'
    await see(() =>
      reader
        .all<HTMLAnchorElement>('[part=time]')
        .every(({ href }) => href.startsWith('https://news.example/articles/42#')),
    )
    await isThere(reader, field)
    expect((await box(reader)).checked).toBe(true)
    const posted = vi.spyOn(window, 'fetch')
    await reader.press('[aria-labelledby=f-title] [part=submit]')
    await reader.article(begun())
    const sent = posted.mock.calls.find(([, init]) => init?.method === 'POST')?.[1]?.body
    expect(JSON.parse(sent as string)).toMatchObject({
      thread: { url: 'https://news.example/articles/42', title: 'The title as it is now' },
    })
  })

  it('is asked for nothing, and nothing is asked, where the same worker is named otherwise or the element is moved', async () => {
    const reader = await inTheMiddle(await talk())
    const asked = vi.spyOn(window, 'fetch')
    reader.element.api = `${api}/`
    await reader.element.updateComplete
    document.body.appendChild(document.createElement('aside')).append(reader.element)
    await reader.element.updateComplete
    expect(await value(reader, '#r-body')).toBe('A reply that is not sent yet.')
    expect((await box(reader)).checked).toBe(true)
    expect(reader.bodies()).toHaveLength(3)
    expect(asked).not.toHaveBeenCalled()
  })

  it('keeps what waits, and what is being corrected', async () => {
    const thread = await talk()
    const reader = await arrive(thread, { site: 'english' })
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', `${body} And more.`)
    const field = await reader.find('[part=edit-form] textarea')
    reader.element.lang = 'ro'
    await see(() => reader.text('[part=edit-form] [part=submit]') === ownRo.save)
    expect(reader.focused()).toBe(field)
    expect(await value(reader, '[part=edit-form] textarea')).toBe(`${body} And more.`)
    expect(reader.text('[part=note]')).toBe(ownRo.pending)
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(`${body} And more.`)
  })

  it('reads on in the language of before where the new one cannot be had', async () => {
    const reader = await inTheMiddle(await talk())
    const field = await reader.find('#r-body')
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    reader.element.lang = 'el'
    await see(() => reader.text('[aria-labelledby=r-title] [part=preview-button]') !== ownEn.preview)
    await isThere(reader, field)
    expect(reader.text('label[for=f-consent]')).toContain('privacy policy')
    expect((await box(reader)).checked).toBe(true)
  })

  it('gets the last of several languages that are chosen one after the other', async () => {
    const reader = await inTheMiddle(await talk())
    for (const language of ['el', 'ro', 'el', 'en', 'ro']) reader.element.lang = language
    await see(() => reader.text('label[for=f-consent]')?.includes('confidențialitate'))
    await see(() => reader.text('[aria-labelledby=r-title] [part=preview-button]') === ownRo.preview)
    await see(() => reader.text('.top [part=jump]') === ro.write)
    expect(reader.text('[part=jump]')).not.toBe(en.write)
  })
})

describe('a page that goes on to another article', () => {
  const canonical = () => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'canonical', href: `https://news.example/${newThread()}` })
    document.head.append(link)
    return link
  }

  it('keeps the conversation with whoever chooses another order in it', async () => {
    const link = canonical()
    const [one, two] = [newText(), newText()]
    for (const body of [one, two]) await published(link.href, { body })
    const reader = await arrive('')
    await reader.find('.news')
    await reader.write(begunText)
    const key = link.href
    link.href = `https://news.example/${newThread()}`
    const { title } = document
    document.title = 'Another article'
    reader.element.sort = 'newest'
    await see(() => reader.bodies()[0] === two)
    expect(reader.bodies()).toEqual([two, one])
    expect(await reader.draft()).toBe(begunText)
    // And is not recorded under the other's.
    const network = vi.spyOn(window, 'fetch')
    await reader.submit(newText())
    const sent = await see(() => network.mock.calls.find(([, init]) => init?.method === 'POST'))
    document.title = title
    const { thread } = JSON.parse(sent[1]?.body as string) as { thread: Record<string, string> }
    expect(thread).toEqual({ key, url: key, title })
  })

  it('sends its title and address as they are by then, though it learned them after the key', async () => {
    const link = canonical()
    const { title } = document
    const reader = await arrive(newThread(), { site: 'english-open' })
    await reader.find('.news')
    document.title = 'The article that came next'
    link.href = `https://news.example/${newThread()}`
    const network = vi.spyOn(window, 'fetch')
    await reader.submit(newText())
    const sent = await see(() => network.mock.calls.find(([, init]) => init?.method === 'POST'))
    document.title = title
    const body = JSON.parse(sent[1]?.body as string) as { thread: unknown }
    expect(body.thread).toMatchObject({ url: link.href, title: 'The article that came next' })
  })
})

describe('an element that is put into another page', () => {
  it('shows the conversation of that', async () => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'canonical', href: `https://news.example/${newThread()}` })
    document.head.append(link)
    const reader = await arrive('')
    await see(() => reader.heading() === '0 comments')
    reader.element.remove()
    link.href = `https://news.example/${newThread()}`
    const body = newText()
    await published(link.href, { body })
    document.body.append(reader.element)
    await reader.article(body)
  })
})
