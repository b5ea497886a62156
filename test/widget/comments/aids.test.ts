import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see, type Reader } from './reader.ts'

beforeEach(() => localStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const leave = async (reader: Reader, field: string, typed: string) => {
  await reader.find('[part=preview-button]').catch(() => null)
  await reader.fill(field, typed)
  ;(await reader.find(field)).blur()
}
/** The aids come with the first focus. */
const begin = async (reader: Reader) => {
  ;(await reader.find('#f-body')).focus()
  await reader.find('[part=preview-button]')
}
const shape = (body: HTMLElement) =>
  [...body.querySelectorAll('*')].map(({ tagName, textContent }) => `${tagName} ${textContent}`)
const value = async (reader: Reader, field: string) => (await reader.find<HTMLInputElement>(field)).value

describe('the form', () => {
  it('counts down near the limit alone, aloud only when the writer pauses', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    await reader.write('x'.repeat(4_499))
    expect(reader.text('[part=count]')).toBeUndefined()
    await reader.write('x'.repeat(4_999))
    expect(reader.text('[part=count]')).toBe('1 character left.')
    expect(reader.text('.aid [aria-live]')).toBe('')
    await see(() => reader.text('.aid [aria-live]') === '1 character left.')
    await reader.write('x'.repeat(5_002))
    expect(reader.text('[part=count]')).toBe('2 characters over the limit.')
  })

  it('counts letters as readers do', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    await reader.write('👩‍👩‍👧'.repeat(10) + 'ά'.normalize('NFD').repeat(4_940))
    expect(reader.text('[part=count]')).toBe('10 characters left.')
  })

  it('grows with the text', async () => {
    const reader = await arrive(newThread())
    const field = await reader.find('#f-body')
    const before = field.offsetHeight
    await reader.write('A line.\n'.repeat(30))
    expect(field.offsetHeight).toBeGreaterThan(before * 2)
    expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight)
  })

  it('shows how the text will look, by the same means as the comment itself', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    const body = `> A quote\n\nSee https://example.com/${crypto.randomUUID()}, <b>friends</b>.`
    await reader.write(body)
    await reader.press('[part=preview-button]')
    const preview = shape(await reader.find('[part=preview] .body'))
    expect(preview.slice(0, 2)).toEqual(['BLOCKQUOTE A quote', expect.stringMatching(/^P See https:/)])
    expect(preview[2]).toMatch(/^A https:/)
    expect((await reader.find('[part=preview-button]')).ariaExpanded).toBe('true')
    await reader.tick()
    await reader.send()
    expect(shape(await reader.find('article .body'))).toEqual(preview)
    await see(() => reader.all('[part=preview] .body').length === 0)
  })

  it.each(['ctrlKey', 'metaKey'])('sends from the keyboard, with %s, once', async (held) => {
    const reader = await arrive(newThread())
    await begin(reader)
    const body = newText()
    await reader.write(body)
    await reader.tick()
    const enter = (more: KeyboardEventInit) =>
      reader.find('#f-body').then((field) =>
        field.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            bubbles: true,
            composed: true,
            cancelable: true,
            ...more,
          }),
        ),
      )
    const sent: string[] = []
    reader.element.addEventListener('twin-submit', () => sent.push(body))
    await enter({})
    expect(sent).toEqual([])
    await enter({ [held]: true })
    await reader.article(body)
    expect(sent).toEqual([body])
  })

  it('stays as it is while somebody goes through it, also where the page has changed its language before', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    reader.element.lang = 'ro'
    await see(() => reader.heading() === '0 comentarii')
    await begin(reader)
    await see(() => reader.text('[part=preview-button]') === 'Previzualizare')
    await reader.write(newText())
    await reader.press('[part=preview-button]')
    await reader.find('[part=preview] .body')
    for (const field of ['#f-name', '#f-email', '#f-body']) (await reader.find(field)).focus()
    expect(reader.all('[part=preview] .body')).toHaveLength(1)
    expect(reader.text('[part=preview-button]')).not.toBe('Preview')
  })

  it('asks about a mistyped mail domain, and corrects it by one press', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    await leave(reader, '#f-email', 'eleni@gmial.com')
    expect(reader.text('[part=advice]')).toBe('Did you mean gmail.com?')
    await reader.press('[part=advice] button')
    expect(await value(reader, '#f-email')).toBe('eleni@gmail.com')
    expect(reader.all('[part=advice]')).toEqual([])
    expect(reader.focused()?.id).toBe('f-email')
  })

  it('does not scold: a house abroad, a field left empty, an address being typed', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    for (const fine of ['eleni@yahoo.fr', 'eleni@mail.com', 'eleni@newsroom.example', '', '  ']) {
      await leave(reader, '#f-email', fine)
      expect(reader.all('[part=advice]')).toEqual([])
    }
    await reader.fill('#f-email', 'eleni@')
    expect(reader.all('[part=advice]')).toEqual([])
    await leave(reader, '#f-email', 'eleni@')
    expect(reader.text('[part=advice]')).toBe(
      'The e-mail address is not complete. Enter it like name@example.com.',
    )
  })

  it('adds the https:// that nobody types', async () => {
    const reader = await arrive(newThread())
    await begin(reader)
    await leave(reader, '#f-website', 'kozani.example/news')
    expect(await value(reader, '#f-website')).toBe('https://kozani.example/news')
    await leave(reader, '#f-website', 'http://kozani.example')
    expect(await value(reader, '#f-website')).toBe('http://kozani.example')
    expect(reader.all('[part=advice]')).toEqual([])
    await leave(reader, '#f-website', 'my site')
    expect(reader.text('[part=advice]')).toBe(
      'The website address is not right. Enter it like https://example.com.',
    )
    expect(await value(reader, '#f-website')).toBe('my site')
  })
})

describe('a reply with a quote', () => {
  it('begins with the words of the comment, not with what it quotes itself, and keeps what was typed', async () => {
    const thread = newThread()
    const own = newText('My own words')
    await published(thread, { body: `> Somebody else\n\n${own}\nTwo lines.` })
    const reader = await arrive(thread)
    await reader.press('article [part=reply]')
    await reader.fill('#r-body', 'Begun.')
    await reader.press('article [part=quote]')
    expect(await value(reader, '#r-body')).toBe(`Begun.\n\n> ${own}\n> Two lines.\n\n`)
    await see(() => reader.focused()?.id === 'r-body')
  })

  it('quotes what is marked in that comment', async () => {
    const thread = newThread()
    const marked = newText('Marked')
    const id = await published(thread, { body: `Before.\n\n${marked}\n\nAfter.` })
    const reader = await arrive(thread)
    const paragraph = [...(await reader.find(`#c-${id} .body`)).children][1]
    getSelection()?.selectAllChildren(paragraph ?? document.body)
    await reader.press('article [part=reply]')
    expect((await reader.find('[part=quote]')).innerText).toBe('Quote the selection')
    await reader.press('[part=quote]')
    expect(await value(reader, '#r-body')).toBe(`> ${marked}\n\n`)
  })
})

describe('a correction', () => {
  /** The reader's own comment, about to be corrected. */
  const correct = async () => {
    const reader = await arrive(newThread())
    const body = newText()
    await reader.submit(body)
    await reader.article(body)
    await reader.press('[part=edit]')
    await see(() => reader.focused()?.matches(CORRECTION))
    await reader.find('[part=edit-form] [part=preview-button]')
    return { reader, body }
  }
  const CORRECTION = '[part=edit-form] textarea'
  const count = (reader: Reader) => reader.text('[part=edit-form] [part=count]')

  it('counts down near the limit as a comment does, and quotes nothing', async () => {
    const { reader } = await correct()
    const field = reader.focused()
    expect(reader.all('[part=edit-form] [part=quote]')).toEqual([])
    await reader.fill(CORRECTION, 'x'.repeat(4_499))
    expect(count(reader)).toBeUndefined()
    await reader.fill(CORRECTION, 'x'.repeat(4_999))
    expect(count(reader)).toBe('1 character left.')
    await reader.fill(CORRECTION, 'x'.repeat(5_002))
    expect(count(reader)).toBe('2 characters over the limit.')
    expect(reader.focused()).toBe(field)
  })

  it('is seen as it will look, also in the language that the page chooses meanwhile, and is saved', async () => {
    const { reader } = await correct()
    const better = `> A quote\n\n${newText()}`
    await reader.fill(CORRECTION, better)
    await reader.press('[part=edit-form] [part=preview-button]')
    const preview = shape(await reader.find('[part=edit-form] [part=preview] .body'))
    expect(preview[0]).toBe('BLOCKQUOTE A quote')
    reader.element.lang = 'ro'
    await see(() => reader.text('[part=edit-form] [part=preview-button]') === 'Previzualizare')
    expect(shape(await reader.find('[part=edit-form] [part=preview] .body'))).toEqual(preview)
    expect(await value(reader, CORRECTION)).toBe(better)
    await reader.press('[part=edit-form] [part=submit]')
    await see(() => !reader.all('[part=edit-form]').length)
    expect(shape(await reader.find('article .body'))).toEqual(preview)
  })

  it('has its aids without anything moving', async () => {
    const { reader } = await correct()
    const { top } = (await reader.find(CORRECTION)).getBoundingClientRect()
    reader.all('[part=edit-form] .bar, [part=edit-form] .aid').forEach((aid) => aid.remove())
    expect((await reader.find(CORRECTION)).getBoundingClientRect().top).toBeCloseTo(top, 0)
  })
})

describe('a reply that is closed', () => {
  const collect = () => cdp().send('HeapProfiler.collectGarbage')

  it('leaves nothing behind: the form goes, and its aids with it', async () => {
    const thread = newThread()
    await published(thread)
    const reader = await arrive(thread)
    const forms: WeakRef<Element>[] = []
    for (let opened = 0; opened < 3; opened += 1) {
      await reader.press('article [part=reply]')
      await reader.find('article [part=preview-button]')
      forms.push(new WeakRef(await reader.find('article [part=form]')))
      await reader.press('article [part=cancel]')
      await see(() => !reader.all('article [part=form]').length)
    }
    await begin(reader)
    await vi.waitFor(
      async () => {
        await collect()
        expect(forms.filter((form) => form.deref())).toEqual([])
      },
      { timeout: 8_000 },
    )
  })
})
