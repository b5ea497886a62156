import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, publicPage } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch

describe('with the receipt', () => {
  it('edits the text', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    const [first, better] = [newText('First'), newText('Better')]
    await reader.submit(first)
    await reader.press('[part=edit]')
    await see(() => reader.focused()?.id.startsWith('e-'))
    await reader.fill('[part=edit-form] textarea', better)
    await reader.press('[part=edit-form] [part=submit]')
    await reader.article(better)
    expect(reader.text('[role=status]')).toBe('Your changes are saved.')
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([better])
  })

  it('keeps an edit that the worker refuses, with the reason', async () => {
    const reader = await arrive(newThread())
    await reader.submit(newText())
    await reader.press('[part=edit]')
    await reader.fill('[part=edit-form] textarea', ' ')
    await reader.press('[part=edit-form] [part=submit]')
    await see(() => reader.text('[part=edit-form] [role=alert]') === 'Write your comment first.')
  })

  it('withdraws after a question, and the count follows', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    const body = newText()
    await reader.submit(body)
    await reader.press('[part=withdraw]')
    await reader.find('dialog[open]')
    await reader.press('[part=confirm]')
    await see(() => reader.bodies().length === 0)
    expect(reader.heading()).toBe('0 comments')
    expect((await publicPage(thread)).comments).toEqual([])
    // Seen where it stood, and heard; gone with the visit.
    expect(reader.text('[part=removed]')).toBe('This comment was withdrawn by its author.')
    expect(reader.text('[role=status]')).toBe('Your comment is withdrawn and its text erased.')
    await see(() => reader.focused()?.contains(reader.all('[part=removed]')[0] ?? null))
    const after = await comeBack(reader, thread)
    await see(() => after.text('[part=empty]'))
  })

  it('leaves the comment where the question is answered with no', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    const body = newText()
    await reader.submit(body)
    await reader.press('[part=withdraw]')
    const dialog = await reader.find<HTMLDialogElement>('dialog[open]')
    dialog.close()
    await see(() => reader.all('dialog').length === 0)
    expect(reader.bodies()).toEqual([body])
    expect((await publicPage(thread)).thread.count).toBe(1)
  })

  describe('tells what became of a withdrawal whose question was closed before the answer', () => {
    /** Confirms, and closes the question while the call is on its way: it fails, or is answered. */
    const withdrawn = async (reader: Reader) => {
      let [fail, answer] = [() => {}, () => {}]
      const answered = new Promise<void>((resolve, reject) => {
        fail = () => reject(new TypeError('no network'))
        answer = resolve
      })
      const network = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
        if (init?.method === 'DELETE') await answered
        return real(input, init)
      })
      await reader.press('[part=withdraw]')
      const dialog = await reader.find<HTMLDialogElement>('dialog[open]')
      await reader.press('[part=confirm]')
      dialog.close()
      await see(() => reader.all('dialog').length === 0)
      return { network, fail, answer }
    }
    const alertOf = (reader: Reader) =>
      see(() => reader.all('article [role=alert]').find((alert) => alert.checkVisibility()))
    const UNCONFIRMED = 'The withdrawal of your comment is not confirmed. No answer came. Try again shortly.'

    it('at the comment, seen and heard, until it is tried again', async () => {
      const reader = await arrive(newThread())
      const body = newText()
      await reader.submit(body)
      const mine = await reader.article(body)
      const { network, fail } = await withdrawn(reader)
      fail()
      expect((await alertOf(reader)).innerText).toBe(UNCONFIRMED)
      expect(reader.all('dialog')).toEqual([])
      await see(() => reader.focused() === mine)
      network.mockRestore()
      await reader.press('[part=withdraw]')
      await reader.find('dialog[open]')
      expect(reader.all('[role=alert]')).toEqual([])
      await reader.press('[part=confirm]')
      await see(() => reader.bodies().length === 0)
    })

    it('in the question itself, where it was opened again', async () => {
      const reader = await arrive(newThread())
      await reader.submit(newText())
      const { fail } = await withdrawn(reader)
      await reader.press('[part=withdraw]')
      await reader.find('dialog[open]')
      fail()
      expect((await alertOf(reader)).closest('dialog')?.open).toBe(true)
    })

    it('beside a correction that was begun meanwhile: it stays, and so does who writes it', async () => {
      const reader = await arrive(newThread())
      await reader.submit(newText())
      await reader.find('[part=edit-left]')
      await reader.find('.news')
      const { fail } = await withdrawn(reader)
      await reader.press('[part=edit]')
      await reader.fill('[part=edit-form] textarea', 'Not finished yet')
      fail()
      expect((await alertOf(reader)).innerText).toBe(UNCONFIRMED)
      const field = await reader.find<HTMLTextAreaElement>('[part=edit-form] textarea')
      expect([field.value, reader.focused()]).toEqual(['Not finished yet', field])
    })

    it('calls nobody away who writes something else by then', async () => {
      const reader = await arrive(newThread())
      await reader.submit(newText())
      await reader.find('[part=edit-left]')
      await reader.find('.news')
      const { answer } = await withdrawn(reader)
      await reader.write('Something else')
      answer()
      await see(() => reader.text('[role=status]') === 'Your comment is withdrawn and its text erased.')
      await reader.element.focusOn('[part=none]')
      expect(reader.focused()?.id).toBe('f-body')
    })
  })
})
