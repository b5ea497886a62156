import type { BrowserContext, Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Integrity } from '../../demo/build/exact-version.ts'
import manifest from '../../package.json' with { type: 'json' }
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { newPerson } from './people/browser.ts'
import { openNewspaper } from './people/newspaper.ts'
import { comments } from './people/reader-words.ts'
import { openStage } from './people/stage.ts'

const news = await openNewspaper()
const stage = openStage({ origins: [news.origin] })
/** The files that carry what a reader meets first, by the language they say it in. */
const files: Record<string, string> = {}

beforeAll(async () => {
  const { origin } = stage.worker
  const folder = `${origin}/v/${manifest.version}`
  const listed = (await (await fetch(`${folder}/integrity.json`)).json()) as Integrity
  for (const name of Object.keys(listed.files).filter((name) => name.startsWith('assets/comments-'))) {
    const text = await (await fetch(`${origin}/${name}`)).text()
    const language = LANGUAGES.find((language) => text.includes(comments[language].loading))
    if (language) files[language] = `/${name}`
  }
  expect(Object.keys(files).toSorted()).toEqual(LANGUAGES)
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
    expect(words(asked)).toEqual([files['ro']])
  })

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
