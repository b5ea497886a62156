import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startPublisher } from '../../demo/publisher/server.ts'
import { readerProblemsEl } from '../../worker/contract/i18n/problems/reader-el.ts'
import { el } from '../../worker/contract/i18n/reader/el.ts'
import { el as own } from '../../worker/contract/i18n/reader/own/el.ts'
import { en as ownEn } from '../../worker/contract/i18n/reader/own/en.ts'
import { el as reportEl } from '../../worker/contract/i18n/reader/report/el.ts'
import { seedNewsroom } from '../bench/busy-newsroom.ts'
import { seedConversation } from '../bench/seed-conversation.ts'
import { handsOn, keysOn, openFirefox, type Hands } from './people/firefox.ts'
import { signInLink, words } from './people/moderator.ts'
import { openNewspaper } from './people/newspaper.ts'
import { countPrinters, isReadyToPrint, onPaper, watchPaper } from './people/paper.ts'
import { pressAndGo } from './people/press-and-go.ts'
import { ARTICLES } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Καλή αρχή στη διδυμοποίηση, με όποιον περιηγητή κι αν διαβάζει κανείς.'
const REPLY = 'Κι από μένα, με την αλεπού.'
const HASTY = 'Και πότε αρχίζουν τα έργα, πριν ή μετά τις εκλογέ;'
const BETTER = 'Και πότε αρχίζουν τα έργα, πριν ή μετά τις εκλογές;'
const WHY = 'Το ίδιο κείμενο κάτω από κάθε άρθρο.'
const INLINED = 'A word from a page that came whole.'
const PLAIN = 'Χωρίς JavaScript και χωρίς Chromium.'
const DEEP = 'twin-comments >>> '

const publisher = await startPublisher(() => stage.worker.origin)
const newspaper = await openNewspaper()
const stage = openStage({ origins: [publisher.origin, newspaper.origin] })
let browser: Browser

beforeAll(async () => {
  browser = await openFirefox()
})
afterAll(async () => {
  await browser.close()
  await publisher.close()
})

const newPerson = async (): Promise<Hands> => handsOn(await (await browser.createBrowserContext()).newPage())

/** A reader at the Greek article, in a profile of their own. */
const readArticle = async (): Promise<Hands> => {
  const reader = await newPerson()
  await reader.page.goto(stage.worker.origin + ARTICLES.kozani.path)
  await arrive(reader)
  return reader
}

const arrive = async ({ find }: Hands): Promise<void> => {
  await (await find('twin-comments')).scrollIntoView()
  await find(`${DEEP}form [name=body]`)
}

const comment = `${DEEP}article`

const statusOf = (body: string): Promise<string | null> =>
  stage.worker.db.prepare('SELECT status FROM comments WHERE body = ?').bind(body).first<string>('status')

const approve = async (text: string): Promise<void> => {
  const moderator = await newPerson()
  const link = new URL(await signInLink(stage.worker))
  link.searchParams.set('site', 'kozani')
  await moderator.page.goto(link.href)
  await moderator.press('twin-moderation >>> button', words.passkey.later)
  await moderator.find('twin-moderation >>> article', text)
  await moderator.press('twin-moderation >>> article button', words.actions.approve)
  await moderator.find('twin-moderation >>> h2', words.empty.pending.title)
  // The desk shows the next one before the worker has answered: a tab that is closed now may take its request along.
  await vi.waitFor(async () => expect(await statusOf(text)).toBe('approved'), 20_000)
  await moderator.page.browserContext().close()
}

describe('in Firefox', () => {
  it('keeps a comment when the box was forgotten, and brings it to the next reader', async () => {
    const writer = await readArticle()
    expect(await writer.read(`${DEEP}[part=heading]`)).toEqual(['0 σχόλια'])
    await writer.type(`${DEEP}[name=body]`, TEXT)
    await writer.type(`${DEEP}[name=name]`, 'Μαρία')
    await writer.press(`${DEEP}[part=submit]`)
    await writer.find(`${DEEP}[role=alert]`, readerProblemsEl.consent_required)
    const body = await writer.find(`${DEEP}[name=body]`)
    expect(await body.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(TEXT)

    await writer.press(`${DEEP}[name=consent]`)
    await writer.press(`${DEEP}[part=submit]`)
    await writer.find(comment, own.pending)
    await writer.page.reload()
    await arrive(writer)
    await writer.find(comment, own.pending)

    const stranger = await readArticle()
    expect(await stranger.read(comment)).toEqual([])
    await approve(TEXT)
    await stranger.page.reload()
    await arrive(stranger)
    await stranger.find(comment, TEXT)
    expect(await stranger.read(`${DEEP}[part=heading]`)).toEqual(['1 σχόλιο'])
  })

  it('takes what the page’s head asked for, and asks for nothing twice', async () => {
    const reader = await newPerson()
    const asked: string[] = []
    reader.page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
    await reader.page.goto(stage.worker.origin + ARTICLES.kozani.path)
    await arrive(reader)
    const first = asked.filter((path) => /^\/twin-comments|\/comments$/.test(path))
    expect(first.toSorted()).toEqual(['/twin-comments.el.js', '/v1/sites/kozani/comments'])
  })

  it('lets a reader answer, and take the answer back', async () => {
    const reader = await readArticle()
    await reader.press(`${DEEP}[part=reply]`, el.reply)
    await reader.type(`${DEEP}article [name=body]`, REPLY)
    await reader.press(`${DEEP}article [name=consent]`)
    await reader.press(`${DEEP}article [part=submit]`)
    await reader.find(`${comment} article`, own.pending)
    await approve(REPLY)
    const other = await readArticle()
    await other.find(`${comment} article`, REPLY)

    // Back to the first tab: in those behind, Firefox lets time pass in steps of a second.
    await reader.page.bringToFront()
    await reader.page.reload()
    await arrive(reader)
    await reader.press(`${DEEP}[part=withdraw]`)
    await reader.press(`${DEEP}[part=confirm]`)
    await reader.find(`${DEEP}[role=status]`, own.withdrawn)
    await other.page.reload()
    await arrive(other)
    expect((await other.read(comment)).join(' ')).not.toContain(REPLY)
  })

  it('lets its writer correct a comment that was just sent, and brings the correction to the newsroom', async () => {
    const writer = await readArticle()
    await writer.type(`${DEEP}[name=body]`, HASTY)
    await writer.press(`${DEEP}[name=consent]`)
    await writer.press(`${DEEP}[part=submit]`)
    await writer.find(comment, own.pending)
    await writer.press(`${DEEP}[part=edit]`)
    const field = `${DEEP}[part=edit-form] textarea`
    await writer.find(`${field}:focus`)
    await writer.page.keyboard.down('Control')
    await writer.page.keyboard.press('a')
    await writer.page.keyboard.up('Control')
    await writer.type(field, BETTER)
    await writer.press(`${DEEP}[part=edit-form] [part=submit]`)
    await writer.find(`${DEEP}[role=status]`, own.saved)
    await writer.find(comment, BETTER)
    expect(await statusOf(HASTY)).toBeNull()
    await approve(BETTER)
  })

  it('takes a reader’s report of a comment, and says that it was received', async () => {
    const reader = await readArticle()
    await reader.press(`${DEEP}[part=report]`)
    await reader.press(`${DEEP}dialog label`, reportEl.categories.spam)
    await reader.type(`${DEEP}dialog [name=words]`, WHY)
    await reader.press(`${DEEP}dialog [part=submit]`)
    await reader.find(`${DEEP}[part=report-sent] h2:focus`, reportEl.sent)
    const reports = 'SELECT r.category, r.words, c.body FROM reports r JOIN comments c ON c.id = r.comment_id'
    expect((await stage.worker.db.prepare(reports).all()).results).toEqual([
      { category: 'spam', words: WHY, body: TEXT },
    ])
    await reader.press(`${DEEP}dialog [part=dismiss]`)
    await reader.find(`${DEEP}[part=report]:focus`)
  })

  it('goes from an address to the comment of a later page, which it shows, focuses and marks', async () => {
    newspaper.print({
      html: `<script type="module" src="${stage.worker.origin}/twin-comments.js"></script>
        <p style="height: 200vh">Το άρθρο</p>
        <twin-comments site="kozani" thread="adelfopoiisi" page-size="1"></twin-comments>`,
    })
    const id = await stage.worker.db
      .prepare('SELECT id FROM comments WHERE body = ?')
      .bind(BETTER)
      .first<string>('id')
    const reader = await newPerson()
    await reader.page.goto(`${newspaper.origin}/#comment-${id ?? ''}`)
    const marked = await reader.find(`${DEEP}article.marked:focus`, BETTER)
    expect(await marked.evaluate((article) => article.id)).toBe(`c-${id ?? ''}`)
    await expect.poll(() => marked.isIntersectingViewport({ threshold: 1 })).toBe(true)
    expect(await reader.read(comment)).toHaveLength(1)
  })
})

describe('in Firefox, at the desk', () => {
  it('has the decisions of whoever presses and is gone in the same moment', async () => {
    await seedNewsroom(stage.worker, 'alba', 20, Date.now())
    const moderator = await newPerson()
    const link = new URL(await signInLink(stage.worker))
    link.searchParams.set('site', 'alba')
    await moderator.page.goto(link.href)
    await moderator.press('twin-moderation >>> button', words.passkey.later)
    await moderator.find('twin-moderation >>> article:focus')
    await moderator.page
      .evaluate(pressAndGo, 8)
      .catch(() => 'The page went in the middle of it, as it should.')
    const decided = "SELECT count(*) AS n FROM decisions WHERE site = 'alba' AND actor_kind = 'moderator'"
    await expect.poll(() => stage.worker.db.prepare(decided).first<number>('n'), { timeout: 20_000 }).toBe(8)
    await moderator.page.browserContext().close()
  })
})

describe('in Firefox, a long conversation', () => {
  it('is printed as a whole the first time', async () => {
    const COMMENTS = 140
    await seedConversation(stage.worker, 'printed', COMMENTS)
    const { page, find } = await newPerson()
    await page.goto(stage.worker.origin + '/demo/english/')
    await page.evaluate(watchPaper)
    const tag = await find('twin-comments')
    await tag.evaluate((element) => element.setAttribute('thread', 'printed'))
    await tag.scrollIntoView()
    await find(`${DEEP}.news`)
    await page.pdf()
    expect(await page.evaluate(onPaper)).toEqual({ comments: COMMENTS, dated: COMMENTS, blank: 0 })
  })

  it('is printed so before the reader has come near it, too', async () => {
    newspaper.print({
      html: `<script type="module" src="${stage.worker.origin}/twin-comments.js"></script>
        <p style="height: 9000px">Το άρθρο</p>
        <twin-comments site="kozani" thread="adelfopoiisi"></twin-comments>`,
    })
    const { page } = await newPerson()
    await page.evaluateOnNewDocument(countPrinters)
    await page.goto(newspaper.origin)
    await page.evaluate(watchPaper)
    await page.waitForFunction(isReadyToPrint)
    await page.pdf()
    const { comments, dated } = await page.evaluate(onPaper)
    expect(comments).toBeGreaterThan(1)
    expect(dated).toBe(comments)
  })
})

describe('in Firefox, an article that its own server sends with the conversation in it', () => {
  it('wakes up in place, and takes a comment', async () => {
    const reader = await newPerson()
    await reader.page.goto(publisher.origin)
    await reader.find(`${DEEP}.news`)
    expect(await reader.read(`${DEEP}form`)).toHaveLength(1)
    await reader.type(`${DEEP}[name=body]`, INLINED)
    await reader.press(`${DEEP}[name=consent]`)
    await reader.press(`${DEEP}[part=submit]`)
    await reader.find(comment, ownEn.pending)
    expect((await reader.read(comment)).join(' ')).toContain(INLINED)
  })
})

describe('in Firefox, with JavaScript switched off', () => {
  it('writes by keyboard, keeps the text when the box was forgotten, and comes back to the article', async () => {
    const plain = await openFirefox({ script: false })
    try {
      const { page, at } = keysOn(await plain.newPage())
      await page.goto(stage.worker.origin + ARTICLES.kozani.path)
      await at('twin-comments a', 'Enter')
      await (await at('textarea[name=body]')).type(PLAIN)
      await at('form button', 'Enter')
      await at('form [aria-invalid=true]')
      expect(await page.$eval('main', (main) => main.innerText)).toContain(readerProblemsEl.consent_required)
      expect(await page.$eval('textarea[name=body]', (field) => field.value)).toBe(PLAIN)

      await at('[name=consent]', ' ')
      await at('form button', 'Enter')
      await at('#twin-awaiting:target')
      expect(await statusOf(PLAIN)).toBe('pending')
    } finally {
      await plain.close()
    }
  })
})
