import type { Page } from 'playwright'
import { beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../demo/states/sample-texts.ts'
import type { Submitted } from '../../worker/contract/comments.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { demoSites } from '../harness/sites.ts'
import { newPerson } from './people/browser.ts'
import { openStage } from './people/stage.ts'

/** WCAG's narrowest page: 1280 × 1024 pixels at 400 % zoom. */
const NARROW = { width: 320, height: 256 }

const own = { aboveForm: texts.el.longWord, closed: texts.el.longWord }
const stage = openStage({
  sites: (origins) =>
    demoSites(origins).map((site) => ({
      ...site,
      rule: 'flagged',
      settings: { ...site.settings, texts: { el: own, en: own, ro: own } },
    })),
})

const article = () => `${stage.worker.origin}/adelfopoiisi`

let page: Page
/** A comment of each thread, and the way to its private page. */
const written = new Map<string, { id: string; token: string }>()

const write = async (thread: string, parentId: string | null = null): Promise<string> => {
  const answer = await fetch(`${stage.worker.origin}/v1/sites/kozani/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: stage.worker.origin },
    body: JSON.stringify({
      id: crypto.randomUUID(),
      thread: { key: thread, url: article(), title: texts.el.longWord.slice(0, 150) },
      parentId,
      body: `${texts.el.longWord}\n\n> ${crypto.randomUUID().repeat(4)}`,
      name: texts.el.longName.slice(0, 60),
      consent: true,
      policyVersion: '2026-11',
    }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  const { comment, receipt } = (await answer.json()) as Submitted
  written.set(thread, { id: comment.id, token: receipt.token })
  // The filters hold such words back.
  await stage.worker.db.prepare("UPDATE comments SET status = 'approved'").run()
  return comment.id
}

beforeAll(async () => {
  let parent: string | null = null
  for (let depth = 0; depth < 4; depth++) parent = await write('open', parent)
  await write('closed')
  await stage.worker.db.prepare("UPDATE threads SET state = 'closed' WHERE key = 'closed'").run()
  page = await (await newPerson(stage.browser, { javaScriptEnabled: false, viewport: NARROW })).newPage()
})

const at = (path: string) => page.goto(stage.worker.origin + path)
const thread = (key: string, lang: Language) =>
  at(`/sites/kozani/thread?${new URLSearchParams({ thread: key, url: article(), lang })}`)
const sent = (form: string) =>
  Promise.all([
    page.waitForEvent('load'),
    page.locator(`${form} button[type=submit], ${form} button`).last().click(),
  ])
const report = (lang: Language) =>
  at(`/sites/kozani/comments/${written.get('open')?.id ?? ''}/report?lang=${lang}`)

/** Each page a reader without script may come to, and what stands on it alone. */
const PAGES: Record<string, { go: (lang: Language) => Promise<unknown>; shows: string }> = {
  'the conversation': { go: (lang) => thread('open', lang), shows: '.thread ol ol ol .body' },
  'a conversation nobody has written in': { go: (lang) => thread('empty', lang), shows: '.empty' },
  'a closed conversation': { go: (lang) => thread('closed', lang), shows: '.closed .body' },
  'a refused form': {
    go: async (lang) => {
      await thread('open', lang)
      await page.locator('#body').fill(texts[lang].longWord)
      await page.locator('#email').fill('eleni@')
      await page.locator('#website').fill('x y')
      await sent('#form form')
    },
    shows: '#errors li:nth-child(3)',
  },
  'a comment’s private page': {
    go: (lang) => at(`/receipt?token=${written.get('open')?.token ?? ''}&lang=${lang}`),
    shows: 'dl dd',
  },
  'a report': { go: report, shows: '.reported' },
  'a refused report': {
    go: async (lang) => {
      await report(lang)
      await page.locator('#category-unlawful').check()
      await sent('form.report')
    },
    shows: '#errors li:nth-child(3)',
  },
  'a report that was received': {
    go: async (lang) => {
      await report(lang)
      await page.locator('#category-spam').check()
      await sent('form.report')
    },
    shows: 'h1',
  },
  'the wordings of the policy': {
    go: (lang) => at(`/sites/kozani/policies?lang=${lang}`),
    shows: '.wordings code',
  },
}

/** What leaves the page to the right, scrolls, or is cut. */
const faults = () =>
  page.evaluate(() => {
    const found: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`scrolls by ${scrollWidth - clientWidth} px`)
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (each.closest('.trap') || !each.checkVisibility()) continue
      const words = `${each.localName}.${each.className} “${each.innerText.slice(0, 40)}”`
      if (each.getBoundingClientRect().right > clientWidth + 0.5) found.push(`beyond the edge: ${words}`)
      if (each.matches('input, textarea')) continue
      const { overflowX, textOverflow } = getComputedStyle(each)
      if (overflowX !== 'visible' && each.scrollWidth > each.clientWidth) found.push(`cut: ${words}`)
      if (textOverflow === 'ellipsis') found.push(`shortened: ${words}`)
    }
    return found
  })

describe.each(LANGUAGES)('without script on a phone, and at 400 % zoom, in %s', (lang) => {
  it.each(Object.entries(PAGES))(
    'nothing is cut and nothing scrolls aside on %s',
    async (_, { go, shows }) => {
      await go(lang)
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
      expect(await page.locator(shows).count()).toBeGreaterThan(0)
      expect(await faults()).toEqual([])
    },
  )
})
