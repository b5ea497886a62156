import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Integrity } from '../../demo/build/exact-version.ts'
import manifest from '../../package.json' with { type: 'json' }
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { newPerson } from './people/browser.ts'
import { openNewspaper } from './people/newspaper.ts'
import { openStage } from './people/stage.ts'

const FOLDER = `/v/${manifest.version}`

const news = await openNewspaper()
const stage = openStage({ origins: [news.origin] })
let files: Integrity['files'] = {}

beforeAll(async () => {
  const answer = await fetch(`${stage.worker.origin}${FOLDER}/integrity.json`)
  files = ((await answer.json()) as Integrity).files
})

/** The tags that the README gives, with this version's hashes in the places it leaves open. */
const snippet = (): string => {
  const readme = readFileSync('widget/README.md', 'utf8')
  const tags = /```html\n(<script type="importmap">[\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const address = `https://comments.example${FOLDER}`
  const chunks = Object.entries(files).filter(([name]) => name.startsWith('assets/comments-'))
  const lines = chunks.map(([name, hash]) => `"${address}/${name}": "${hash}"`)
  const filled = tags
    .replace(/"https:\/\/[^"]+\/assets\/[^"]+": "sha384-…"/, lines.join(', '))
    .replace('integrity="sha384-…"', `integrity="${files['twin-comments.js'] ?? ''}"`)
  expect(filled).toContain(`${address}/twin-comments.js`)
  expect(filled).not.toContain('…')
  return filled.replaceAll('https://comments.example', stage.worker.origin)
}

const article = async (context: BrowserContext): Promise<Page & { refused: string[] }> => {
  news.print({
    html: `<head>${snippet()}</head>
      <body><twin-comments site="kozani" loading="eager"><a href="/c">Σχόλια</a></twin-comments></body>`,
  })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (line) => {
    if (line.text().includes('integrity')) refused.push(line.text())
  })
  await page.goto(`${news.origin}/article`)
  return Object.assign(page, { refused })
}

/** One space more at the end of a file, as a broken or a broken-into server might send it. */
const change = async (context: BrowserContext, name: string) => {
  // Asked before, as a browser that is closed meanwhile could not pass the answer on.
  const answer = await fetch(`${stage.worker.origin}${FOLDER}/${name}`)
  const changed = { headers: Object.fromEntries(answer.headers), body: `${await answer.text()} ` }
  await context.route(`**${FOLDER}/${name}`, (route) => route.fulfill(changed))
}

const chunk = (part: string): string =>
  Object.keys(files).find((name) => name.startsWith(`assets/comments-${part}-`)) ?? ''

describe('an exact version of the elements', () => {
  it('is served with the hash of each file, to any page, for ever', async () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'twin-comments.js',
        ...LANGUAGES.map((language) => `twin-comments.${language}.js`),
        'twin-comment-count.js',
        'twin-moderation.js',
        chunk('el'),
      ]),
    )
    for (const [name, hash] of Object.entries(files)) {
      const answer = await fetch(`${stage.worker.origin}${FOLDER}/${name}`)
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`).toBe(hash)
    }
    for (const script of ['twin-comments.js', 'twin-comments.el.js']) {
      const { headers } = await fetch(`${stage.worker.origin}/${script}`)
      expect(headers.get('Cache-Control'), script).toBe('public, max-age=300, stale-while-revalidate=86400')
      expect(headers.get('Access-Control-Allow-Origin'), script).toBe('*')
    }
    // For a page that isolates itself (COEP) and carries the fragment.
    for (const sheet of ['/twin-comments.css', `${FOLDER}/twin-comments.css`]) {
      const { headers } = await fetch(stage.worker.origin + sheet)
      expect(headers.get('Cross-Origin-Resource-Policy'), sheet).toBe('cross-origin')
    }
  })

  it('runs on a page of another origin by the tags of the README', async () => {
    const page = await article(await newPerson(stage.browser))
    await page.locator('twin-comments [part=heading]').waitFor()
    expect(await page.locator('twin-comments [part=heading]').innerText()).toBe('0 σχόλια')
  })

  it('does not run with one byte changed: the link inside the tag stays', async () => {
    const context = await newPerson(stage.browser)
    await change(context, 'twin-comments.js')
    const page = await article(context)
    await vi.waitFor(() => expect(page.refused.join()).toContain('/twin-comments.js'), {
      timeout: 15_000,
    })
    expect(await page.evaluate(() => customElements.get('twin-comments') === undefined)).toBe(true)
    expect(await page.getByRole('link', { name: 'Σχόλια' }).isVisible()).toBe(true)
  })

  it('does not run a lazy part with one byte changed', async () => {
    const context = await newPerson(stage.browser)
    for (const name of Object.keys(files).filter((name) => name.startsWith('assets/comments-el-'))) {
      await change(context, name)
    }
    const page = await article(context)
    await vi.waitFor(() => expect(page.refused.join()).toContain('/assets/comments-el-'), { timeout: 15_000 })
    await page.getByRole('link', { name: 'Σχόλια' }).waitFor()
    expect(await page.locator('twin-comments [part=heading]').count()).toBe(0)
  })
})
