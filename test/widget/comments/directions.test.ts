import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../../../widget/twin-comment-count.ts'
import type { Page } from '../../../worker/contract/comments.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { inlined } from './inlined.ts'
import { api, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(async () => {
  localStorage.clear()
  await page.viewport(900, 900)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  document.body.removeAttribute('dir')
})

/** Where letters stand in what is shown below a node. */
const place = (root: Node | null | undefined, letters: string): DOMRect => {
  if (!root) throw new Error(`nothing that could say ${letters}`)
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.textContent?.indexOf(letters) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + letters.length)
    return range.getBoundingClientRect()
  }
  throw new Error(`nowhere: ${letters}`)
}
/** What is read from left to right, or from right to left, in the order in which the eye meets it. */
const expectRow = (root: Node | null | undefined, direction: 'ltr' | 'rtl', ...parts: string[]) => {
  const seen = parts.map((part) => ({ part, x: place(root, part).x }))
  const sorted = seen.toSorted((a, b) => (direction === 'ltr' ? a.x - b.x : b.x - a.x))
  expect(sorted.map(({ part }) => part)).toEqual(parts)
}
const box = (node: Element | null | undefined): DOMRect => {
  if (!node) throw new Error('nothing there')
  return node.getBoundingClientRect()
}

const ARABIC = 'مرحبا بالجميع! هل زار أحدكم مدينة Kozani؟ الرقم 24610.'
const QUOTE = 'اقتباس (من المقال).'
const ENGLISH = 'The same in English, with a question?'
const HEBREW = 'שלום, זה רעיון טוב! (באמת)'
const [ARAB, JEW, LATIN] = ['أحمد (مراسل)!', 'דנה לוי-3', 'Anna (A.)']

/** An Arabic comment with a quote and an English paragraph, a Hebrew answer, and a Latin answer to that. */
const conversation = async () => {
  const thread = newThread()
  const mark = crypto.randomUUID().slice(0, 8)
  const body = `${ARABIC}\n\n> ${QUOTE}\n\n${ENGLISH}\n\n${mark}`
  const parentId = await published(thread, { body, name: ARAB })
  const answer = await published(thread, { body: `${HEBREW}\n\n${mark}`, name: JEW, parentId })
  await published(thread, { body: `A Latin answer. Is it right? ${mark}`, name: LATIN, parentId: answer })
  return thread
}
const shown = (root: ParentNode) => ({
  bodies: [...root.querySelectorAll('[part=body]')],
  names: [...root.querySelectorAll('[part=author]')],
  dates: [...root.querySelectorAll('[part=time]')],
})

/** What is true of comments wherever they are shown, whichever direction the page has. */
const expectInOrder = ({ bodies, names }: ReturnType<typeof shown>) => {
  const [arabic, hebrew, latin] = bodies
  const body = box(arabic)
  // A line ends with its full stop, at the left of an Arabic one and at the right of an English one.
  expectRow(arabic, 'rtl', 'مرحبا', 'Kozani', '24610', '.')
  expect(body.right - place(arabic, 'مرحبا').right).toBeLessThan(2)
  expectRow(arabic, 'rtl', 'اقتباس', ').')
  expectRow(arabic, 'ltr', 'The same', 'question', '?')
  expect(place(arabic, 'The same').left - body.left).toBeLessThan(2)
  const quote = arabic?.querySelector('blockquote')
  if (!quote) throw new Error('no quote')
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(quote)
  expect([borderLeftWidth, borderRightWidth]).toEqual(['0px', '3px'])
  expectRow(hebrew, 'rtl', 'שלום', 'רעיון', 'באמת')
  expect(box(hebrew).right - place(hebrew, 'שלום').right).toBeLessThan(2)
  expectRow(latin, 'ltr', 'A Latin', 'right', '?')
  const [arab, jew, other] = names
  expectRow(arab, 'rtl', 'أحمد', 'مراسل', '!')
  expectRow(jew, 'rtl', 'דנה', 'לוי', '3')
  expectRow(other, 'ltr', 'Anna', 'A.', ')')
}

const arrange = async (lang: Language) => {
  const reader = await arrive(await conversation(), { lang })
  const root = reader.element.shadowRoot
  if (!root) throw new Error('not shown')
  const all = shown(root)
  expectInOrder(all)
  return { reader, all }
}

const openReply = async (reader: Reader) => {
  await reader.press('article [part=reply]')
  return reader.find('article [part=form-title]')
}

describe.each(LANGUAGES)('among %s words', (lang) => {
  it('Arabic and Hebrew read in their own direction, and everything else keeps its place', async () => {
    const { reader, all } = await arrange(lang)
    for (const [at, name] of all.names.entries()) {
      expect(box(all.dates[at]).left).toBeGreaterThan(box(name).right)
    }
    const [first, second, third] = reader.all('article')
    expect(box(second).left).toBeGreaterThan(box(first).left)
    expect(box(third).left).toBeGreaterThan(box(second).left)
    expect(box(second).right).toBe(box(first).right)

    const title = await openReply(reader)
    expect(place(title, '!').left).toBeLessThan(place(title, 'أحمد').left)
    expect(place(title, '!').left).toBeGreaterThan(box(title).left + 50)
  })

  it('a page that reads from right to left is mirrored, and its words are in order', async () => {
    document.body.dir = 'rtl'
    const { reader, all } = await arrange(lang)
    for (const [at, name] of all.names.entries()) {
      expect(box(all.dates[at]).right).toBeLessThan(box(name).left)
    }
    const [first, second, third] = reader.all('article')
    expect(box(second).right).toBeLessThan(box(first).right)
    expect(box(third).right).toBeLessThan(box(second).right)
    expect(box(second).left).toBe(box(first).left)

    const heading = await reader.find('[part=heading]')
    const [, word = ''] = heading.innerText.split(' ')
    expectRow(heading, 'ltr', '3', word)
    expect(box(await reader.find('[part=header]')).right - place(heading, word).right).toBeLessThan(2)
    const hint = await reader.find('[part=hint]')
    expectRow(hint, 'ltr', hint.innerText.slice(0, 5), '*', '.')
    expect(box(hint).right - place(hint, '.').right).toBeLessThan(2)
    const title = await openReply(reader)
    expect(place(title, '!').left).toBeGreaterThan(box(title).left)
    expectRow(title, 'ltr', title.innerText.slice(0, 5), '!', 'أحمد')

    await page.viewport(320, 900)
    expect(document.documentElement.scrollWidth).toBe(320)
    for (const part of reader.all('[part]')) {
      expect(box(part).left).toBeGreaterThanOrEqual(0)
      expect(box(part).right).toBeLessThanOrEqual(320)
    }
  })

  it('a writer’s own name and text turn as they are typed', async () => {
    const reader = await arrive(newThread(), { lang })
    for (const id of ['body', 'name', 'email', 'website']) {
      const field = await reader.find(`#f-${id}`)
      expect([id, getComputedStyle(field).unicodeBidi, getComputedStyle(field).textAlign]).toEqual([
        id,
        'plaintext',
        'start',
      ])
    }
  })
})

it('a name cannot turn round what stands beside it, whatever is in it', async () => {
  const thread = await conversation()
  const real = window.fetch
  const renamed = (name: string) =>
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await real(input, init)
      if (!(input as string).includes('/comments?')) return answer
      const page = (await answer.json()) as Page
      const author = { name, website: 'https://example.org/', staff: true }
      return Response.json({ ...page, comments: page.comments.map((comment) => ({ ...comment, author })) })
    })
  const rows = async (name: string) => {
    renamed(name)
    const reader = await arrive(thread)
    const article = reader.all('article')[0]
    const text = (selector: string) => article?.querySelector(selector)
    expectRow(text('[part=time]'), 'ltr', 'n', 'o', 'w')
    expectRow(text('[part=staff]'), 'ltr', 'N', 'e', 'w')
    const parts = ['author', 'staff', 'time', 'reply', 'report']
    const order = parts.map((part) => Math.round(box(text(`[part=${part}]`)).left))
    reader.element.remove()
    return order
  }
  const plain = await rows('Anna moc.live')
  // Override, embedding and isolates that are never closed; and one that closes what it has not opened.
  for (const control of ['\u202e', '\u202b', '\u2067', '\u2069\u202e']) {
    expect(await rows(`Anna ${control}moc.live`)).toEqual(plain)
  }
})

it('the reason of a newsroom keeps its own direction in the sentence that tells it', async () => {
  const thread = newThread()
  const reader = await arrive(thread, { site: 'english' })
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const answer = await real(input, init)
    if (!(input as string).includes('/v1/receipt')) return answer
    const view = (await answer.json()) as { comment: object }
    return Response.json({ ...view, reason: 'سبب (واضح)!', comment: { ...view.comment, status: 'trash' } })
  })
  await reader.submit(`A word: ${crypto.randomUUID()}`)
  const reason = await see(() => reader.all('[part=note] p')[1])
  expectRow(reason, 'ltr', 'Reason', '!', 'سبب')
})

it('the badge says its number before its word, also in a page that reads from right to left', async () => {
  document.body.dir = 'rtl'
  const badge = document.createElement('twin-comment-count')
  Object.assign(badge, { api, site: 'english-open', thread: await conversation(), lang: 'en' })
  document.body.append(badge)
  const count = await see(() => badge.shadowRoot?.querySelector('[part=count]'))
  expectRow(count, 'ltr', '3', 'comments')
})

it('a publisher’s page shows the same before any script', async () => {
  const { still } = await inlined(await conversation())
  const asleep = document.body.appendChild(document.createElement('div'))
  const root = asleep.attachShadow({ mode: 'open' })
  const style = still.parentNode?.querySelector('link')
  if (style) root.append(style.cloneNode())
  root.append(still.cloneNode(true))
  await see(() => root.querySelector('link')?.sheet)
  expectInOrder(shown(root))
  document.body.dir = 'rtl'
  expectInOrder(shown(root))
  const [first, second] = root.querySelectorAll('article')
  expect(box(second).right).toBeLessThan(box(first).right)
})
