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

  it('offers what the page offers without script, and leaves no window of white', async () => {
    const network = offline()
    const reader = await arrive(newThread())
    const link = document.createElement('a')
    link.href = '/sites/english-open/thread?thread=a'
    link.textContent = 'Comments'
    reader.element.append(link)
    await see(() => link.checkVisibility() && link.getBoundingClientRect().height > 0)
    expect(reader.element.getBoundingClientRect().height).toBeLessThan(innerHeight / 3)
    network.mockRestore()
    await reader.press('[part=failed] button')
    await reader.find('[part=header]')
    expect(link.getBoundingClientRect().height).toBe(0)
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

/** The network is there again, and the browser has noticed. */
const backOnline = (network: ReturnType<typeof offline>) => {
  network.mockRestore()
  window.dispatchEvent(new Event('online'))
}

describe('when the connection is back', () => {
  it('shows the comments that could not be loaded, without a press', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const network = offline()
    const reader = await arrive(thread)
    await reader.find('[part=failed]')
    backOnline(network)
    await reader.article(body)
  })

  it('asks for nothing after the element has left the page', async () => {
    const network = offline()
    const reader = await arrive(newThread())
    reader.element.remove()
    network.mockClear()
    window.dispatchEvent(new Event('online'))
    expect(network).not.toHaveBeenCalled()
  })

  it('shows what was asked for in the tunnel, and leaves the reader where they are', async () => {
    const thread = newThread()
    const texts = ['First', 'Second', 'Third'].map((start) => newText(start))
    for (const body of texts) await published(thread, { body })
    const reader = await arrive(thread, { pageSize: 2 })
    const network = offline()
    await reader.press('[part=more]')
    await see(() => reader.text('.more [role=alert]'))
    const field = await reader.find('#f-body')
    field.focus()
    backOnline(network)
    await reader.article(texts[2] ?? '')
    expect(reader.focused()).toBe(field)
  })

  it.each([
    ['el', 'Η σύνδεση επανήλθε.'],
    ['en', 'The connection is back.'],
    ['ro', 'Conexiunea a revenit.'],
  ])(
    'says so in %s to whose comment did not leave, sends nothing by itself, and one press does',
    async (lang, said) => {
      const thread = newThread()
      const body = newText()
      const reader = await arrive(thread, { lang })
      await reader.find('.news')
      await reader.write(body)
      await reader.tick()
      const network = offline()
      await reader.send()
      await see(() => reader.focused()?.matches('.summary'))
      network.mockRestore()
      const calls = vi.spyOn(window, 'fetch')
      window.dispatchEvent(new Event('online'))
      await see(() => reader.text('[role=alert]')?.startsWith(said))
      expect(await reader.draft()).toBe(body)
      expect(reader.focused()?.matches('.summary')).toBe(true)
      expect(calls).not.toHaveBeenCalled()
      await reader.send()
      await reader.article(body)
      expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
    },
  )

  const backInWords = async (back: () => unknown, said: () => string | undefined) => {
    const calls = vi.spyOn(window, 'fetch')
    back()
    await see(() => said()?.startsWith('The connection is back.'))
    expect(calls).not.toHaveBeenCalled()
  }
  const comeOnline = () => window.dispatchEvent(new Event('online'))
  const written = async (thread: string, body: string) => {
    const reader = await arrive(thread)
    await reader.submit(body)
    await reader.article(body)
    await reader.find('.news')
    return reader
  }

  it('says so to whose edit was not stored, and one press stores it', async () => {
    const [thread, body] = [newThread(), newText()]
    const reader = await written(thread, newText())
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', body)
    const network = offline()
    await reader.press('[part=edit-form] [part=submit]')
    const fault = () => reader.text('[part=edit-form] [role=alert]')
    await see(() => fault()?.startsWith('No answer came.'))
    network.mockRestore()
    await backInWords(comeOnline, fault)
    expect((await reader.find<HTMLTextAreaElement>('[part=edit-form] textarea')).value).toBe(body)
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(body)
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
  })

  it('says so to whose withdrawal got no answer, and one press withdraws', async () => {
    const thread = newThread()
    const reader = await written(thread, newText())
    await reader.press('[part=withdraw]')
    const network = offline()
    await reader.press('dialog [part=confirm]')
    const fault = () => reader.text('dialog [role=alert]')
    await see(() => fault()?.startsWith('No answer came.'))
    network.mockRestore()
    await backInWords(comeOnline, fault)
    await reader.press('dialog [part=confirm]')
    await see(() => reader.bodies().length === 0)
    expect((await publicPage(thread)).comments).toEqual([])
  })

  it('says so to whose report did not leave, with all that was filled in, and one press sends it', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=report]')
    await reader.press('[value=spam]')
    await reader.fill('#p-words', 'An advertisement.')
    const network = offline()
    await reader.press('[part=report-form] [part=submit]')
    const fault = () => reader.text('dialog [part=error-summary]')
    await see(() => fault()?.startsWith('No answer came.'))
    network.mockRestore()
    await backInWords(comeOnline, fault)
    expect((await reader.find<HTMLTextAreaElement>('#p-words')).value).toBe('An advertisement.')
    expect((await reader.find<HTMLInputElement>('[value=spam]')).checked).toBe(true)
    await reader.press('[part=report-form] [part=submit]')
    await reader.find('[part=report-sent]')
  })

  it('says nothing to whose comment was refused', async () => {
    const reader = await arrive(newThread())
    await reader.find('.news')
    await reader.write(newText())
    await reader.send()
    const summary = await reader.find('.summary')
    const before = summary.innerText
    window.dispatchEvent(new Event('online'))
    await reader.element.updateComplete
    expect(summary.innerText).toBe(before)
  })
})
