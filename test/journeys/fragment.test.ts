import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../demo/publisher/article.ts'
import { startPublisher } from '../../demo/publisher/server.ts'
import { en } from '../../worker/contract/i18n/reader/en.ts'
import { en as pageEn } from '../../worker/contract/i18n/pages/en.ts'
import { readerProblemsEn } from '../../worker/contract/i18n/problems/reader-en.ts'
import { demoSites } from '../harness/sites.ts'
import { newPerson } from './people/browser.ts'
import { openHeld } from './people/open-held.ts'
import { comments } from './people/reader-words.ts'
import { openStage } from './people/stage.ts'

const publisher = await startPublisher(() => stage.worker.origin)
/** Its server asks for the conversation where nobody answers. */
const hasty = await startPublisher(() => unanswered.pop() ?? stage.worker.origin)
const unanswered = ['http://localhost:9']
afterAll(() => Promise.all([publisher.close(), hasty.close()]))
const stage = openStage({
  origins: [publisher.origin, hasty.origin],
  // What is ham is published at once.
  sites: (origins) => demoSites(origins).map((site) => ({ ...site, rule: 'flagged' })),
})

/** Its server waits half a second for the conversation, which may be too short on a machine with other work. */
const openArticle = async (page: Page): Promise<void> => {
  let html: string | undefined
  do html = await (await page.goto(publisher.origin))?.text()
  while (!html?.includes('shadowrootmode'))
}

const BEGUN = 'Half a sentence, while the page'
const TEXT = 'Written where no script runs, in the article itself.'

/** What the browser itself reports of a person's pages: calls, broken rules, and what moved under their eyes. */
const watched = async (context: BrowserContext) => {
  const told: string[] = []
  const asked: string[] = []
  await context.exposeBinding('tellTest', (_, what: string) => void told.push(what))
  await context.addInitScript(() => {
    const { tellTest } = globalThis as unknown as { tellTest: (what: string) => void }
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tellTest(`${effectiveDirective} ${blockedURI}`),
    )
    type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: Source[] }
    const told = ({ node, previousRect: from, currentRect: to }: Source) =>
      `${node?.nodeName} ${(node as Element | null)?.className} x ${from.x}-${to.x} y ${from.y}-${to.y} w ${from.width}-${to.width} h ${from.height}-${to.height}`
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) tellTest(`moved by ${value}: ${sources.map(told).join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  context.on(
    'request',
    (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
  )
  return { told, asked }
}

describe('an article that its own server sends with the conversation in it', () => {
  it('can be read and answered without script, and every word is kept when the box was forgotten', async () => {
    const page = await (await newPerson(stage.browser, { javaScriptEnabled: false })).newPage()
    await openArticle(page)
    await page.getByText(en.empty).waitFor()
    expect(await page.getByRole('button').allInnerTexts()).toEqual([en.send])
    await page.getByRole('textbox', { name: en.body }).fill(TEXT)
    await page.getByRole('textbox', { name: en.name }).fill('Fred')
    await page.getByRole('button', { name: en.send }).click()

    await page.getByText(readerProblemsEn.consent_required).first().waitFor()
    expect(await page.getByRole('textbox', { name: en.body }).inputValue()).toBe(TEXT)
    await page.goBack()
    await page.getByRole('textbox', { name: en.body }).fill(TEXT)
    await page.locator('[name=consent]').check()
    await page.getByRole('button', { name: en.send }).click()
    await page.getByText(pageEn.receipt.state.approved).waitFor()
    await page.getByRole('link', { name: 'A page that arrives whole' }).click()
    await page.waitForURL(`${publisher.origin}/`)
    await page.locator('article').getByText(TEXT).waitFor()
  })

  it('wakes up without a call for what is there, a broken rule or a movement, and takes a comment', async () => {
    const context = await newPerson(stage.browser)
    const { told, asked } = await watched(context)
    const page = await context.newPage()
    await openArticle(page)
    const section = page.locator('twin-comments')
    await section.locator('.still').waitFor({ state: 'detached' })
    await section.locator('.news').waitFor({ state: 'attached' })
    expect(await section.getByText(TEXT).count()).toBe(1)
    expect(asked.filter((call) => call.includes('/v1/'))).toEqual([])
    expect(told).toEqual([])
    // What search engines read stands where it stood, and the page's policy has nothing against it.
    const schema = await section.locator('> script[type="application/ld+json"]').textContent()
    expect(JSON.parse(schema ?? '')).toMatchObject({
      '@id': `${publisher.origin}/`,
      commentCount: 1,
      comment: [{ text: TEXT }],
    })

    await section.locator('textarea').fill('And a word from a page that has woken up.')
    await section.locator('[name=consent]').check()
    await section.locator('[part=submit]').click()
    await section.getByRole('article').getByText('And a word from a page that has woken up.').waitFor()
    expect(told.filter((what) => !what.startsWith('moved'))).toEqual([])
  })

  it('speaks the language that is chosen while the words of another are on their way', async () => {
    const page = await (await newPerson(stage.browser)).newPage()
    await page.addInitScript(() =>
      addEventListener('twin-load', ({ target }) => ((target as HTMLElement).lang = 'ro'), { once: true }),
    )
    // The script that asks for its words, and those not before another language is chosen.
    await page.route('**/twin-comments.en.js', (route) =>
      route.continue({ url: `${stage.worker.origin}/twin-comments.js` }),
    )
    const section = page.locator('twin-comments')
    const before = page.waitForResponse(/\/assets\/comments-en-/)
    await page.route(/\/assets\/comments-en-/, async (route) => {
      await page.locator('twin-comments[lang=ro]').waitFor({ state: 'attached' })
      await route.continue()
    })
    await page.route(/\/assets\/comments-ro-/, async (route) => {
      // The others have been read by then. As text: Vitest would put a word of its own in the place of this import.
      await page.evaluate(`import('${(await before).url()}').then(() => new Promise(requestAnimationFrame))`)
      await route.continue()
    })
    await openArticle(page)
    await section.locator('textarea').fill(BEGUN)
    await section.scrollIntoViewIfNeeded()
    await section.locator('.still').waitFor({ state: 'detached' })
    await section.getByRole('heading', { name: comments.ro.write }).waitFor()
    expect(await section.locator('textarea').inputValue()).toBe(BEGUN)
    expect(await section.locator('[part=form]').count()).toBe(1)
  })

  it('carries the policy that the README prints, and its own style beside it', async () => {
    const readme = readFileSync('widget/README.md', 'utf8')
    const section = readme.slice(readme.indexOf('### On an article that carries the fragment'))
    const printed = /```text\n([\s\S]*?)\n```/
      .exec(section)?.[1]
      ?.replaceAll('https://comments.example', stage.worker.origin)
    const sent = (await fetch(publisher.origin)).headers.get('Content-Security-Policy') ?? ''
    const rules = sent.replace("style-src 'self'", 'style-src').split('; ')
    expect(rules.filter((rule) => rule !== 'img-src data:')).toEqual(printed?.split(';\n'))
  })

  it('leaves in time, with the plain tag, where the worker does not answer', async () => {
    const alone = await startPublisher(() => 'http://localhost:9')
    const html = await (await fetch(alone.origin)).text()
    await alone.close()
    expect(html).toBe(articlePage('http://localhost:9', `${alone.origin}/`, ''))
    expect(html).toContain('<twin-comments site="english"')
  })

  it('asks for the comments once, beside its script, where they are not in it', async () => {
    const context = await newPerson(stage.browser)
    const { told, asked } = await watched(context)
    const page = await context.newPage()
    await openHeld(page, hasty.origin)
    expect(asked.filter((call) => call.includes('/v1/'))).toEqual(['GET /v1/sites/english/comments'])
    expect(told.filter((what) => !what.startsWith('moved'))).toEqual([])
  })
})
