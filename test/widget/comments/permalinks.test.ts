import { afterEach, describe, expect, it, vi } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { hold } from './hold.ts'
import { api, newText, newThread, publicPage, published, regretted } from './newsroom.ts'
import { arrive, readerOf, see, type Reader } from './reader.ts'
import { frame } from './shifts.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

const pagesAsked = (network: { mock: { calls: Parameters<typeof fetch>[] } }) =>
  network.mock.calls.filter(([input]) => typeof input === 'string' && input.includes('/comments?'))

/** As a finger or a key does: what is pressed has the focus first. */
const press = (pressed?: HTMLElement) => {
  pressed?.focus()
  pressed?.click()
}

/** The replies of a thread with one long branch, in reading order. */
const branchOf = async (thread: string): Promise<string[]> => {
  const first = await publicPage(thread)
  const rest = await publicPage(thread, 'english-open', first.branches[0]?.after)
  return [...first.comments, ...rest.comments].filter(({ depth }) => depth > 0).map(({ id }) => id)
}

describe('a link to one comment', () => {
  it('stands at its date, and is the article’s own address', async () => {
    const thread = newThread()
    const id = await published(thread)
    const reader = await arrive(thread, { pageUrl: 'https://news.example/article' })
    const link = await reader.find<HTMLAnchorElement>('[part=time]')
    expect(link.href).toBe(`https://news.example/article#comment-${id}`)
    // From here on the page follows it by itself.
    await reader.find('.news')
    press(link)
    await see(() => reader.focused()?.id === `c-${id}`)
    expect(location.hash).toBe(`#comment-${id}`)
  })

  it('is followed with one request, however much stands before, and leads to that too', async () => {
    const thread = newThread()
    const first = newText('First')
    await published(thread, { body: first })
    const root = await published(thread)
    await Promise.all(Array.from({ length: 24 }, () => published(thread, { parentId: root })))
    const answers = await branchOf(thread)
    const id = answers[22] ?? ''
    history.replaceState(null, '', `#comment-${id}`)
    const network = vi.spyOn(window, 'fetch')
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => reader.focused()?.id === `c-${id}`)
    expect(pagesAsked(network)).toHaveLength(1)
    expect(reader.all('article')).toHaveLength(3)

    const labels = () => reader.all('[part=more]').map((button) => button.innerText)
    expect(labels()).toEqual(['Earlier comments', 'Earlier replies'])
    const before = () => reader.all(`#c-${id}`)[0]?.getBoundingClientRect().top
    while (labels().includes('Earlier replies')) {
      const shown = reader.all('article').length
      const stood = before() ?? 0
      reader.all('[part=more]')[1]?.click()
      await see(() => reader.all('article').length > shown)
      // A window scrolls by whole pixels.
      await see(() => Math.abs((before() ?? 0) - stood) < 1)
    }
    const shown = reader.all('[part=replies] article').map((article) => article.id.slice(2))
    expect(shown).toEqual(answers)
    await reader.press('[part=more]')
    await reader.article(first)
  })

  it('takes the focus along from wherever it was pressed on the page', async () => {
    const thread = newThread()
    const id = await published(thread)
    await published(thread)
    const reader = await arrive(thread)
    await reader.find('.news')
    const link = Object.assign(document.createElement('a'), { href: `#comment-${id}`, innerText: 'The best' })
    const pick = Object.assign(document.createElement('button'), { innerText: 'Our pick' })
    pick.onclick = () => void reader.element.openComment(id)
    document.body.prepend(link, pick)
    for (const pressed of [link, pick]) {
      press(pressed)
      await see(() => reader.focused()?.id === `c-${id}`)
    }
  })

  it.each([true, false])(
    'calls nobody away who writes, whether the comment is there (%s) or not',
    async (there) => {
      const thread = newThread()
      const id = await published(thread)
      const reader = await arrive(thread)
      const field = document.createElement('input')
      document.body.prepend(field)
      field.focus()
      expect(await reader.element.openComment(there ? id : crypto.randomUUID())).toBe(there)
      await reader.element.focusOn('#nothing')
      expect(document.activeElement).toBe(field)
    },
  )

  it('that was followed last is the one that leads on, whichever answer comes first', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 4; count += 1) ids.push(await published(thread))
    const [slow = '', quick = ''] = ids.slice(2)
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.find('.news')
    const network = hold((url) => url.includes(`around=${slow}`))
    const first = reader.element.openComment(slow)
    await see(() => pagesAsked(network.calls).length > 0)
    expect(await reader.element.openComment(quick)).toBe(true)
    network.answer()
    expect(await first).toBe(false)
    await reader.element.focusOn('#nothing')
    expect(reader.focused()?.id).toBe(`c-${quick}`)
    expect(reader.all('.marked').map(({ id }) => id)).toEqual([`c-${quick}`])
    expect(reader.all('[part=note]')).toEqual([])
  })

  it('that was followed after the order was changed is gone to in the new order, and stays there', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 4; count += 1) ids.push(await published(thread))
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.find('.news')
    const network = hold((url) => url.includes('sort=newest') && !url.includes('around'))
    const late = vi.fn()
    reader.element.addEventListener('twin-load', late)
    reader.element.sort = 'newest'
    const id = ids[1] ?? ''
    expect(await reader.element.openComment(id)).toBe(true)
    network.answer()
    const calls = network.calls.mock.results.map(({ value }) => value as Promise<Response>)
    await Promise.allSettled(calls.map(async (call) => (await call).clone().text()))
    await frame()
    await frame()
    expect(late).not.toHaveBeenCalled()
    expect(reader.focused()?.id).toBe(`c-${id}`)
  })

  it.each([
    ['is pressed for', (reader: Reader) => reader.press('[part=retry]')],
    ['comes by itself when the connection is back', () => window.dispatchEvent(new Event('online'))],
  ])('is gone to once the conversation that did not come %s', async (_way, again) => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) ids.push(await published(thread))
    const id = ids[2] ?? ''
    history.replaceState(null, '', `#comment-${id}`)
    const network = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const reader = await arrive(thread, { pageSize: 1 })
    await reader.find('[part=failed]')
    network.mockRestore()
    await again(reader)
    await see(() => reader.focused()?.id === `c-${id}`)
  })

  it('is gone to where the element was moved while the conversation was on its way', async () => {
    const thread = newThread()
    await published(thread)
    const id = await published(thread)
    history.replaceState(null, '', `#comment-${id}`)
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', thread, pageSize: 1 })
    const { calls, answer } = hold((url) => url.includes('/comments?'))
    document.body.append(element)
    await see(() => calls.mock.calls.length > 0)
    document.body.appendChild(document.createElement('aside')).append(element)
    answer()
    const reader = readerOf(element)
    await see(() => reader.focused()?.id === `c-${id}`)
  })

  it('shows the conversation, and says so quietly, where the comment is not public', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    history.replaceState(null, '', `#comment-${crypto.randomUUID()}`)
    const reader = await arrive(thread)
    await reader.article(body)
    const sentence = 'The comment that the address names is not here, or no longer.'
    await see(() => reader.text('[part=note]') === sentence)
    expect(reader.text('[role=status]')).toBe(sentence)
  })

  it('shows where that is said, however low the comments stand', async () => {
    const above = document.createElement('div')
    above.style.blockSize = `${innerHeight * 2}px`
    document.body.append(above)
    history.replaceState(null, '', `#comment-${crypto.randomUUID()}`)
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    const note = await reader.find('[part=header] ~ [part=note]')
    await see(() => scrollY > 0 && note.getBoundingClientRect().bottom <= innerHeight)
    expect(note.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
  })

  it('is marked by a line where the colours are the reader’s own', async () => {
    const thread = newThread()
    const id = await published(thread)
    const reader = await arrive(thread)
    await reader.find('.news')
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
    await reader.element.openComment(id)
    const body = await reader.find('article.marked [part=body]')
    const { outlineStyle } = getComputedStyle(body)
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
    expect(outlineStyle).toBe('solid')
  })
})

describe('a reply deep in a branch', () => {
  it('says on a phone whom it answers, and leads there', async () => {
    await page.viewport(390, 800)
    const thread = newThread()
    let parentId: string | null = null
    const ids: string[] = []
    for (const name of ['Anna', 'Bill', 'Cleo', 'Dan']) {
      parentId = await published(thread, { parentId, name })
      ids.push(parentId)
    }
    const reader = await arrive(thread)
    await reader.find('.news')
    const links = reader.all('[part=answered]')
    expect(links.map(({ innerText }) => innerText)).toEqual(['Reply to Cleo'])
    const [link] = links
    expect(link?.closest('article')?.id).toBe(`c-${ids[3] ?? ''}`)
    press(link)
    await see(() => reader.focused()?.id === `c-${ids[2] ?? ''}`)
    await page.viewport(1000, 800)
    expect(link?.checkVisibility()).toBe(false)
  })

  it('names nobody where what it answers was taken back', async () => {
    const thread = newThread()
    const second = await published(thread, { parentId: await published(thread) })
    const { id, takeBack } = await regretted(thread, { parentId: second, name: 'Cleo' })
    const [first, last] = [newText(), newText()]
    const kept = await published(thread, { parentId: id, name: 'Dan', body: first })
    await published(thread, { parentId: kept, body: last })
    await takeBack()
    const reader = await arrive(thread)
    await reader.article(last)
    expect(reader.all('[part=removed]')).toHaveLength(1)
    expect(reader.all('[part=answered]').map(({ textContent }) => textContent)).toEqual(['Reply to Dan'])
  })

  it('no longer names its reader, who has just taken back what it answers', async () => {
    const thread = newThread()
    const second = await published(thread, { parentId: await published(thread) })
    const reader = await arrive(thread)
    await reader.press(`#c-${second} [part=reply]`)
    const [mine, answer] = [newText(), newText()]
    await reader.fill('#r-body', mine)
    await reader.fill('#r-name', 'Cleo')
    ;(await reader.find('#r-consent')).click()
    await reader.press('article [part=submit]')
    const article = await reader.article(mine)
    await published(thread, { parentId: article.id.slice(2), body: answer })
    await reader.element.reload()
    await reader.article(answer)
    await see(() => reader.text('[part=answered]') === 'Reply to Cleo')
    await reader.press(`#${article.id} [part=withdraw]`)
    await reader.press('[part=confirm]')
    await reader.find('[part=removed]')
    await see(() => !reader.all('[part=answered]').length)
  })
})
