import { afterEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published, regretted } from './newsroom.ts'
import { arrive, see } from './reader.ts'
import { frame } from './shifts.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const MINUTE_MS = 60_000

/** A minute passes at a wave of the hand. */
const clock = () => {
  const timers = vi.spyOn(window, 'setTimeout')
  const planned = () => timers.mock.calls.filter(([, wait]) => (wait ?? 0) >= MINUTE_MS)
  return {
    waits: () => planned().map(([, wait]) => wait),
    pass: async () => {
      const [due] = await see(() => planned().at(-1))
      if (typeof due === 'function') due()
    },
  }
}

describe('news', () => {
  it('are told without moving anything, and shown when the reader asks', async () => {
    const thread = newThread()
    const [old, fresh] = [newText('Old'), newText('Fresh')]
    const parentId = await published(thread, { body: old })
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    await published(thread, { body: fresh })
    await published(thread, { parentId })
    await time.pass()
    await see(() => reader.text('[part=news]') === '2 new comments')
    expect(reader.bodies()).toEqual([old])
    expect(reader.heading()).toBe('1 comment')
    await reader.press('[part=news]')
    await reader.article(fresh)
    expect(reader.heading()).toBe('3 comments')
    expect(reader.all('[part=new]')).toHaveLength(2)
    await see(() => reader.all('[part=news]').length === 0)
    await see(() => reader.focused()?.querySelector('[part=new]'))
  })

  it('call nobody away who has begun to write while they come', async () => {
    const thread = newThread()
    const fresh = newText('Fresh')
    await published(thread)
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    await published(thread, { body: fresh })
    await time.pass()
    await reader.press('[part=news]')
    ;(await reader.find('#f-body')).focus()
    await reader.article(fresh)
    // Whatever is to be led to once all is there has been led to then.
    await reader.element.focusOn('#nothing')
    await frame()
    expect(reader.focused()?.id).toBe('f-body')
  })

  it('do not bring back what was shown before the page was asked for anew', async () => {
    const thread = newThread()
    const [old, fresh, newest] = [newText('Old'), newText('Fresh'), newText('Newest')]
    await published(thread, { body: old })
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    await published(thread, { body: fresh })
    await time.pass()
    await reader.find('[part=news]')
    const { fetch } = window
    let answer = () => {}
    const answered = new Promise<void>((resolve) => (answer = resolve))
    const late: Promise<unknown>[] = []
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
      if (!(input as string).includes('limit=100')) return fetch(input, init)
      // It comes although nobody waits for it any more.
      const response = fetch(input).then(async (whole) => {
        await answered
        return whole
      })
      late.push(response)
      return response
    })
    await reader.press('[part=news]')
    await see(() => late.length > 0)
    await published(thread, { body: newest })
    await reader.element.reload()
    await reader.article(newest)
    answer()
    await Promise.all(late)
    await see(() => reader.all('[part=news]').length === 0)
    expect(reader.bodies()).toEqual([old, fresh, newest])
  })

  it('are marked, and what was only further on is not, where the conversation was shown in part', async () => {
    const thread = newThread()
    for (let count = 0; count < 5; count += 1) await published(thread)
    const time = clock()
    const reader = await arrive(thread, { pageSize: 2 })
    await see(() => time.waits().length > 0)
    const fresh = newText('Fresh')
    await published(thread, { body: fresh })
    await time.pass()
    await reader.press('[part=news]')
    const article = await reader.article(fresh)
    await see(() => article.querySelector('[part=new]'))
    expect(reader.bodies()).toHaveLength(2)
    expect(reader.all('[part=new]')).toHaveLength(1)
  })

  it('are shown where they belong where the page that is shown has them: an answer to one of its comments', async () => {
    const thread = newThread()
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push(await published(thread))
    const time = clock()
    const reader = await arrive(thread, { pageSize: 2 })
    await see(() => time.waits().length > 0)
    const before = reader.bodies()
    const fresh = newText('An answer')
    await published(thread, { body: fresh, parentId: ids[0] ?? null })
    await time.pass()
    await reader.press('[part=news]')
    const article = await reader.article(fresh)
    await see(() => reader.focused() === article)
    expect(reader.element.sort).not.toBe('newest')
    expect(reader.bodies()).toEqual([before[0], fresh, before[1]])
    expect(reader.all('[part=new]')).toHaveLength(1)
    expect(reader.all('[part=more]')).toHaveLength(1)
  })

  it('are told of where as many were withdrawn meanwhile', async () => {
    const thread = newThread()
    const { takeBack } = await regretted(thread)
    await published(thread)
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    const fresh = newText('Fresh')
    await Promise.all([takeBack(), published(thread, { body: fresh })])
    await time.pass()
    await see(() => reader.text('[part=news]') === '1 new comment')
    await reader.press('[part=news]')
    await reader.article(fresh)
    expect(reader.bodies()).toHaveLength(2)
  })

  it('are none where it is the reader who has written', async () => {
    const thread = newThread()
    await published(thread)
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    const mine = newText('Mine')
    await reader.submit(mine)
    await reader.article(mine)
    await see(() => reader.heading() === '2 comments')
    const waits = time.waits().length
    await time.pass()
    await see(() => time.waits().length > waits)
    expect(reader.all('[part=news]')).toEqual([])
    const theirs = newText('Theirs')
    await published(thread, { body: theirs })
    await time.pass()
    const news = await reader.find('[part=news]')
    news.focus()
    news.click()
    await see(() => reader.focused()?.textContent.includes(theirs))
    expect(reader.all('[part=new]')).toHaveLength(1)
  })

  it('are told from what was folded before, in a branch that grows and beside one', async () => {
    const thread = newThread()
    const root = await published(thread)
    await Promise.all(Array.from({ length: 22 }, () => published(thread, { parentId: root })))
    const time = clock()
    const reader = await arrive(thread)
    await see(() => time.waits().length > 0)
    const beside = newText('Beside it')
    await published(thread, { body: beside })
    await time.pass()
    await reader.press('[part=news]')
    await see(() => reader.focused()?.textContent.includes(beside))
    expect(reader.all('[part=new]')).toHaveLength(1)
    // The branch stays folded.
    expect(reader.all('[part=more]')).toHaveLength(1)
    const inside = newText('Inside')
    await published(thread, { body: inside, parentId: root })
    await time.pass()
    ;(await reader.find('[part=news]')).focus()
    await reader.press('[part=news]')
    await see(() => reader.focused()?.textContent.includes(inside))
    expect(reader.all('[part=new]')).toHaveLength(1)
    expect(reader.all('[part=more]')).toEqual([])
  })

  it('are asked for less and less often while there are none', async () => {
    const time = clock()
    await arrive(newThread())
    await time.pass()
    await see(() => time.waits().length === 2)
    await time.pass()
    await see(() => time.waits().length === 3)
    expect(time.waits()).toEqual([60_000, 90_000, 135_000])
  })

  it('are asked for with the first page’s own address, so that the browser can ask whether it has changed', async () => {
    const network = vi.spyOn(window, 'fetch')
    const asked = () =>
      network.mock.calls.filter(([url]) => typeof url === 'string' && url.includes('/comments?'))
    const time = clock()
    await arrive(newThread())
    await time.pass()
    await see(() => time.waits().length === 2)
    expect(asked()).toHaveLength(2)
    const [first, second] = asked()
    expect(second?.[0]).toBe(first?.[0])
    expect(second?.[1]?.cache).toBe('no-cache')
  })

  it('are not asked for in a hidden tab', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const time = clock()
    const { element } = await arrive(newThread())
    await see(() => element.shadowRoot?.querySelector('.news'))
    expect(time.waits()).toEqual([])
  })
})
