import { afterEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : input.toString())

describe('reading', () => {
  it.each([
    ['en', '0 comments', 'There are no comments yet. Write the first one.'],
    ['el', '0 σχόλια', 'Δεν υπάρχουν ακόμη σχόλια. Γράψτε το πρώτο.'],
    ['ro', '0 comentarii', 'Nu există încă niciun comentariu. Scrieți-l pe primul.'],
  ])('says in %s that nobody has written yet', async (lang, heading, empty) => {
    const reader = await arrive(newThread(), { lang })
    expect(reader.heading()).toBe(heading)
    expect(reader.text('[part=empty]')).toBe(empty)
  })

  it('counts in the reader’s language and names who gave no name', async () => {
    const thread = newThread()
    await published(thread)
    expect((await arrive(thread, { lang: 'en' })).heading()).toBe('1 comment')
    const romanian = await arrive(thread, { lang: 'ro-RO' })
    expect(romanian.heading()).toBe('1 comentariu')
    expect(romanian.text('[part=author]')).toBe('Anonim')
  })

  it('shows a text as text: paragraphs, quotes and web addresses, and nothing that was meant as HTML', async () => {
    const thread = newThread()
    await published(thread, {
      body: '> quoted\n\n<b>bold?</b> See https://example.com/a.\njavascript:alert(1)',
    })
    const reader = await arrive(thread)
    const body = await reader.find('[part=body]')
    expect(body.querySelector('blockquote')?.textContent).toBe('quoted')
    expect(body.querySelector('b')).toBeNull()
    const links = [...body.querySelectorAll('a')]
    expect(links.map(({ href }) => href)).toEqual(['https://example.com/a'])
    expect(links[0]?.rel).toBe('ugc nofollow noopener noreferrer')
    expect(body.innerText).toContain('<b>bold?</b>')
  })

  it('puts a reply below what it answers', async () => {
    const thread = newThread()
    const [question, answer] = [newText('Question'), newText('Answer')]
    const parentId = await published(thread, { body: question })
    await published(thread, { body: newText('Another') })
    await published(thread, { body: answer, parentId })
    const reader = await arrive(thread)
    expect((await reader.article(question)).contains(await reader.article(answer))).toBe(true)
  })

  it('shows more, and leads to the first comment that is new', async () => {
    const thread = newThread()
    const texts = ['First', 'Second', 'Third'].map((start) => newText(start))
    for (const body of texts) await published(thread, { body })
    const reader = await arrive(thread, { pageSize: 2 })
    expect(reader.bodies()).toEqual(texts.slice(0, 2))
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === 3)
    expect(reader.bodies()).toEqual(texts)
    await see(() => reader.focused()?.textContent.includes(texts[2] ?? '?'))
    expect(reader.all('[part=more]')).toEqual([])
  })

  it('shows the rest of a long branch in its place', async () => {
    const thread = newThread()
    const parentId = await published(thread, { body: newText('Root') })
    await Promise.all(Array.from({ length: 22 }, () => published(thread, { parentId })))
    const reader = await arrive(thread)
    expect(reader.text('[part=more]')).toBe('2 more replies')
    await reader.press('[part=more]')
    await see(() => reader.all('[part=replies] article').length === 22)
    expect(reader.all('[part=more]')).toEqual([])
  })

  it('puts the newest first where the reader asks for it', async () => {
    const thread = newThread()
    const texts = [newText('Older'), newText('Newer')]
    for (const body of texts) await published(thread, { body })
    const reader = await arrive(thread)
    const sort = await reader.find<HTMLSelectElement>('[part=sort]')
    sort.value = 'newest'
    sort.dispatchEvent(new Event('change'))
    await see(() => reader.bodies()[0] === texts[1])
    expect(reader.bodies()).toEqual([...texts].reverse())
  })

  it('offers another try where the comments do not come, and takes it', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const network = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const reader = await arrive(thread)
    expect(reader.text('[part=failed] p')).toBe('The comments could not be loaded.')
    network.mockRestore()
    await reader.press('[part=retry]')
    await reader.article(body)
  })

  it('ignores an answer that arrives after another question was asked', async () => {
    const [slow, quick] = [newThread(), newThread()]
    const [late, wanted] = [newText('Late'), newText('Wanted')]
    await published(slow, { body: late })
    await published(quick, { body: wanted })
    const real = window.fetch
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const network = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      // A network that delivers although nobody waits any more.
      const answer = await real(input, { ...init, signal: null })
      if (addressOf(input).includes(slow)) await held
      return answer
    })
    const reader = await arrive(quick)
    reader.element.thread = slow
    await see(() => network.mock.calls.some(([input]) => addressOf(input).includes(slow)))
    reader.element.thread = quick
    await reader.article(wanted)
    release()
    await network.mock.results.at(-1)?.value
    await reader.element.updateComplete
    expect(reader.bodies()).toEqual([wanted])
  })

  it('goes to the comment that the address names, on whichever page it stands', async () => {
    const thread = newThread()
    await published(thread)
    await published(thread)
    const id = await published(thread)
    history.replaceState(null, '', `#comment-${id}`)
    const reader = await arrive(thread, { pageSize: 1 })
    await see(() => reader.focused()?.id === `c-${id}`)
    expect(reader.focused()?.classList.contains('marked')).toBe(true)
  })

  it('says whether a comment that a page wants to open is there', async () => {
    const thread = newThread()
    const id = await published(thread)
    const { element } = await arrive(thread)
    expect(await element.openComment(id)).toBe(true)
    expect(await element.openComment(crypto.randomUUID())).toBe(false)
  })
})
