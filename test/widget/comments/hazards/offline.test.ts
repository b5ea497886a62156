import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, publicPage, published } from '../newsroom.ts'
import { arrive, comeBack, see } from '../reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** A network on which nothing leaves. */
const offline = () => vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))

describe('without a network', () => {
  it('says that the comments could not be loaded, and shows them once there is one', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const network = offline()
    const reader = await arrive(thread)
    expect(reader.text('[part=failed]')).toContain('The comments could not be loaded.')
    network.mockRestore()
    await reader.press('[part=failed] button')
    await reader.article(body)
  })

  it('keeps the text through a closed tab, and one press sends it', async () => {
    const thread = newThread()
    const body = newText()
    const before = await arrive(thread)
    await before.write(body)
    await before.tick()
    const network = offline()
    await before.send()
    await see(() => before.text('.summary')?.includes('No answer came.'))
    network.mockRestore()
    const after = await comeBack(before, thread)
    expect(await after.draft()).toBe(body)
    await after.send()
    await after.article(body)
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
  })

  it('leaves what was already read, and what is asked for next can be asked for again', async () => {
    const thread = newThread()
    const texts = ['First', 'Second', 'Third'].map((start) => newText(start))
    for (const body of texts) await published(thread, { body })
    const reader = await arrive(thread, { pageSize: 2 })
    const network = offline()
    await reader.press('[part=more]')
    await see(() => reader.text('[role=status]'))
    expect(reader.bodies()).toEqual(texts.slice(0, 2))
    network.mockRestore()
    await reader.press('[part=more]')
    await see(() => reader.bodies().length === 3)
  })
})
