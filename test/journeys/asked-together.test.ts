import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleCode, headCode, type Embed } from '../../widget/moderation/office/embed/embed-code.ts'
import { newPerson } from './people/browser.ts'
import { firstWords } from './people/first-words.ts'
import { openNewspaper } from './people/newspaper.ts'
import { openHeld } from './people/open-held.ts'
import { openStage } from './people/stage.ts'

const news = await openNewspaper()
const stage = openStage({ origins: [news.origin] })
let words: string[] = []

beforeAll(async () => {
  words = Object.values(await firstWords(stage.worker.origin))
})

/** Of all that was asked for, what shows comments and form for the first time. */
const first = (asked: string[]): string[] =>
  asked
    .filter((path) => path.startsWith('/twin-comments') || path.endsWith('/comments') || words.includes(path))
    .toSorted()

/** What the browser says of what was asked for too early, or in another way. */
const listenTo = (page: Page): string[] => {
  const said: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('preload')) said.push(message.text())
  })
  return said
}

const demoPages = readdirSync('demo/sites', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({
    address: `/demo/${name.replace('index.html', '')}`,
    html: readFileSync(`demo/sites/${name}`, 'utf8'),
  }))
  .filter(({ html }) => html.includes('<twin-comments '))

describe('script, words and comments', () => {
  it('are the subject of several demo pages', () => {
    expect(demoPages.length).toBeGreaterThan(5)
  })

  it.each(demoPages)(
    'are one script and one question, asked for together, on $address',
    async ({ address, html }) => {
      const page = await (await newPerson(stage.browser)).newPage()
      const said = listenTo(page)
      const [, lang = ''] = /<html lang="(..)"/.exec(html) ?? []
      const [, site = ''] = /<twin-comments site="([^"]+)"/.exec(html) ?? []
      const asked = await openHeld(page, stage.worker.origin + address)
      expect(first(asked)).toEqual([`/twin-comments.${lang}.js`, `/v1/sites/${site}/comments`])
      expect(said).toEqual([])
    },
  )

  const embed = (wish: Partial<Embed>): Embed => ({
    origin: stage.worker.origin,
    site: 'kozani',
    url: '',
    key: '',
    lang: '',
    speaks: 'el',
    theme: 'auto',
    sort: 'oldest',
    link: 'Σχόλια',
    ...wish,
  })

  it.each<[string, Partial<Embed>]>([
    ['a key with spaces and signs', { key: `it's (c) 50% + "more" & <less>!~*` }],
    ['a Greek key', { key: 'Η γέφυρα του Αλιάκμονα', sort: 'newest' }],
    ['another language', { key: 'pod', lang: 'ro', speaks: 'ro' }],
    ['the address of the article', { url: 'https://news.example/νέα/η γέφυρα?id=7' }],
  ])('are asked for together by both pieces that the desk gives, with %s', async (_, wish) => {
    const code = embed(wish)
    const canonical = code.url && `<link rel="canonical" href="${code.url}" />`
    news.print({ html: `<head>${canonical}${headCode(code)}</head><body>${articleCode(code)}</body>` })
    const page = await (await newPerson(stage.browser)).newPage()
    const said = listenTo(page)
    const asked = await openHeld(page, news.origin)
    expect(first(asked)).toEqual([`/twin-comments.${code.speaks}.js`, '/v1/sites/kozani/comments'])
    expect(said).toEqual([])
  })
})
