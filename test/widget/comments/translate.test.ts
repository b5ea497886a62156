import { afterEach, describe, expect, it, vi } from 'vitest'
import { newText, newThread, published } from './newsroom.ts'
import { arrive, see } from './reader.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** The browser's own translator, which no headless browser has: it can do Greek, and says what it was asked. */
const translator = (
  translate = (text: string): Promise<string> => Promise.resolve(`In English: ${text}`),
) => {
  const asked: string[] = []
  vi.stubGlobal('Translator', {
    availability: ({ sourceLanguage, targetLanguage }: Record<string, string>) => {
      asked.push(`${sourceLanguage} to ${targetLanguage}`)
      return Promise.resolve(sourceLanguage === 'el' ? 'downloadable' : 'unavailable')
    },
    create: () => Promise.resolve({ translate }),
  })
  return asked
}

const conversation = async () => {
  const thread = newThread()
  const body = newText('Καλημέρα')
  await published(thread, { body, lang: 'el' })
  await published(thread, { body: newText('Bună ziua'), lang: 'ro' })
  await published(thread, { body: newText('Good morning'), lang: 'en' })
  return { thread, body }
}

describe('a comment in another language', () => {
  it('is offered in the page’s where the browser can, each language asked about once', async () => {
    const asked = translator()
    const { thread, body } = await conversation()
    await published(thread, { body: newText('Καλησπέρα'), lang: 'el' })
    const reader = await arrive(thread)
    await see(() => reader.all('[part=translate]').length === 2)
    expect(asked.toSorted()).toEqual(['el to en', 'ro to en'])
    const article = await reader.article(body)
    const button = article.querySelector<HTMLElement>('[part=translate]')
    expect(button?.innerText).toBe('Translate')
    expect(button?.getAttribute('aria-describedby')).toBe(article.getAttribute('aria-labelledby'))
  })

  it('is offered in nothing where nobody knows the language, or no translator its letters', async () => {
    const asked = translator()
    const thread = newThread()
    await published(thread, { body: newText('Günaydın'), lang: 'el' })
    await published(thread, { body: newText('Kalimera, sas eyxaristo poly'), lang: 'en' })
    await published(thread, { body: newText('Καλημέρα σας'), lang: 'el' })
    const reader = await arrive(thread)
    await see(() => reader.all('[part=translate]').length === 1)
    expect(reader.all('[part=body]').map(({ lang }) => lang)).toEqual(['und', 'el-Latn', 'el'])
    expect(asked).toEqual(['el to en'])
  })

  it('stands in both, with who translated it, until the translation is put away', async () => {
    translator()
    const { thread, body } = await conversation()
    const reader = await arrive(thread)
    await reader.press('[part=translate]')
    const shown = await reader.find('[part=translation]')
    expect([shown.innerText, shown.lang]).toEqual([`In English: ${body}`, 'en'])
    expect(shown.parentElement?.ariaLive).toBe('polite')
    expect(shown.parentElement?.innerText).toContain('Translated by your browser.')
    expect(reader.bodies()).toContain(body)
    expect(reader.text('[part=translate]')).toBe('Hide translation')
    await reader.press('[part=translate]')
    await see(() => reader.all('[part=translation]').length === 0)
    expect(reader.text('[part=translate]')).toBe('Translate')
  })

  it('is text, whatever the browser makes of it', async () => {
    translator(() => Promise.resolve('<img src=x> and\n\nmore'))
    const { thread } = await conversation()
    const reader = await arrive(thread)
    await reader.press('[part=translate]')
    const shown = await reader.find('[part=translation]')
    expect([...shown.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['P', 'P'])
    expect(shown.innerText).toContain('<img src=x> and')
  })

  it('says so where the browser fails, and may be asked again', async () => {
    let fails = true
    translator((text) => (fails ? Promise.reject(new Error('no model')) : Promise.resolve(text)))
    const { thread, body } = await conversation()
    const reader = await arrive(thread)
    await reader.press('[part=translate]')
    await see(() => reader.text('.translation .fault') === 'Your browser could not translate this.')
    fails = false
    await reader.press('[part=translate]')
    await see(() => reader.text('[part=translation]') === body)
  })

  it('is offered in nothing where the browser cannot', async () => {
    const { thread } = await conversation()
    const reader = await arrive(thread)
    await reader.find('.news')
    await reader.element.updateComplete
    expect(reader.all('[part=translate]')).toEqual([])
  })
})
