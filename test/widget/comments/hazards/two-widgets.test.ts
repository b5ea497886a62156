import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published } from '../newsroom.ts'
import { arrive, see, type Reader } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('two conversations on one page', () => {
  it('mix neither drafts nor ids, counts or languages', async () => {
    const [one, two] = [newThread(), newThread()]
    await published(one)
    const left = await arrive(one, { lang: 'el' })
    const right = await arrive(two, { lang: 'ro' })
    await left.write('Αριστερά')
    await right.write('Dreapta')
    expect([await left.draft(), await right.draft()]).toEqual(['Αριστερά', 'Dreapta'])
    expect([left.heading(), right.heading()]).toEqual(['1 σχόλιο', '0 comentarii'])
    for (const { element } of [left, right]) {
      const ids = [...(element.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('leave a comment that the address names to the one that has it', async () => {
    const [one, two] = [newThread(), newThread()]
    const id = await published(one)
    await published(two)
    const above = await arrive(one)
    const below = await arrive(two)
    for (const reader of [above, below]) await reader.find('.news')
    const asked = vi.spyOn(window, 'fetch')
    const date = await above.find('[part=time]')
    date.focus()
    date.click()
    await see(() => above.focused()?.id === `c-${id}`)
    // The other has looked whether it has it.
    await see(() => asked.mock.settledResults.some(({ type }) => type === 'fulfilled'))
    await below.element.updateComplete
    expect(below.focused()).toBeNull()
    expect(below.all('[part=note]')).toEqual([])
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('say once that a comment which the address names is gone', async () => {
    const readers: Reader[] = []
    for (let count = 0; count < 2; count += 1) {
      const thread = newThread()
      await published(thread)
      readers.push(await arrive(thread))
    }
    for (const reader of readers) await reader.find('.news')
    const asked = vi.spyOn(window, 'fetch')
    location.hash = `#comment-${crypto.randomUUID()}`
    const told = () => readers.flatMap((reader) => reader.all('[part=header] ~ [part=note]'))
    // Each has been answered that it does not have it.
    await see(() => asked.mock.settledResults.filter(({ type }) => type === 'fulfilled').length === 2)
    await see(() => told().length)
    for (const { element } of readers) await element.focusOn('#nothing')
    expect(told()).toHaveLength(1)
    history.replaceState(null, '', location.pathname + location.search)
  })

  it('of the same article keep what is typed in one while the other sends', async () => {
    const thread = newThread()
    const above = await arrive(thread)
    const below = await arrive(thread)
    await below.write('Still being written')
    const body = newText()
    await above.submit(body)
    await above.article(body)
    expect(await above.draft()).toBe('')
    expect(await below.draft()).toBe('Still being written')
  })
})
