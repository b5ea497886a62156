import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { en } from '../../../worker/contract/i18n/reader/report/en.ts'
import { readerProblemsEn } from '../../../worker/contract/i18n/problems/reader-en.ts'
import type { Reported, Report } from '../../../worker/contract/reports.ts'
import { emptyDraft, writtenOn, type ReportDraft } from '../../../widget/comments/reporting/report-draft.ts'
import { ro } from '../../../worker/contract/i18n/reader/report/ro.ts'
import { hold } from './hold.ts'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, comeBack, see, type Reader } from './reader.ts'

const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('twin:report:'))

beforeEach(() => {
  localStorage.clear()
  for (const key of kept()) sessionStorage.removeItem(key)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const real = window.fetch
type Sent = { sent: Report; answer: Reported }

/** What left for the newsroom, and what it said to it; the first so many answers are lost on their way back. */
const watch = (lost = 0): Sent[] => {
  const reports: Sent[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/reports')) return answer
    const sent = JSON.parse(init?.body as string) as Report
    reports.push({ sent, answer: (await answer.clone().json()) as Reported })
    return reports.length > lost ? answer : Promise.reject(new TypeError('gone'))
  })
  return reports
}

const open = async (reader: Reader) => {
  await reader.press('[part=report]')
  await reader.find('dialog[open]')
}
const put = async (reader: Reader) => {
  await reader.press('dialog [part=cancel]')
  await see(() => !reader.all('dialog[open]').length)
}
const send = (reader: Reader) => reader.press('[part=report-form] [part=submit]')
const WORDS = 'dialog [name=words]'

const commented = async () => {
  const thread = newThread()
  await published(thread, { body: newText() })
  return thread
}
/** A reader whose report of a comment is begun. */
const begun = async (words: string) => {
  const thread = await commented()
  const reader = await arrive(thread)
  await open(reader)
  await reader.press('[value=other]')
  await reader.fill(WORDS, words)
  return { thread, reader }
}

/** Somebody's report of which the newsroom has not answered yet. */
const onItsWay = async (words: string) => {
  const { thread, reader } = await begun(words)
  const net = hold((url) => url.includes('/reports'))
  await send(reader)
  await see(() => net.calls.mock.calls.length > 0)
  return { net, thread, reader }
}
/** A newsroom that confirms reports once it is told to, of which the worker hears nothing: it takes few from one address. */
const newsroom = () => {
  let answer = () => {}
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const calls = vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    if (!(input as string).includes('/reports')) return real(input, init)
    const { id } = JSON.parse(init?.body as string) as Report
    await answered
    return Response.json({ id, email: null }, { status: 201 })
  })
  return { calls, answer }
}
const sentTo = ({ calls }: ReturnType<typeof hold>) =>
  calls.mock.calls
    .filter(([input]) => (input as string).includes('/reports'))
    .map(([, init]) => JSON.parse(init?.body as string) as Report)

/** What stands in the form, by the names of its fields. */
const written = async (reader: Reader): Promise<Record<string, string>> => {
  await reader.find('dialog[open] form')
  const fields = reader.all<HTMLInputElement | HTMLTextAreaElement>('dialog [name]')
  const filled = fields.filter(
    (field) => !('checked' in field) || field.checked || !/radio|checkbox/.test(field.type),
  )
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]))
}

const ways: [string, (reader: Reader, thread: string) => Promise<Reader>][] = [
  ['a reload', comeBack],
  [
    'a change of language',
    async (reader) => {
      await put(reader)
      reader.element.lang = 'ro'
      await see(() => reader.text('[part=report]')?.startsWith('Raport'))
      return reader
    },
  ],
]

const refusals: [string, () => void][] = [
  ['that keeps it', () => {}],
  [
    'that refuses to keep anything',
    () => {
      vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      })
    },
  ],
  [
    'that is full',
    () => {
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      })
    },
  ],
]

describe('a report that is begun', () => {
  it('is written on, with the cursor, while the page chooses another language', async () => {
    const { reader } = await begun('What I have to say of it.')
    const field = await reader.find(WORDS)
    reader.element.lang = 'ro'
    await see(() => reader.text('#p-title') === ro.title)
    expect(reader.all('dialog')[0]?.matches(':modal')).toBe(true)
    expect(reader.focused()).toBe(field)
    const sent = watch()
    await send(reader)
    await see(() => sent.length > 0)
    expect(sent[0]?.sent).toMatchObject({ words: 'What I have to say of it.', lang: 'ro' })
    await see(() => reader.text('dialog [part=report-sent]'))
  })

  it.each(ways)('is there again after %s, with all that was filled in', async (_, leave) => {
    const thread = await commented()
    const reader = await arrive(thread)
    await open(reader)
    await reader.press('[value=unlawful]')
    await reader.fill(WORDS, 'It names a private person.')
    await reader.fill('dialog [name=name]', 'Ana Pop')
    await reader.fill('dialog [name=email]', 'ana@example.org')
    await reader.press('dialog [name=goodFaith]')
    const before = await written(reader)
    const after = await leave(reader, thread)
    await open(after)
    expect(await written(after)).toEqual(before)
    expect(before).toEqual({
      category: 'unlawful',
      words: 'It names a private person.',
      name: 'Ana Pop',
      email: 'ana@example.org',
      goodFaith: 'on',
    })
  })

  it.each(refusals)('is there again on the same page in a browser %s', async (_, refuse) => {
    refuse()
    const { thread, reader } = await begun('First words.')
    const after = await comeBack(reader, thread)
    await open(after)
    expect(await written(after)).toEqual({ category: 'other', words: 'First words.' })
  })

  it('is of one comment alone, lies in this tab alone, and is gone once it is sent', async () => {
    const { thread, reader } = await begun('Written about one.')
    await put(reader)
    await published(thread, { body: newText() })
    const after = await comeBack(reader, thread)
    const another = await see(() => after.all('[part=report]')[1])
    another.click()
    expect(await written(after)).toEqual({ words: '' })
    await put(after)
    expect(kept()).toHaveLength(1)
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('Written about one.')
    await open(after)
    await send(after)
    await after.find('[part=report-sent]')
    expect(kept()).toEqual([])
  })

  it('of one comment goes to nobody with that of another: what is shown is what is kept, and what is sent', async () => {
    const thread = await commented()
    await published(thread, { body: newText() })
    const reader = await arrive(thread)
    await open(reader)
    await reader.press('[value=unlawful]')
    await reader.fill(WORDS, 'The first one names my sister.')
    await reader.fill('dialog [name=name]', 'Ana Pop')
    await reader.fill('dialog [name=email]', 'ana@example.org')
    await put(reader)
    reader.all('[part=report]')[1]?.click()
    expect(await written(reader)).toEqual({ words: '' })
    expect(reader.focused()?.id).toBe('p-title')
    await reader.press('[value=unlawful]')
    expect(await written(reader)).toEqual({ category: 'unlawful', words: '', name: '', email: '' })
    ;(await reader.find(WORDS)).focus()
    await userEvent.keyboard('The second insults.')
    const net = newsroom()
    net.answer()
    await send(reader)
    await reader.find('[part=report-sent]')
    expect(sentTo(net)).toMatchObject([{ category: 'unlawful', words: 'The second insults.' }])
    await reader.press('[part=dismiss]')
    await see(() => !reader.all('dialog[open]').length)
    await open(reader)
    expect(await written(reader)).toMatchObject({ words: 'The first one names my sister.', name: 'Ana Pop' })
  })

  it('is nothing to be kept where the form was only looked at', async () => {
    const reader = await arrive(await commented())
    await open(reader)
    await put(reader)
    expect(kept()).toEqual([])
  })

  it.each(ways)('and got no answer is stored once when it is sent again after %s', async (_, leave) => {
    const reports = watch(1)
    const { thread, reader } = await begun('It is about another article.')
    await send(reader)
    await reader.find('dialog [part=error-summary]')
    const after = await leave(reader, thread)
    await open(after)
    await send(after)
    await after.find('[part=report-sent]')
    const [first, second] = reports
    expect(second?.sent.id).toBe(first?.sent.id)
    // The confirmation is the first one's.
    expect(second?.answer).toEqual(first?.answer)
  })

  it('is another one where its words were changed after no answer came: none of them is lost', async () => {
    const reports = watch(1)
    const { thread, reader } = await begun('It is about another article.')
    await send(reader)
    await reader.find('dialog [part=error-summary]')
    const after = await comeBack(reader, thread)
    await open(after)
    await after.fill(WORDS, 'It is about another article, and insults.')
    await send(after)
    await after.find('[part=report-sent]')
    const [first, second] = reports
    expect(second?.sent.words).toBe('It is about another article, and insults.')
    expect(second?.sent.id).not.toBe(first?.sent.id)
    expect(second?.answer.id).toBe(second?.sent.id)
  })

  it('is another one where a copy of its tab sent it in other words before: both are stored, by one press', async () => {
    const reports = watch()
    const { thread, reader } = await begun('It is about another article.')
    const [key = ''] = kept()
    const copied = sessionStorage.getItem(key) ?? ''
    await send(reader)
    await reader.find('[part=report-sent]')
    sessionStorage.setItem(key, copied)
    const copy = await comeBack(reader, thread)
    const heard = vi.fn()
    copy.element.addEventListener('twin-error', heard)
    await open(copy)
    await copy.fill(WORDS, 'It insults, too.')
    await send(copy)
    await copy.find('[part=report-sent]')
    const [first, refused, second] = reports
    expect(refused?.sent).toMatchObject({ id: first?.sent.id, words: 'It insults, too.' })
    expect(second?.sent).toEqual({ ...refused?.sent, id: second?.answer.id })
    expect(second?.answer.id).not.toBe(first?.answer.id)
    expect(heard).not.toHaveBeenCalled()
    expect(kept()).toEqual([])
  })

  it('is what is typed on while one is on its way: that is confirmed beside it, and the rest goes by one press', async () => {
    const { net, reader } = await onItsWay('It insults')
    const words = await reader.find<HTMLTextAreaElement>(WORDS)
    words.focus()
    await reader.fill(WORDS, 'It insults somebody.')
    net.answer()
    const told = await reader.find('form [role=status] [part=report-sent]')
    const [first] = sentTo(net)
    for (const sentence of [en.sent, `${en.reference}: ${first?.id}`, en.writtenOn]) {
      expect(told.innerText).toContain(sentence)
    }
    expect(await written(reader)).toEqual({ category: 'other', words: 'somebody.' })
    expect(reader.focused()).toBe(words)
    await send(reader)
    await reader.find('[part=report-sent] h2')
    const [, second] = sentTo(net)
    expect([first?.words, second?.words]).toEqual(['It insults', 'somebody.'])
    expect(second?.id).not.toBe(first?.id)
    expect(kept()).toEqual([])
  })

  it('is what is typed on also where that is the same once more: it stands alone in the form', async () => {
    const { reader } = await begun('Stop. ')
    const net = newsroom()
    await send(reader)
    await reader.fill(WORDS, 'Stop. Stop. ')
    net.answer()
    await reader.find('form [part=report-sent]')
    expect(await written(reader)).toEqual({ category: 'other', words: 'Stop. ' })
  })

  it.each<[string, (reader: Reader, thread: string) => Promise<Reader>]>([
    [
      'the element',
      async (reader, thread) => {
        reader.element.thread = newThread()
        await see(() => reader.text('[part=empty]'))
        reader.element.thread = thread
        await see(() => reader.bodies().length === 1)
        return reader
      },
    ],
    ['another element', comeBack],
  ])(
    'and on its way while %s goes to another article and back is not sent again, and is confirmed there',
    async (_, leave) => {
      const { thread, reader } = await begun('It insults')
      const net = newsroom()
      await send(reader)
      const after = await leave(reader, thread)
      await open(after)
      expect(await written(after)).toEqual({ category: 'other', words: 'It insults' })
      await send(after)
      net.answer()
      await after.find('dialog[open] [part=report-sent]')
      expect(after.focused()?.id).toBe('p-title')
      expect(sentTo(net)).toMatchObject([{ words: 'It insults' }])
      expect(kept()).toEqual([])
    },
  )

  it('in which somebody writes on after another article keeps the rest, and says what has arrived', async () => {
    const { thread, reader } = await begun('It insults')
    const net = newsroom()
    await send(reader)
    const after = await comeBack(reader, thread)
    await open(after)
    await after.fill(WORDS, 'It insults somebody.')
    net.answer()
    await after.find('dialog[open] form [part=report-sent]')
    expect(await written(after)).toEqual({ category: 'other', words: 'somebody.' })
    expect(after.focused()?.getAttribute('name')).toBe('words')
  })

  const sent: ReportDraft = { ...emptyDraft(), category: 'other', words: 'It insults' }
  it.each<[string, Partial<ReportDraft>, Partial<ReportDraft>]>([
    ['the words were changed', { words: 'It threatens' }, { words: 'It threatens' }],
    ['something else was chosen', { category: 'abuse' }, { category: 'abuse', words: 'It insults' }],
    [
      'something else was chosen, and words were typed on',
      { category: 'abuse', words: 'It insults me' },
      { category: 'abuse', words: 'It insults me' },
    ],
  ])('is all that stands there where %s while one was on its way', (_, changed, rest) => {
    const another = writtenOn({ ...sent, ...changed, left: 'It insults' }, sent)
    expect(another).toMatchObject({ category: 'other', left: null, ...rest })
    expect(another?.id).not.toBe(sent.id)
  })

  it.each([
    ['spaces were typed on', { words: 'It insults \n' }],
    ['the words were taken out', { words: '' }],
    ['a name was typed that is not asked for', { name: 'Ana Pop' }],
    ['nothing was touched', {}],
  ])('is none where %s while one was on its way', (_, changed) => {
    expect(writtenOn({ ...sent, ...changed }, sent)).toBeNull()
  })

  it('and typed on before its window was closed is told of, once, when it is opened again', async () => {
    const { net, thread, reader } = await onItsWay('It insults')
    await reader.fill(WORDS, 'It insults, and threatens.')
    await put(reader)
    net.answer()
    await see(() => reader.all('[part=report-sent]').length)
    await open(reader)
    expect(reader.text('form [part=report-sent]')).toContain(en.sent)
    await put(reader)
    await open(reader)
    expect(reader.all('[part=report-sent]')).toEqual([])
    const after = await comeBack(reader, thread)
    await open(after)
    expect(await written(after)).toEqual({ category: 'other', words: ', and threatens.' })
  })

  it.each([
    ['no JSON', () => '{'],
    ['another shape', () => '"First words."'],
    ['a field too few', (text: string) => JSON.stringify({ ...JSON.parse(text), words: undefined })],
    ['a field of another kind', (text: string) => JSON.stringify({ ...JSON.parse(text), name: 7 })],
    [
      'a category that there is not',
      (text: string) => JSON.stringify({ ...JSON.parse(text), category: 'toString' }),
    ],
    ['an id that is none', (text: string) => JSON.stringify({ ...JSON.parse(text), id: 'x' })],
  ])('counts as none where the tab keeps %s, and the next one can be sent as ever', async (_, spoil) => {
    const { thread, reader } = await begun('First words.')
    const [key = ''] = kept()
    sessionStorage.setItem(key, spoil(sessionStorage.getItem(key) ?? ''))
    const after = await comeBack(reader, thread)
    await open(after)
    expect(await written(after)).toEqual({ words: '' })
    await send(after)
    await after.find('dialog [part=error-summary]')
    // Its id is one: nothing else is wrong.
    expect(after.all('dialog [part=error-summary] li').map((line) => line.innerText)).toEqual([
      readerProblemsEn.category_required,
    ])
  })
})
