import type { BrowserContext, Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { newPerson } from './people/browser.ts'
import { firstWords } from './people/first-words.ts'
import { openNewspaper } from './people/newspaper.ts'
import { comments } from './people/reader-words.ts'
import { openStage } from './people/stage.ts'

const news = await openNewspaper()
const stage = openStage({ origins: [news.origin] })
let files: Awaited<ReturnType<typeof firstWords>>

beforeAll(async () => {
  files = await firstWords(stage.worker.origin)
})

/** An article that names those scripts, in that order; with what it asked for, and what broke in it. */
const article = async (context: BrowserContext, scripts: string[], lang: string) => {
  const tags = scripts.map((name) => `<script type="module" src="${stage.worker.origin}${name}"></script>`)
  news.print({
    html: `<head>${tags.join('')}</head>
      <body><twin-comments site="kozani" lang="${lang}" loading="eager"></twin-comments></body>`,
  })
  const page = await context.newPage()
  const asked: string[] = []
  const broken: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  page.on('pageerror', (error) => void broken.push(error.message))
  await page.goto(news.origin)
  return { page, asked, broken }
}

const heading = (page: Page) => page.locator('twin-comments [part=heading]').innerText()
const words = (asked: string[]) => asked.filter((path) => Object.values(files).includes(path))

describe('the script with the words of one language inside', () => {
  it.each(LANGUAGES)('shows comments and form in %s, and asks for no words', async (language) => {
    const context = await newPerson(stage.browser)
    const { page, asked } = await article(context, [`/twin-comments.${language}.js`], language)
    await page.locator('twin-comments').getByRole('heading', { name: comments[language].write }).waitFor()
    expect(words(asked)).toEqual([])
  })

  it('speaks the other languages, too, with words that it asks for', async () => {
    const context = await newPerson(stage.browser)
    const { page, asked } = await article(context, ['/twin-comments.el.js'], 'ro')
    await page.locator('twin-comments').getByRole('heading', { name: comments.ro.write }).waitFor()
    expect(words(asked)).toEqual([files.ro])
  })

  it.each(['', '.el'])(
    'has given the tag its element when a page that imports it goes on: %s',
    async (name) => {
      const context = await newPerson(stage.browser)
      const { page } = await article(context, [], 'el')
      const script = `${stage.worker.origin}/twin-comments${name}.js`
      // As text: Vitest would put a word of its own in the place of this import.
      const known = await page.evaluate(
        `import('${script}').then((module) => customElements.get('twin-comments') === module.TwinComments)`,
      )
      expect(known).toBe(true)
    },
  )

  it('stays by itself where a page names another one behind it', async () => {
    const context = await newPerson(stage.browser)
    const scripts = ['/twin-comments.el.js', '/twin-comments.js', '/twin-comments.ro.js']
    const { page, asked, broken } = await article(context, scripts, 'el')
    expect(await heading(page)).toBe('0 σχόλια')
    expect(asked).toEqual(expect.arrayContaining(scripts))
    expect(words(asked)).toEqual([])
    expect(broken).toEqual([])
  })
})
