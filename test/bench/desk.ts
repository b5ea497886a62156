import { randomBytes, randomUUID } from 'node:crypto'
import type { Queue } from '../../worker/contract/moderation/desk-comment.ts'
import { toSelection } from '../../worker/core/moderation/queue-selection.ts'
import { newInvite } from '../../worker/core/moderation/new-invite.ts'
import { sha256 } from '../../worker/core/sha256.ts'
import { queueQuerySchema } from '../../worker/contract/moderation/queue.ts'
import { deskStore } from '../../worker/store/moderation/desk-store.ts'
import { inviteStatements } from '../../worker/store/moderation/invite-statements.ts'
import { startWorker, type RunningWorker } from '../harness/start-worker.ts'
import { watchedD1 } from '../worker/watched-d1.ts'
import { APART, EMAIL, NAMED, RARE, seedNewsroom } from './busy-newsroom.ts'

// What the desk's calls cost with 100 and with 100,000 comments of one site: `node test/bench/desk.ts`.

const SITE = 'kozani'
const LENGTHS = [100, 100_000] as const
const ROUNDS = Number(process.argv[2] ?? 41)
const DECIDED = [1, 50, 500]
/** What is promised: a page of the long queue against one of the short; a search against the plain page, in time and rows. */
const PAGE_MAX = 1.2
const SEARCH_MAX = 10

const now = Date.now()
const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

const PAGES: Record<string, Record<string, string>> = {
  pending: {},
  approved: { status: 'approved' },
  spam: { status: 'spam' },
  trash: { status: 'trash' },
  'every status': { status: 'any' },
  'one article': { thread: 'a3' },
  'one writer': { author: EMAIL },
  'a language': { lang: 'ro' },
  'what a filter objected to': { finding: 'links' },
  unchecked: { unchecked: 'true' },
  reported: { reported: 'true', status: 'any' },
  'the last hour': { from: ago(60) },
  'a language, a filter, a time': { lang: 'el', finding: 'links', to: ago(30) },
  'a language that no such comment has': { lang: 'ro', status: 'trash', finding: 'akismet_spam' },
}
const SEARCHES: Record<string, Record<string, string>> = {
  'a rare word': { q: RARE.word, status: 'any' },
  'a common word': { q: 'πόλη' },
  'a common word, published': { q: 'δήμος', status: 'approved' },
  'a common word in the bin': { q: 'και', status: 'trash' },
  'two common words': { q: 'δήμος νερό' },
  'no such word': { q: 'ανύπαρκτο' },
  'a common and no such word': { q: 'δήμος ανύπαρκτο' },
  Greeklish: { q: 'dimos' },
  'a rare word in Greeklish': { q: 'xaraugi', status: 'any' },
  'a name': { author: NAMED, status: 'any' },
  'a common name': { author: 'Μαρία' },
  'a word of an article’s title': { q: RARE.article },
  'a common word under one article': { q: 'πόλη', thread: 'a3' },
  'a common word of one writer': { q: 'και', author: EMAIL, status: 'any' },
  'a common word, reported': { q: 'και', reported: 'true', status: 'any' },
  'a common word, and a filter that nothing met': { q: 'και', finding: 'banned_text', status: 'any' },
  'a common word in one language': { q: 'και', lang: 'el', status: 'any' },
  'a word and a filter': { q: 'πόλη', finding: 'links' },
  'a word of spam, among what waits': { q: APART.spam },
  'a word of one language, in another': { q: APART.ro, lang: 'el', status: 'any' },
  'a word of spam, in another language': { q: APART.spam, lang: 'ro', status: 'approved' },
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Somebody at the desk of this worker, as their page asks. */
const sitDown = async (worker: RunningWorker) => {
  const { token, invite } = await newInvite(
    { name: 'Ελένη', sites: [{ site: SITE, role: 'owner' }] },
    { tokens: { make: () => randomBytes(32).toString('base64url'), hash: sha256 }, now, newId: randomUUID },
  )
  await worker.run(inviteStatements(invite))
  const answer = await fetch(`${worker.origin}/v1/session/invite`, {
    method: 'POST',
    headers: { Origin: worker.origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return async (query: Record<string, string>): Promise<{ ms: number; comments: number }> => {
    const search = new URLSearchParams(query).toString()
    const from = performance.now()
    const page = await fetch(`${worker.origin}/v1/sites/${SITE}/moderation/comments?${search}`, {
      headers: { Cookie: cookie },
    })
    const { comments } = await page.json<Queue>()
    return { ms: performance.now() - from, comments: comments.length }
  }
}

/** Rows that D1 reads and writes, and the statements it is asked. */
const billOf = async (worker: RunningWorker, act: (db: D1Database) => Promise<unknown>) => {
  const { db, bill } = watchedD1(worker.db)
  await act(db)
  return bill
}

const pageBill = (worker: RunningWorker, query: Record<string, string>) =>
  billOf(worker, async (db) => {
    const { limit, after = null, ...filter } = queueQuerySchema.parse(query)
    await deskStore(db).queue({ ...(await toSelection(SITE, filter, sha256)), limit, after })
  })

const workers: RunningWorker[] = []
try {
  const rooms = []
  for (const length of LENGTHS) {
    const worker = await startWorker()
    workers.push(worker)
    const from = performance.now()
    await seedNewsroom(worker, SITE, length, now)
    console.log(`${length} comments written in ${Math.round((performance.now() - from) / 1000)} s`)
    rooms.push({ worker, ask: await sitDown(worker) })
  }
  const [short, long] = rooms
  if (!short || !long) throw new Error('There are two newsrooms to compare.')

  const misses: string[] = []
  const measure = async (queries: Record<string, Record<string, string>>, versus: 'short' | 'plain') => {
    const table: Record<string, Record<string, string | number>> = {}
    for (const [name, query] of Object.entries(queries)) {
      // In turns, so that whatever else the machine does slows both.
      const own: number[] = []
      const other: number[] = []
      let { comments } = versus === 'short' ? await short.ask(query) : await long.ask(query)
      // Pages of equal length: the short newsroom has less of everything.
      const asked = versus === 'short' ? { ...query, limit: String(Math.max(1, comments)) } : query
      for (let round = 0; round < ROUNDS; round += 1) {
        const reference = versus === 'short' ? await short.ask(asked) : await long.ask({})
        const measured = await long.ask(asked)
        comments = measured.comments
        other.push(reference.ms)
        own.push(measured.ms)
      }
      const ratio = median(own) / median(other)
      const [few, many] = [await pageBill(short.worker, asked), await pageBill(long.worker, asked)]
      table[name] = {
        comments,
        ms: median(own).toFixed(1),
        [versus === 'short' ? 'with 100, ms' : 'plain page, ms']: median(other).toFixed(1),
        ratio: ratio.toFixed(2),
        'rows read': many.rowsRead,
        'rows with 100': few.rowsRead,
        'in D1, ms': many.ms.toFixed(1),
        statements: many.statements,
      }
      const most = versus === 'short' ? PAGE_MAX : SEARCH_MAX
      const plain = versus === 'plain' ? (await pageBill(long.worker, {})).rowsRead : many.rowsRead
      if (many.rowsRead > plain * most)
        misses.push(`${name}: ${many.rowsRead} rows read, the plain page ${plain}`)
      if (ratio > most) misses.push(`${name}: ${ratio.toFixed(2)} instead of at most ${most}`)
    }
    console.table(table)
  }

  console.log(`\nA page of 25: ${LENGTHS[1]} comments against ${LENGTHS[0]}, the middle of ${ROUNDS} runs`)
  await measure(PAGES, 'short')
  console.log(`\nA search among ${LENGTHS[1]} comments against the plain page`)
  await measure(SEARCHES, 'plain')

  console.log(`\nDecisions in one call among ${LENGTHS[1]} comments`)
  const decisions: Record<string, Record<string, number>> = {}
  for (const count of DECIDED) {
    const found = await deskStore(long.worker.db).matching({
      ...(await toSelection(SITE, { status: 'pending' }, sha256)),
      limit: count,
      after: null,
    })
    if (found === 'malformed') throw new Error('The queue was not asked well.')
    const from = performance.now()
    const bill = await billOf(long.worker, (db) =>
      deskStore(db).decide({
        id: randomUUID(),
        site: SITE,
        by: { id: 'bench', name: 'Ελένη' },
        action: 'approve',
        to: 'approved',
        ids: found.ids,
        expected: 'pending',
        reasonCode: null,
        reason: null,
        at: Date.now(),
        feedbackDueAt: Date.now() + 60_000,
      }),
    )
    decisions[`${count} comments`] = {
      statements: bill.statements,
      'rows read': bill.rowsRead,
      'rows written': bill.rowsWritten,
      ms: Math.round(performance.now() - from),
    }
  }
  console.table(decisions)
  console.log(misses.length === 0 ? 'Every figure is held.' : `Missed:\n  ${misses.join('\n  ')}`)
  process.exitCode = misses.length === 0 ? 0 : 1
} finally {
  for (const worker of workers) await worker.close()
}
