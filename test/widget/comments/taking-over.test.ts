import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import type { Page } from '../../../worker/contract/comments.ts'
import { hold } from './hold.ts'
import { inlined, places, treeOf } from './inlined.ts'
import { newText, newThread, published, publicPage, regretted } from './newsroom.ts'
import { see } from './reader.ts'
import { frame, shiftsWhile } from './shifts.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

const pagesAsked = () =>
  vi
    .mocked(window.fetch)
    .mock.calls.filter(([input]) => typeof input === 'string' && input.includes('/comments?'))
const withoutData = (html: string) => html.replace(/<script.*<\/script>/s, '')
const listen = () => void vi.spyOn(window, 'fetch')

/** The newsroom has closed the conversation since its fragment was put into the page. */
const close = () => {
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/comments?')) return answer
    const page = (await answer.json()) as Page
    return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
  })
}

/** A conversation with everything in it that readers see. */
const converse = async (): Promise<string> => {
  const thread = newThread()
  const root = await published(thread, {
    name: 'Ada',
    website: 'https://ada.example/',
    body: newText('> A quote\n\nSee https://a.example for more'),
  })
  const reply = await published(thread, { parentId: root, body: newText('Two\nlines') })
  const third = await published(thread, { parentId: reply, name: 'Grace' })
  await published(thread, { parentId: third })
  const gone = await regretted(thread, { parentId: reply, name: 'Edgar' })
  await published(thread, { parentId: gone.id })
  await gone.takeBack()
  await published(thread)
  return thread
}

let begun: Promise<string> | undefined
/** The same for all who only read: a worker takes no hundred comments a minute from one address. */
const talk = (): Promise<string> => (begun ??= converse())

describe('what a publisher’s server has put into the page', () => {
  it.each([
    ['everything is as it comes', talk, {}],
    ['nobody has written yet', () => Promise.resolve(newThread()), {}],
    ['there is more than a page', talk, { limit: '1' }],
    ['the newest come first', talk, { sort: 'newest' }],
    ['it speaks another language', talk, { lang: 'ro' }],
    ['its heading stands deeper', talk, { level: '4' }],
  ] as const)(
    'is what the element shows, element by element and each in its place, where %s',
    async (_, start, query: Record<string, string>) => {
      const { limit = '25', sort = 'oldest', lang = 'en', level = '2' } = query
      const attributes = { 'page-size': limit, sort, lang, 'heading-level': level }
      const page = await inlined(await start(), { query, attributes })
      listen()
      page.arrive()
      await page.taken()
      const [after] = page.all('div[lang]')
      if (!after) throw new Error('nothing is shown')
      expect(treeOf(after)).toEqual(page.before.tree)
      expect(places(after)).toEqual(page.before.places)
      expect(pagesAsked()).toEqual([])
    },
  )

  it('is taken over without a second request, without a shift, and told to the page', async () => {
    const page = await inlined(await talk())
    const loaded = vi.fn()
    page.element.addEventListener('twin-load', loaded)
    listen()
    const shifts = await shiftsWhile(async () => {
      page.arrive()
      await frame()
      await page.taken()
      await page.find('.news')
    })
    expect(shifts).toEqual([])
    expect(pagesAsked()).toEqual([])
    expect(loaded).toHaveBeenCalledOnce()
    await page.press('[part=reply]')
    await see(() => page.focused()?.id === 'r-body')
  })

  it('waits as it is until the reader comes near', async () => {
    const far = document.body.appendChild(document.createElement('div'))
    far.style.height = '9000px'
    const page = await inlined(newThread(), { attributes: { loading: 'lazy' } })
    page.arrive()
    await frame()
    await page.element.updateComplete
    expect(page.still.isConnected).toBe(true)
    page.still.scrollIntoView()
    await page.taken()
  })

  it('leads to the comment that the address names, without asking for it again', async () => {
    const thread = await talk()
    const { comments } = await publicPage(thread)
    const id = comments.at(-1)?.id ?? ''
    history.replaceState(null, '', `#comment-${id}`)
    const page = await inlined(thread)
    listen()
    page.arrive()
    await page.taken()
    await see(() => page.focused()?.id === `c-${id}`)
    expect(pagesAsked()).toEqual([])
  })
})

describe('what a reader has begun before the element is awake', () => {
  it('stays: every letter, the cursor, the ticked box, and it is kept from then on', async () => {
    const thread = await converse()
    const page = await inlined(thread)
    const words = 'Half a sentence, and the'
    const [body, name] = ['#f-body', '#f-name'].map((id) => page.still.querySelector<HTMLInputElement>(id))
    if (!body || !name) throw new Error('no form')
    name.value = 'Ada'
    page.still.querySelector<HTMLInputElement>('#f-consent')?.click()
    page.arrive()
    body.focus()
    body.value = words
    body.setSelectionRange(5, 6)
    await page.taken()
    const field = page.focused()
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('the focus is lost')
    expect(field.isConnected && [field.value, field.selectionStart, field.selectionEnd]).toEqual([
      words,
      5,
      6,
    ])
    expect((await page.find<HTMLInputElement>('#f-name')).value).toBe('Ada')
    expect((await page.find<HTMLInputElement>('#f-consent')).checked).toBe(true)
    expect(JSON.stringify(localStorage)).toContain(words)
    await page.send()
    await page.article(words)
  })

  it('goes on under the reader’s hands', async () => {
    const page = await inlined(newThread())
    page.arrive()
    page.still.querySelector<HTMLElement>('#f-body')?.focus()
    const words = 'One letter after the other while the page wakes up'
    await userEvent.keyboard(words)
    await page.taken()
    expect(await page.draft()).toBe(words)
  })

  it('is not torn apart where a letter is put together out of several keys', async () => {
    const page = await inlined(newThread(), { change: withoutData })
    const loaded = new Promise((resolve) =>
      page.element.addEventListener('twin-load', resolve, { once: true }),
    )
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    const { calls, answer } = hold((address) => address.includes('/comments?'))
    page.arrive()
    await see(() => calls.mock.calls.length > 0)
    body?.focus()
    const compose = (text: string) =>
      cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await compose('に')
    answer()
    await loaded
    // All that is shown is drawn, and would be swapped in.
    await page.element.focusOn('[part=none]')
    await frame()
    await compose('にほん')
    await cdp().send('Input.insertText', { text: '日本' })
    await page.taken()
    expect(await page.draft()).toBe('日本')
    expect(page.focused()).toBe(await page.find('#f-body'))
  })

  it('stands below what was begun on an earlier visit: neither is lost', async () => {
    const thread = newThread()
    const earlier = await inlined(thread)
    earlier.arrive()
    await earlier.taken()
    await earlier.write('From yesterday.')
    earlier.element.remove()
    const page = await inlined(thread)
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'And today.'
    page.arrive()
    await page.taken()
    expect(await page.draft()).toBe('From yesterday.\n\nAnd today.')
  })

  it.each([
    ['email', 'ada@example.org'],
    ['website', 'https://ada.example/'],
  ])('stays where it is nothing but the %s, and stands in the form of a reply, too', async (name, value) => {
    const page = await inlined(await talk())
    const field = page.still.querySelector<HTMLInputElement>(`[name=${name}]`)
    if (field) field.value = value
    page.arrive()
    await page.taken()
    await page.press('[part=reply]')
    for (const form of ['f', 'r']) {
      expect((await page.find<HTMLInputElement>(`#${form}-${name}`)).value).toBe(value)
    }
  })

  it('stays in sight, with the focus, where the conversation is closed by then: it can be copied, and was not lost', async () => {
    const thread = newThread()
    const page = await inlined(thread, { change: withoutData })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (!body) throw new Error('no form')
    close()
    page.arrive()
    body.focus()
    body.value = 'Typed before it was known.'
    body.setSelectionRange(5, 6)
    const gone = page.taken()
    await see(() => !page.still.isConnected)
    const field = page.all<HTMLTextAreaElement>('.kept textarea')[0]
    expect(field?.value).toBe('Typed before it was known.')
    expect(page.focused()).toBe(field)
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([5, 6])
    await gone
    await see(() => page.text('.unseen[role=status]') === page.text('[part=closed]'))
    expect(page.all('[part=form]')).toEqual([])
    // And is there again.
    vi.restoreAllMocks()
    page.element.remove()
    const after = await inlined(thread)
    after.arrive()
    await after.taken()
    expect(await after.draft()).toBe('Typed before it was known.')
  })

  it('is kept where the conversation is closed by then, and nothing more can be fetched', async () => {
    const thread = newThread()
    const page = await inlined(thread, { change: withoutData })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'Typed before it was known.'
    close()
    page.arrive()
    // Its writers' part cannot be had.
    await see(() => page.element.talk)
    if (page.element.talk) page.element.talk.write = () => Promise.resolve(null)
    await page.find('[part=closed]')
    expect(page.still.isConnected).toBe(false)
    expect(JSON.stringify(localStorage)).toContain('Typed before it was known.')
  })

  it('keeps the focus on a comment’s link', async () => {
    const page = await inlined(await talk())
    page.arrive()
    const link = page.still.querySelectorAll<HTMLElement>('[part=reply]')[1]
    link?.focus()
    const id = link?.closest('article')?.id
    await page.taken()
    expect(page.focused()?.localName).toBe('button')
    expect(page.focused()?.closest('article')?.id).toBe(id)
  })
})

describe('a fragment that is not what the element would be answered', () => {
  it('out of a cache is taken over as it is, and a comment is taken all the same', async () => {
    const thread = await converse()
    const page = await inlined(thread, { change: (fragment) => fragment.replaceAll('2026-11', '2025-01') })
    const missed = await published(thread)
    page.arrive()
    await page.taken()
    expect(page.all(`#c-${missed}`)).toEqual([])
    const words = newText()
    await page.submit(words)
    // The words of the policy have changed meanwhile: they are shown, and accepted anew.
    await see(() => page.focused()?.matches('[part=error-summary]'))
    expect(page.all<HTMLInputElement>('#f-consent')[0]?.checked).toBe(false)
    await page.tick()
    await page.send()
    await page.article(words)
  })

  it.each([
    ['without its data', withoutData],
    ['with data that a cache has cut', (html: string) => html.replace(/("page":.*)<\/script>/s, '</script>')],
    ['of another order', (html: string) => html.replace('"sort":"oldest"', '"sort":"newest"')],
  ])('%s stays until the comments are asked for, and then gives way at once', async (_, change) => {
    const thread = newThread()
    const page = await inlined(thread, { change })
    const body = newText('Came later')
    await published(thread, { body })
    listen()
    const shown = page.still.textContent
    page.arrive()
    expect([shown, page.all('[part=loading]')]).toEqual([page.still.textContent, []])
    await page.article(body)
    expect(page.still.isConnected).toBe(false)
    expect(pagesAsked()).toHaveLength(1)
  })

  it('stays where nothing can be asked: it can be read, and its form works by itself', async () => {
    const page = await inlined(await talk(), { change: withoutData })
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const failed = new Promise((resolve) =>
      page.element.addEventListener('twin-error', resolve, { once: true }),
    )
    page.arrive()
    await failed
    await frame()
    expect(page.still.isConnected).toBe(true)
    expect(page.all('[part=failed]')).toEqual([])
    await page.element.focusComposer()
    expect(page.focused()?.id).toBe('f-body')
    await userEvent.keyboard('Typed in a tunnel.')
    vi.restoreAllMocks()
    await page.element.reload()
    await page.taken()
    expect(await page.draft()).toBe('Typed in a tunnel.')
  })

  it.each([
    ['kept, letter by letter, below what was begun earlier,', false, 'From yesterday.\n\nAnd today.'],
    ['of an earlier visit alone once the rest is sent without script', 'online', 'From yesterday.'],
    ['all there where it was sent without a network', 'offline', 'From yesterday.\n\nAnd today.'],
  ] as const)('where nothing can be asked is %s for who closes the tab', async (_, isSent, expected) => {
    const thread = newThread()
    const earlier = await inlined(thread)
    earlier.arrive()
    await earlier.taken()
    await earlier.write('From yesterday.')
    earlier.element.remove()
    const page = await inlined(thread, { change: withoutData })
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const failed = new Promise((resolve) =>
      page.element.addEventListener('twin-error', resolve, { once: true }),
    )
    page.arrive()
    await failed
    page.still.querySelector<HTMLElement>('#f-body')?.focus()
    await userEvent.keyboard('And then{Backspace>4/}today.')
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isSent !== 'offline')
    // The page would go with it.
    if (isSent) page.still.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true }))
    page.element.remove()
    vi.restoreAllMocks()
    const after = await inlined(thread)
    after.arrive()
    await after.taken()
    expect(await after.draft()).toBe(expected)
  })

  it('has its form in another language once the page chooses one', async () => {
    const page = await inlined(await talk())
    page.arrive()
    await page.taken()
    page.element.lang = 'ro'
    await see(() => page.text('label[for=f-consent]')?.includes('confidențialitate'))
  })

  it('is taken over where it stands, after it was moved in the document meanwhile', async () => {
    const page = await inlined(await talk(), { change: withoutData })
    let answer = () => {}
    const real = window.fetch.bind(window)
    const asked = new Promise<void>((resolve) => {
      vi.spyOn(window, 'fetch').mockImplementationOnce(async (input, init) => {
        resolve()
        await new Promise<void>((go) => (answer = go))
        return real(input, init)
      })
    })
    page.arrive()
    await asked
    document.body.appendChild(document.createElement('aside')).append(page.element)
    answer()
    await page.taken()
    await see(() => page.heading() === '6 comments')
  })

  it('of another article gives way to the one that the tag names, and no words go along', async () => {
    const thread = newThread()
    const page = await inlined(await talk(), { attributes: { thread } })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'For the other article.'
    page.arrive()
    await page.taken()
    await see(() => page.heading() === '0 comments')
    expect(await page.draft()).toBe('')
  })

  it('of another article without its data gives way too, and what was begun is found again', async () => {
    const other = await talk()
    const page = await inlined(other, { change: withoutData, attributes: { thread: newThread() } })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'For the other article.'
    page.arrive()
    await page.taken()
    await see(() => page.heading() === '0 comments')
    expect(await page.draft()).toBe('')
    page.element.thread = other
    await see(() => page.heading() === '6 comments')
    await see(() => page.all<HTMLTextAreaElement>('#f-body')[0]?.value === 'For the other article.')
  })

  it('says nowhere of which article it is: what was typed stands in the form of the one that the tag names', async () => {
    const change = (html: string) => withoutData(html).replace(/<input type="hidden".*?>/gs, '')
    const page = await inlined(newThread(), { change })
    expect(page.still.querySelectorAll('[type=hidden]')).toHaveLength(0)
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'Typed into what is left of it.'
    page.arrive()
    await page.taken()
    expect(await page.draft()).toBe('Typed into what is left of it.')
  })

  it.each([
    [
      'of whoever wants to be remembered keeps',
      true,
      { name: 'Ada', email: 'ada@example.org', website: 'https://ada.example/' },
    ],
    ['of whoever does not want it keeps nothing of', false, { name: '', email: '', website: '' }],
  ])('of another article %s who wrote there', async (_, isWanted, expected) => {
    const other = newThread()
    const page = await inlined(other, { attributes: { thread: newThread() } })
    const field = (name: string) => page.still.querySelector<HTMLInputElement>(`[name=${name}]`)
    for (const [name, value] of [
      ['name', 'Ada'],
      ['email', 'ada@example.org'],
      ['website', 'https://ada.example/'],
    ] as const) {
      const input = field(name)
      if (input) input.value = value
    }
    if (isWanted) field('remember')?.click()
    page.arrive()
    await page.taken()
    const shown = ['name', 'email', 'website'].map((name) => [
      name,
      page.all<HTMLInputElement>(`#f-${name}`)[0]?.value,
    ])
    expect(Object.fromEntries(shown)).toEqual(expected)
  })

  it('of another article is gone at once, so that nobody writes there; what was begun is found again under that one', async () => {
    const other = await talk()
    const page = await inlined(other, { attributes: { thread: newThread() } })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'For the other article.'
    vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    page.arrive()
    await page.find('[part=failed]')
    expect(page.still.isConnected).toBe(false)
    vi.restoreAllMocks()
    page.element.thread = other
    await see(() => page.heading() === '6 comments')
    await see(() => page.all<HTMLTextAreaElement>('#f-body')[0]?.value === 'For the other article.')
  })

  it('of the article before gives way while its comments are on their way, and no words go along when others come', async () => {
    const before = await talk()
    const page = await inlined(before, { change: withoutData })
    const net = hold((url) => url.includes(`thread=${before}`))
    page.arrive()
    await see(() => net.calls.mock.calls.length > 0)
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'For the article before.'
    page.element.thread = newThread()
    await page.taken()
    await see(() => page.heading() === '0 comments')
    await page.find('.news')
    net.answer()
    await page.element.updateComplete
    expect(await page.draft()).toBe('')
    page.element.thread = before
    await see(() => page.heading() === '6 comments')
    await see(() => page.all<HTMLTextAreaElement>('#f-body')[0]?.value === 'For the article before.')
  })

  it('of another site gives way too, and what was begun is found again under that', async () => {
    const thread = await talk()
    const page = await inlined(thread, { attributes: { site: 'alba-open' } })
    const body = page.still.querySelector<HTMLTextAreaElement>('#f-body')
    if (body) body.value = 'For the other site.'
    page.arrive()
    await see(() => page.heading() === '0 comments')
    expect(await page.draft()).toBe('')
    page.element.site = 'english-open'
    await see(() => page.heading() === '6 comments')
    await see(() => page.all<HTMLTextAreaElement>('#f-body')[0]?.value === 'For the other site.')
  })

  it('takes no tick along to words in another language', async () => {
    const page = await inlined(await talk(), { attributes: { lang: 'ro' } })
    page.still.querySelector<HTMLInputElement>('#f-consent')?.click()
    page.arrive()
    await page.taken()
    await see(() => page.text('label[for=f-consent]')?.includes('confidențialitate'))
    expect((await page.find<HTMLInputElement>('#f-consent')).checked).toBe(false)
  })
})
