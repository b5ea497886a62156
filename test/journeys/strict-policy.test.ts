import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoSites } from '../harness/sites.ts'
import { newPerson } from './people/browser.ts'
import { addPasskeyDevice, signInLink, words } from './people/moderator.ts'
import { openNewspaper } from './people/newspaper.ts'
import { openStage } from './people/stage.ts'

const news = await openNewspaper()
const stage = openStage({
  origins: [news.origin],
  // What is ham is published at once in Kozani, and waits for the desk in Alba.
  sites: (origins) =>
    demoSites(origins).map((site) => ({ ...site, rule: site.id === 'alba' ? 'all' : 'flagged' })),
})

const ARTICLE = 'http://localhost/article'
const readme = readFileSync('widget/README.md', 'utf8')

/** A policy as the README prints it: one directive a line, below a heading of that name. */
const printed = (heading: string): string => {
  const section = readme.slice(readme.indexOf(`### ${heading}`))
  const lines = /```(?:text)?\n([\s\S]*?)```/.exec(section)?.[1]?.trim().split('\n') ?? []
  expect(lines[0]).toBe("default-src 'none';")
  return lines.join(' ').replaceAll('https://comments.example', stage.worker.origin)
}

/** All that the browser reports of the pages of one person, as it happens. */
const reportsOf = async (context: BrowserContext): Promise<string[]> => {
  const reports: string[] = []
  await context.exposeBinding('tellTest', (_, told: string) => void reports.push(told))
  await context.addInitScript(() => {
    const { tellTest } = globalThis as unknown as { tellTest: (told: string) => void }
    addEventListener('securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI, sample }) => {
      tellTest([disposition, effectiveDirective, blockedURI, sample].join(' '))
    })
  })
  return reports
}

/** The lines for a page's head that ask for script and comments together, as the README prints them. */
const preloads = (): string => {
  const [, lines = ''] = /```html\n(<link rel="modulepreload"[\s\S]*?)```/.exec(readme) ?? []
  expect(lines).toContain('as="fetch"')
  return lines
    .replaceAll('https://comments.example', stage.worker.origin)
    .replace('thread=KEY', `thread=${encodeURIComponent(ARTICLE)}`)
}

const print = ({
  head = '',
  script = 'twin-comments.js',
  extra = '',
  policy = printed('On the article’s page'),
} = {}) => {
  const { origin } = stage.worker
  news.print({
    headers: { 'Content-Security-Policy': policy, 'Content-Security-Policy-Report-Only': policy },
    html: `<head>
        ${head}
        <script type="module" src="${origin}/${script}"></script>
        <script type="module" src="${origin}/twin-comment-count.js"></script>
      </head>
      <body>
        <twin-comment-count site="kozani" thread="${ARTICLE}">Σχόλια</twin-comment-count>
        <twin-comments site="kozani" thread="${ARTICLE}" loading="eager"></twin-comments>
        ${extra}
      </body>`,
  })
}

describe('under the policy that the README prints', () => {
  it('what the page’s head asked for is what the element takes, and nothing is asked for twice', async () => {
    const context = await newPerson(stage.browser)
    const reports = await reportsOf(context)
    print({ head: preloads(), script: 'twin-comments.el.js' })
    const page = await context.newPage()
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
    page.on('console', (message) => void said.push(message.text()))
    await page.goto(news.origin)
    await page.locator('twin-comments').locator('[part=form]').waitFor()
    const times = (path: string) => asked.filter((each) => each === path).length
    expect([times('/twin-comments.el.js'), times('/v1/sites/kozani/comments')]).toEqual([1, 1])
    expect(said.filter((words) => words.includes('preload'))).toEqual([])
    expect(reports).toEqual([])
  })

  it('a page with one more Lit shows the comments by the word that the README names for it', async () => {
    const [, rule = ''] = /`(trusted-types lit-html [^`]+)`/.exec(readme) ?? []
    expect(rule).not.toBe('')
    const context = await newPerson(stage.browser)
    const reports = await reportsOf(context)
    print({
      head: `<script type="module" src="${stage.worker.origin}/twin-moderation.js"></script>`,
      policy: printed('On the article’s page').replace('trusted-types lit-html', rule),
    })
    const page = await context.newPage()
    await page.goto(news.origin)
    await page.locator('twin-comments [part=heading]').waitFor()
    expect(reports).toEqual([])
  })

  it('a reader reads, writes, is refused, answers, edits and withdraws without one report', async () => {
    const context = await newPerson(stage.browser)
    const reports = await reportsOf(context)
    print()
    const page = await context.newPage()
    await page.goto(news.origin)
    const section = page.locator('twin-comments')
    const form = section.locator('[part=form]').last()
    await form.locator('textarea').fill('Μια γνώμη κάτω από αυστηρή πολιτική.')
    await form.locator('[part=submit]').click()
    await form.locator('[part=error-summary]').waitFor()
    await form.locator('[name=consent]').check()
    await form.locator('[part=submit]').click()
    const first = section.getByRole('article').first()
    await first.waitFor()
    await page.getByText('1 σχόλιο').first().waitFor()

    await first.locator('[part=reply]').click()
    const answer = first.locator('[part=form]')
    await answer.locator('textarea').fill('Και μια απάντηση σε αυτήν.')
    await answer.locator('[name=consent]').check()
    await answer.locator('[part=submit]').click()
    await section.getByRole('article').nth(1).waitFor()
    await page.getByText('2 σχόλια').first().waitFor()

    await first.locator('[part=edit]').first().click()
    await section.locator('[part=edit-form] textarea').fill('Μια γνώμη, διορθωμένη.')
    await section.locator('[part=edit-form] [part=submit]').click()
    await first.getByText('Μια γνώμη, διορθωμένη.').waitFor()

    const second = section.getByRole('article').nth(1)
    await second.locator('[part=withdraw]').click()
    await section.locator('[part=confirm]').click()
    await page.getByText('1 σχόλιο').first().waitFor()
    expect(reports).toEqual([])
  })

  it('what it does not allow is reported: the listener above hears', async () => {
    const context = await newPerson(stage.browser)
    const reports = await reportsOf(context)
    print({ extra: '<p style="color: red">Ένα στυλ της σελίδας</p>' })
    const page = await context.newPage()
    await page.goto(news.origin)
    await page.locator('twin-comments [part=heading]').waitFor()
    expect(reports.map((report) => report.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
      'enforce style-src-attr',
      'report style-src-attr',
    ])
  })

  it('a moderator signs in by link and by passkey, decides and undoes without one report', async () => {
    const { origin } = stage.worker
    const written = await fetch(`${origin}/v1/sites/alba/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        thread: { key: 'infratire' },
        body: 'Un comentariu care așteaptă.',
        consent: true,
        policyVersion: '2026-11',
      }),
    })
    expect(written.status).toBe(201)

    const context = await newPerson(stage.browser)
    const reports = await reportsOf(context)
    const page = await context.newPage()
    await addPasskeyDevice(page)
    const link = new URL(await signInLink(stage.worker))
    link.searchParams.set('site', 'alba')
    const served = await page.goto(link.href)
    expect(served?.headers()['content-security-policy']).toBe(printed('Around the desk'))
    const desk = page.locator('twin-moderation')
    await desk.getByRole('button', { name: words.passkey.register }).click()
    await desk.getByText(words.passkey.added).first().waitFor()
    await desk.locator('summary').first().click()
    await desk.getByRole('button', { name: words.account.signOut }).click()
    await desk.getByRole('button', { name: words.signIn.button }).click()
    const comment = desk.getByRole('article').filter({ hasText: 'Un comentariu care așteaptă.' })
    await comment.getByRole('button', { name: words.actions.approve, exact: true }).click()
    await desk.locator('[part=undo] button').first().click()
    await comment.waitFor()
    expect(reports).toEqual([])
  })
})
