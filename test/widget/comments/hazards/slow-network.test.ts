import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hold } from '../hold.ts'
import { api, newText, newThread, publicPage, published } from '../newsroom.ts'
import { arrive, see } from '../reader.ts'
import { frame, shiftsWhile } from '../shifts.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  history.replaceState(null, '', location.pathname + location.search)
})

/** Nothing answers, and patience ends when the test says so. */
const silence = () => {
  const patience = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
  const network = vi.spyOn(window, 'fetch').mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')))
      }),
  )
  return {
    asked: () => network.mock.calls.length > 0,
    endPatience: () => {
      network.mockRestore()
      patience.abort()
      vi.mocked(AbortSignal.timeout).mockRestore()
    },
  }
}

/** A reader has pressed for more comments, of which the network says nothing yet. */
const pressMore = async () => {
  const thread = newThread()
  const tall = () => Array.from({ length: 6 }, () => newText()).join('\n\n')
  await Promise.all(Array.from({ length: 9 }, () => published(thread, { body: tall() })))
  const reader = await arrive(thread, { pageSize: 4 })
  await reader.find('#f-body')
  const more = await reader.find('[part=more]')
  more.scrollIntoView({ block: 'center' })
  const { answer } = hold()
  more.focus()
  more.click()
  await see(() => more.innerText === 'Loading the comments…')
  return { reader, more, answer }
}

describe('a network that answers late or never', () => {
  it('moves nothing of what follows the comments for who has read on to that', async () => {
    const thread = newThread()
    const tall = () => Array.from({ length: 6 }, () => newText()).join('\n\n')
    for (let count = 0; count < 6; count += 1) await published(thread, { body: tall() })
    const { answer } = hold()
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', loading: 'eager', thread, lang: 'en' })
    const after = document.createElement('footer')
    after.style.blockSize = `${innerHeight * 2}px`
    after.append('What stands below the comments')
    document.body.append(element, after)
    await see(() => element.shadowRoot?.querySelector('[part=loading]'))
    scrollTo(0, document.documentElement.scrollHeight - innerHeight * 2.5)
    await frame()
    const { top } = after.getBoundingClientRect()
    expect(top).toBeGreaterThan(0)
    answer()
    await see(() => element.shadowRoot?.querySelector('#f-consent'))
    await see(() => !element.shadowRoot?.querySelector('.slow'))
    await frame()
    expect(Math.round(after.getBoundingClientRect().top)).toBe(Math.round(top))
    scrollTo(0, 0)
  })

  it('is waited for with words, and then the reader may ask again', async () => {
    const thread = newThread()
    const body = newText()
    await published(thread, { body })
    const network = silence()
    const arriving = arrive(thread)
    const [element] = document.getElementsByTagName('twin-comments')
    await see(() => element?.shadowRoot?.textContent.includes('Loading the comments…'))
    network.endPatience()
    const reader = await arriving
    expect(reader.text('[part=failed]')).toContain('The comments could not be loaded.')
    await reader.press('[part=failed] button')
    await reader.article(body)
  })

  it('finds the room made at the press of the button: nothing moves when more comments come', async () => {
    const { reader, more, answer } = await pressMore()
    await frame()
    const shifts = await shiftsWhile(async () => {
      answer()
      await see(() => reader.all('article').length === 8 && !reader.all('.slow').length)
    })
    expect(shifts).toEqual([])
    expect(more.isConnected).toBe(false)
  })

  it('leads to the first comment that is new, and keeps the focus in sight on the way', async () => {
    const { reader, answer } = await pressMore()
    const lost: string[] = []
    // At once: a frame later all of them may be there.
    const watch = new MutationObserver(() => reader.focused() || lost.push('nowhere'))
    watch.observe(await reader.find('[part=comments]'), { childList: true })
    answer()
    await see(() => reader.all('article').length === 8 && reader.focused() === reader.all('article')[4])
    watch.disconnect()
    expect(lost).toEqual([])
  })

  it.each(['more', 'earlier ones'])(
    'calls nobody away who has begun to write while %s are awaited',
    async (which) => {
      const thread = newThread()
      const ids = [await published(thread), await published(thread), await published(thread)]
      if (which !== 'more') history.replaceState(null, '', `#comment-${ids[2]}`)
      const reader = await arrive(thread, { pageSize: 1 })
      if (which !== 'more') await see(() => reader.focused()?.id === `c-${ids[2]}`)
      const { answer } = hold()
      await reader.press('[part=more]')
      ;(await reader.find('#f-body')).focus()
      answer()
      await see(() => reader.all('article').length === 2)
      // Whatever is to be led to once all is there has been led to then.
      await reader.element.focusOn('#nothing')
      await frame()
      expect(reader.focused()?.id).toBe('f-body')
    },
  )

  it('leaves the text where it is, and takes one press for one comment however long it lasts', async () => {
    const thread = newThread()
    const body = newText()
    const reader = await arrive(thread)
    await reader.write(body)
    await reader.tick()
    const network = silence()
    await reader.send()
    await see(() => network.asked() && reader.text('[part=form] [part=submit]') === 'Sending…')
    expect(reader.all('[part=submit]').filter((button) => button.matches(':disabled'))).toEqual([])
    await reader.send()
    expect(await reader.draft()).toBe(body)
    network.endPatience()
    await see(() => reader.text('.summary')?.includes('No answer came.'))
    await reader.send()
    await reader.article(body)
    expect((await publicPage(thread)).comments.map((comment) => comment.body)).toEqual([body])
  })

  it('calls nobody away who writes an answer while their comment gets none, or is stored', async () => {
    const thread = newThread()
    const other = await published(thread)
    const reader = await arrive(thread)
    const body = newText()
    const stays = async () => {
      await reader.element.focusOn('#nothing')
      expect(reader.focused()?.id).toBe('r-body')
    }
    await reader.write(body)
    await reader.tick()
    const network = silence()
    await reader.send()
    await see(() => network.asked())
    await reader.press(`#c-${other} [part=reply]`)
    await see(() => reader.focused()?.id === 'r-body')
    network.endPatience()
    await see(() => reader.text('.summary')?.includes('No answer came.'))
    await stays()
    const { answer } = hold()
    await reader.press('[part=form]:has(#f-body) [part=submit]')
    await reader.fill('#r-body', newText())
    answer()
    await reader.article(body)
    await stays()
    expect(reader.text('[role=status]')).toBe('Your comment is published.')
  })

  it('calls nobody away who writes on while their correction is stored', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    await reader.find('.news')
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    // Whoever has sent is led to their comment, once it is there.
    await see(() => reader.focused()?.id.startsWith('c-'))
    await reader.press('[part=edit]')
    await see(() => reader.focused()?.closest('[part=edit-form]'))
    await reader.fill('[part=edit-form] textarea', `${body} Corrected.`)
    const { answer } = hold()
    await reader.press('[part=edit-form] [part=submit]')
    ;(await reader.find('#f-body')).focus()
    answer()
    await reader.article(`${body} Corrected.`)
    await see(() => !reader.all('[part=edit-form]').length)
    await reader.element.focusOn('#nothing')
    expect(reader.focused()?.id).toBe('f-body')
  })
})
