import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../../worker/contract/reports.ts'
import { el } from '../../../worker/contract/i18n/reader/report/el.ts'
import { readerProblemsRo } from '../../../worker/contract/i18n/problems/reader-ro.ts'
import { axeFaults } from '../axe-faults.ts'
import { hold } from './hold.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
const isReport = (input: RequestInfo | URL) => (input as string).includes('/reports')

/** What left for the newsroom, and what the worker said to it. */
const watch = () => {
  const reports: { sent: Report; status: number }[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (isReport(input)) {
      reports.push({ sent: JSON.parse(init?.body as string) as Report, status: answer.status })
    }
    return answer
  })
  return reports
}

/** A reader in front of somebody else's comment, who wants to report it. */
const outraged = async (lang = 'en'): Promise<Reader> => {
  const thread = newThread()
  await published(thread, { name: 'Somebody', body: newText('This will not do') })
  const reader = await arrive(thread, { lang })
  await reader.press('[part=report]')
  await reader.find('dialog[open]')
  return reader
}

const send = (reader: Reader) => reader.press('[part=report-form] [part=submit]')
const choose = (reader: Reader, category: string) => reader.press(`[value=${category}]`)
const faults = (reader: Reader) => reader.all('dialog [part=error]').map((error) => error.innerText)

describe('a report', () => {
  it('of spam needs one choice, is confirmed, and gives the focus back to its button', async () => {
    const reports = watch()
    const reader = await outraged()
    expect(reader.focused()?.textContent).toBe('Report a comment')
    expect(reader.text('dialog .told')).toMatch(/^Somebody: This will not do/)
    await choose(reader, 'spam')
    await send(reader)
    await reader.find('[part=report-sent][role=status]')
    expect(reader.text('[part=report-sent] h2')).toBe('Your report has been received. Thank you.')
    expect(reader.focused()?.id).toBe('p-title')
    expect(reports).toMatchObject([{ sent: { category: 'spam', words: null, lang: 'en' }, status: 201 }])
    await reader.press('[part=dismiss]')
    await see(() => reader.focused()?.getAttribute('part') === 'report')
    expect(reader.all('dialog[open]')).toEqual([])
  })

  it('is sent from the keyboard, once', async () => {
    const reports = watch()
    const reader = await outraged()
    await choose(reader, 'abuse')
    ;(await reader.find('[value=abuse]')).dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        metaKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    )
    await reader.find('[part=report-sent][role=status]')
    expect(reports).toMatchObject([{ sent: { category: 'abuse' }, status: 201 }])
  })

  it('of unlawful content asks for what a notice needs, names all that is missing, and is sent with it', async () => {
    const reports = watch()
    const reader = await outraged('ro')
    expect(reader.all('[name=goodFaith], dialog [name=email]')).toEqual([])
    await choose(reader, 'unlawful')
    await send(reader)
    const summary = await reader.find('dialog [part=error-summary]')
    await see(() => reader.focused() === summary)
    const problems = readerProblemsRo
    const missing = [
      problems.explanation_required,
      problems.notifier_name_required,
      problems.notifier_email_required,
      problems.good_faith_required,
    ]
    expect(faults(reader).sort()).toEqual([...missing].sort())
    expect(reader.all('dialog [part=error-summary] a').map((link) => link.innerText)).toEqual(missing)
    reader.all('dialog [part=error-summary] a')[2]?.click()
    await see(() => reader.focused()?.getAttribute('name') === 'email')
    expect(reader.focused()?.getAttribute('aria-invalid')).toBe('true')
    const email = reader.focused()
    const said = email
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => reader.text(`#${id}`))
    expect(said).toContain(problems.notifier_email_required)

    await reader.fill('dialog [name=words]', 'Numele unei persoane private.')
    await reader.fill('dialog [name=name]', 'Ana Pop')
    await reader.fill('dialog [name=email]', 'ana@example.org')
    await reader.press('dialog [name=goodFaith]')
    await send(reader)
    await reader.find('[part=report-sent]')
    expect(reader.text('[part=report-sent]')).toContain('ana@example.org')
    expect(reports.map(({ status }) => status)).toEqual([422, 201])
    expect(reports[1]?.sent).toMatchObject({
      category: 'unlawful',
      words: 'Numele unei persoane private.',
      name: 'Ana Pop',
      email: 'ana@example.org',
      goodFaith: true,
      lang: 'ro',
    })
  })

  it('about abuse of children asks for neither name nor e-mail, as the law says', async () => {
    const reports = watch()
    const reader = await outraged('el')
    await choose(reader, 'unlawful')
    await reader.fill('dialog [name=words]', 'Δείχνει κακοποίηση.')
    await reader.press('dialog [name=anonymous]')
    await see(() => reader.all('dialog [name=email]').length === 0)
    await reader.press('dialog [name=goodFaith]')
    await send(reader)
    await reader.find('[part=report-sent]')
    expect(reader.text('[part=report-sent] h2')).toBe(el.sent)
    expect(reports[0]?.sent).not.toHaveProperty('email')
  })

  it('that got no answer keeps what was written, and is counted once when it is sent again', async () => {
    const reader = await outraged()
    await choose(reader, 'other')
    await reader.fill('dialog [name=words]', 'It is about another article.')
    const left: Report[] = []
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      if (!isReport(input)) return real(input, init)
      left.push(JSON.parse(init?.body as string) as Report)
      const answer = await real(input, init)
      // The first answer is lost on its way back.
      return left.length === 1 ? Promise.reject(new TypeError('gone')) : answer
    })
    const heard = vi.fn()
    reader.element.addEventListener('twin-error', heard)
    await send(reader)
    await reader.find('dialog [part=error-summary]')
    expect(reader.text('dialog [part=error-summary]')).toBe(
      'No answer came. What you wrote is kept here: send it again, it will not be counted twice.',
    )
    expect(heard).toHaveBeenCalledTimes(1)
    expect((await reader.find<HTMLTextAreaElement>('dialog [name=words]')).value).toBe(
      'It is about another article.',
    )
    await send(reader)
    await reader.find('[part=report-sent]')
    expect(left[0]?.id).toBe(left[1]?.id)
  })

  it('that was put away for a moment is there again', async () => {
    const reader = await outraged()
    await choose(reader, 'other')
    await reader.fill('dialog [name=words]', 'First words.')
    await reader.press('dialog [part=cancel]')
    await see(() => reader.focused()?.getAttribute('part') === 'report')
    await reader.press('[part=report]')
    expect((await reader.find<HTMLTextAreaElement>('dialog[open] [name=words]')).value).toBe('First words.')
    expect((await reader.find<HTMLInputElement>('[value=other]')).checked).toBe(true)
  })

  it.each([
    ['opened again before', true],
    ['still closed when', false],
  ])(
    'on its way is not asked for again, and is confirmed, where its window is %s the answer is there',
    async (_, early) => {
      const reader = await outraged()
      const net = hold(isReport)
      await choose(reader, 'other')
      await reader.fill('dialog [name=words]', 'This is why.')
      await send(reader)
      await see(() => net.calls.mock.calls.length > 0)
      await reader.press('dialog [part=cancel]')
      await see(() => reader.focused()?.getAttribute('part') === 'report')
      if (early) {
        await reader.press('[part=report]')
        await send(reader)
      }
      net.answer()
      await reader.find('[part=report-sent]')
      if (!early) await reader.press('[part=report]')
      await reader.find('dialog[open] [part=report-sent]')
      expect(net.calls).toHaveBeenCalledOnce()
      // Once told, the next one is another.
      await reader.press('[part=dismiss]')
      await see(() => reader.focused()?.getAttribute('part') === 'report')
      await reader.press('[part=report]')
      expect((await reader.find<HTMLTextAreaElement>('dialog[open] [name=words]')).value).toBe('')
    },
  )

  it('is written in one window, where its button was pressed twice', async () => {
    const thread = newThread()
    for (let count = 0; count < 2; count += 1) await published(thread)
    const reader = await arrive(thread)
    const asked = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    const [first, second] = await see(
      () => reader.all('[part=report]').length === 2 && reader.all('[part=report]'),
    )
    first?.click()
    first?.click()
    const dialog = await reader.find('dialog[open]')
    await reader.find('.news')
    expect(dialog.matches(':modal')).toBe(true)
    expect(asked).toHaveBeenCalledOnce()
    expect(reader.focused()?.id).toBe('p-title')
    // As quick, at two comments: the last one counts.
    second?.click()
    await see(() => asked.mock.calls.length === 2)
    expect(reader.all('dialog:modal')).toHaveLength(1)
  })

  it('leaves nothing behind in an element that shows another conversation', async () => {
    const reader = await arrive(newThread())
    await reader.find('.news')
    const sheets = () => reader.element.shadowRoot?.adoptedStyleSheets.length
    const before = sheets()
    for (let count = 0; count < 2; count += 1) {
      const thread = newThread()
      const body = newText()
      await published(thread, { body })
      reader.element.thread = thread
      await reader.article(body)
      await reader.press('[part=report]')
      await reader.find('dialog[open]')
    }
    expect(reader.all('dialog')).toHaveLength(1)
    reader.element.thread = newThread()
    await see(() => reader.text('[part=empty]'))
    await reader.find('.news')
    expect(reader.all('dialog')).toEqual([])
    expect(sheets()).toBe(before)
  })

  it.each(['el', 'en', 'ro'])('is a form in which axe finds nothing, in %s', async (lang) => {
    const reader = await outraged(lang)
    await choose(reader, 'unlawful')
    await send(reader)
    await reader.find('dialog [part=error-summary]')
    expect(await axeFaults(await reader.find('dialog'))).toEqual([])
  })
})
