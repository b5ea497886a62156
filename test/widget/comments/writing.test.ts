import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, publicPage, published } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const WAITING = 'Awaiting moderation. For now only you can see it.'
const NO_ANSWER = 'No answer came. Your text is kept here: send it again, it will not be published twice.'
const real = window.fetch
const isPost = (init?: RequestInit) => init?.method === 'POST'

/** A network that delivers what is posted and loses the answer. */
const losesAnswers = () =>
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (isPost(init)) throw new TypeError('connection reset')
    return answer
  })

const told = (reader: Reader, words: string) => see(() => reader.text('.summary')?.includes(words))

describe('writing', () => {
  it('answers a forgotten tick in place, with everything kept', async () => {
    const reader = await arrive(newThread())
    const body = newText()
    await reader.write(body)
    await reader.send()
    await told(reader, 'To have your comment published, tick that you accept the privacy policy.')
    await see(() => reader.focused()?.classList.contains('summary'))
    const box = await reader.find<HTMLInputElement>('#f-consent')
    expect(box.checked).toBe(false)
    expect(box.getAttribute('aria-describedby')).toBe('f-consent-e')
    await reader.press('.summary a')
    await see(() => reader.focused() === box)
    expect(await reader.draft()).toBe(body)
  })

  it('names a mistyped address together with a forgotten tick, not after it', async () => {
    const reader = await arrive(newThread())
    await reader.write(newText())
    await reader.fill('#f-email', 'maria@example')
    await reader.send()
    await see(() => reader.all('.summary li').length === 2)
    expect(reader.all('.summary li').map(({ innerText }) => innerText)).toEqual([
      reader.text('#f-email-e'),
      reader.text('#f-consent-e'),
    ])
  })

  it('leads to what is wrong with the form that was sent, whatever stands at another', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=reply]')
    for (const field of ['r-body', 'f-body']) {
      const form = (await reader.find(`#${field}`)).closest('form')
      form?.requestSubmit()
      await see(() => reader.focused()?.matches('.summary') && reader.focused()?.closest('form') === form)
    }
  })

  it('shows the comment in its place, says that it waits, and leads there', async () => {
    const reader = await arrive(newThread(), { site: 'english' })
    const body = newText()
    await reader.submit(body)
    const mine = await reader.article(body)
    expect(mine.querySelector('[part=note]')?.textContent.trim()).toBe(WAITING)
    await see(() => reader.focused() === mine)
    expect(reader.text('[role=status]')).toBe('Your comment was sent and is awaiting moderation.')
    expect(reader.heading()).toBe('0 comments')
    expect(await reader.draft()).toBe('')
    expect((await reader.find<HTMLInputElement>('#f-consent')).checked).toBe(false)
  })

  it('stays the same form when its comment is the first of the conversation', async () => {
    const reader = await arrive(newThread())
    const form = await reader.find('form')
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await reader.element.focusOn('#nothing')
    expect(reader.all('form')).toEqual([form])
  })

  it('still shows it after the page was loaded again, and only once when it is published', async () => {
    const [waiting, open] = [newThread(), newThread()]
    const body = newText()
    const before = await arrive(waiting, { site: 'english' })
    await before.submit(body)
    await before.article(body)
    const after = await comeBack(before, waiting, { site: 'english' })
    expect((await after.article(body)).querySelector('[part=note]')).not.toBeNull()

    const public_ = await arrive(open)
    const other = newText()
    await public_.submit(other)
    await public_.article(other)
    expect(public_.heading()).toBe('1 comment')
    const again = await comeBack(public_, open)
    await again.find('[part=withdraw]')
    expect(again.bodies()).toEqual([other])
    expect(again.heading()).toBe('1 comment')
  })

  it('keeps the text through a refusal by the worker', async () => {
    const reader = await arrive(newThread())
    const body = 'x'.repeat(5_001)
    await reader.submit(body)
    await told(reader, 'The comment is too long.')
    expect(await reader.draft()).toBe(body)
    expect(reader.all('#f-body[aria-invalid=true]')).toHaveLength(1)
  })

  it('stores one comment where only the answer was lost', async () => {
    const thread = newThread()
    const body = newText()
    const reader = await arrive(thread)
    const network = losesAnswers()
    await reader.submit(body)
    await told(reader, NO_ANSWER)
    network.mockRestore()
    await reader.send()
    await reader.article(body)
    expect((await publicPage(thread)).thread.count).toBe(1)
  })

  it('stores one comment with the newest words where the text was changed after a lost answer', async () => {
    const thread = newThread()
    const [first, better] = [newText('First'), newText('Better')]
    const reader = await arrive(thread)
    const network = losesAnswers()
    await reader.submit(first)
    await told(reader, NO_ANSWER)
    network.mockRestore()
    await reader.write(better)
    await reader.send()
    await reader.article(better)
    const { comments } = await publicPage(thread)
    expect(comments.map((comment) => comment.body)).toEqual([better])
    expect(await reader.draft()).toBe('')
  })

  it('sends once however often the button is pressed', async () => {
    const thread = newThread()
    const reader = await arrive(thread)
    const body = newText()
    await reader.write(body)
    await reader.tick()
    const network = vi.spyOn(window, 'fetch')
    const button = await reader.find('[part=form] [part=submit]')
    button.click()
    button.click()
    button.click()
    await reader.article(body)
    expect(network.mock.calls.filter(([, init]) => isPost(init))).toHaveLength(1)
  })

  it('lets a page keep a comment in the form, and tells it of one that is stored', async () => {
    const reader = await arrive(newThread())
    const body = newText()
    const asked = new Promise<void>((resolve) => {
      const stop = (event: Event) => resolve(event.preventDefault())
      document.addEventListener('twin-submit', stop, { once: true })
    })
    await reader.submit(body)
    await asked
    await see(() => reader.text('[part=submit]') === 'Send comment')
    expect(await reader.draft()).toBe(body)
    const stored = new Promise<CustomEvent>((resolve) => {
      document.addEventListener('twin-submitted', (event) => resolve(event as CustomEvent), { once: true })
    })
    await reader.send()
    expect((await stored).detail).toMatchObject({ comment: { body, status: 'approved' } })
  })

  it('answers a comment below it, and gives no button at the deepest', async () => {
    const thread = newThread()
    const question = newText('Question')
    let parentId = await published(thread, { body: question })
    const reader = await arrive(thread)
    await reader.press('[part=reply]')
    await see(() => reader.focused()?.id === 'r-body')
    expect(reader.text('article [part=form-title]')).toBe('Reply to Anonymous')
    const answer = newText('Answer')
    await reader.fill('#r-body', answer)
    await reader.press('#r-consent')
    await reader.press('article [part=submit]')
    const mine = await reader.article(answer)
    expect((await reader.article(question)).contains(mine)).toBe(true)
    expect(reader.all('#r-body')).toEqual([])

    for (let depth = 1; depth <= 4; depth++) parentId = await published(thread, { parentId })
    await reader.element.reload()
    const deepest = await reader.find(`#c-${parentId}`)
    expect(deepest.querySelector('[part=reply]')).toBeNull()
  })

  it('keeps the text of a reply that was cancelled, and gives the focus back', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    await reader.press('[part=reply]')
    await reader.fill('#r-body', 'Not yet.')
    await reader.press('[part=cancel]')
    await see(() => reader.focused()?.matches('[part=reply]'))
    await reader.press('[part=reply]')
    expect((await reader.find<HTMLTextAreaElement>('#r-body')).value).toBe('Not yet.')
  })

  it('remembers who writes only where that was asked for', async () => {
    const thread = newThread()
    const first = await arrive(thread)
    await first.fill('#f-name', 'Eleni')
    const second = await comeBack(first, thread)
    expect((await second.find<HTMLInputElement>('#f-name')).value).toBe('')
    await second.fill('#f-name', 'Eleni')
    await second.press('[name=remember]')
    const third = await comeBack(second, thread)
    expect((await third.find<HTMLInputElement>('#f-name')).value).toBe('Eleni')
    await third.press('[name=remember]')
    const fourth = await comeBack(third, thread)
    expect((await fourth.find<HTMLInputElement>('#f-name')).value).toBe('')
  })

  it('asks for a new tick where the policy has changed, and keeps the text', async () => {
    const reader = await arrive(newThread())
    const body = newText()
    vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      isPost(init) && typeof init?.body === 'string'
        ? real(input, { ...init, body: init.body.replace('"2026-11"', '"2020-01"') })
        : real(input, init),
    )
    await reader.submit(body)
    await told(reader, 'The privacy policy has changed.')
    const box = await reader.find<HTMLInputElement>('#f-consent')
    expect(box.checked).toBe(false)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(await reader.draft()).toBe(body)
  })

  it('says when to try again where too much was sent', async () => {
    const reader = await arrive(newThread())
    const problem = { type: 'about:blank', status: 429, code: 'too_many_requests', title: 'Wait a little.' }
    vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      isPost(init)
        ? Promise.resolve(Response.json(problem, { status: 429, headers: { 'Retry-After': '120' } }))
        : real(input, init),
    )
    await reader.submit(newText())
    await told(reader, 'Wait a little. Try again in 2 minutes.')
  })

  it('works where the browser refuses to store anything', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('refused', 'SecurityError')
      })
    }
    const reader = await arrive(newThread())
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await reader.find('[part=withdraw]')
  })
})
