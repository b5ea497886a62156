import type { Finding } from '../../worker/contract/moderation/findings.ts'
import type { Status } from '../../worker/contract/statuses.ts'
import { pathSegment } from '../../worker/core/path-segment.ts'
import { searchText } from '../../worker/core/search/search-text.ts'
import { sha256 } from '../../worker/core/sha256.ts'
import { emailRef } from '../../worker/core/writer-ref.ts'
import type { RunningWorker } from '../harness/start-worker.ts'

const ROWS_AT_ONCE = 1_000
const ARTICLES = 300
const WRITERS = 4_000
const MINUTE = 60_000

const COMMON = ['και', 'το', 'δήμος', 'πόλη', 'έργα', 'δεν', 'για', 'κοζάνη', 'δρόμος', 'νερό', 'σχολείο']
const NAMES = ['Μαρία', 'Νίκος', 'Ελένη', 'Ion', 'Ana', 'Γιάννης', 'Κατερίνα', 'Radu']
const SYLLABLES = [
  'κα',
  'λο',
  'με',
  'ρι',
  'στα',
  'φω',
  'τη',
  'να',
  'που',
  'δε',
  'γρα',
  'μμα',
  'χω',
  'ρο',
  'ζη',
]

/** Words that few comments hold; `everySo` says how few. */
export const RARE = { word: 'χαραυγή', article: 'θερμοκήπιο', everySo: 14_000 }
/** Words that thousands of comments hold, but hardly one that is no spam, or not in Romanian. */
export const APART = { spam: 'καζίνο', ro: 'strada', everySo: 10_000 }
export const NAMED = 'Ξενοφώντας'
export const EMAIL = 'reader-1@news.example'

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('An empty list has nothing at any place.')
  return found
}

/** A word for each number, the same every time, none of them like another's beginning for long. */
const wordOf = (n: number): string =>
  at(SYLLABLES, n) + at(SYLLABLES, Math.floor(n / 15)) + at(SYLLABLES, Math.floor(n / 225) + n)

const bodyOf = (n: number): string => {
  const words = Array.from({ length: 10 + (n % 25) }, (_, step) =>
    step % 3 === 0 ? at(COMMON, n + step) : wordOf((n * 31 + step * step * 17) % 3_375),
  )
  if (n % RARE.everySo === 50) words.push(RARE.word)
  const strays = n % APART.everySo === 40
  if (statusOf(n) === 'spam' || strays) words.push(APART.spam)
  if (langOf(n) === 'ro' || strays) words.push(APART.ro)
  return words.join(' ')
}

const titleOf = (article: number): string =>
  `Νέα από την πόλη ${wordOf(article)}${article === 7 ? ` ${RARE.article}` : ''}`

/** Of twenty comments eight wait and eight are published, three are spam, one lies in the bin. */
const statusOf = (n: number): Status =>
  n % 20 < 8 ? 'pending' : n % 20 < 16 ? 'approved' : n % 20 < 19 ? 'spam' : 'trash'

const langOf = (n: number): string => at(['el', 'el', 'el', 'ro', 'en'], n)

const findingsOf = (n: number): Finding[] => [
  n % 9 === 0
    ? { filter: 'links', verdict: 'unsure', reason: 'many_links', detail: '4', sure: 0.6 }
    : { filter: 'links', verdict: 'ham', reason: 'nothing_found', detail: null, sure: 0 },
  statusOf(n) === 'spam'
    ? { filter: 'akismet', verdict: 'spam', reason: 'akismet_spam', detail: null, sure: 0.95 }
    : { filter: 'akismet', verdict: 'ham', reason: 'akismet_ham', detail: null, sure: 0.95 },
]

const COMMENTS = `INSERT INTO comments (id, site, thread_id, root, path, depth, body, name, email, lang, folded, created_at,
    writer_ref, check_due_at, report_count)
  SELECT v.value ->> 'id', ?1, t.id, v.value ->> 'path', v.value ->> 'path', 0, v.value ->> 'body', v.value ->> 'name',
    v.value ->> 'email', v.value ->> 'lang', v.value ->> 'folded', v.value ->> 'createdAt', v.value ->> 'ref',
    v.value ->> 'due', v.value ->> 'reports'
  FROM json_each(?2) v JOIN threads t ON t.site = ?1 AND t.key = v.value ->> 'thread'`
const SCREENINGS = `INSERT INTO screenings (comment_id, revision, cause, verdict, checked, findings, at)
  SELECT v.value ->> 'id', 1, 'new', v.value ->> 'verdict', v.value ->> 'due' IS NULL, v.value ->> 'findings',
    v.value ->> 'createdAt'
  FROM json_each(?2) v WHERE ?1 = ?1`
const DECISIONS = `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
  SELECT lower(hex(randomblob(16))), v.value ->> 'id', ?1,
    iif(v.value ->> 'status' = 'approved', 'approve', v.value ->> 'status'), 'pending', v.value ->> 'status', 'rule',
    v.value ->> 'createdAt'
  FROM json_each(?2) v WHERE v.value ->> 'status' <> 'pending'`

/** Writes so many comments of a site as readers, filters and rules would have left them: triggers and all. */
export const seedNewsroom = async (
  { db }: RunningWorker,
  site: string,
  comments: number,
  now: number,
): Promise<void> => {
  await db
    .prepare(
      `INSERT INTO threads (site, key, url, title, created_at)
        SELECT ?1, 'a' || key, 'https://news.example/' || key, value, ?3 FROM json_each(?2)`,
    )
    .bind(site, JSON.stringify(Array.from({ length: ARTICLES }, (_, article) => titleOf(article))), now)
    .run()
  const refs = await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => emailRef(site, emailOf(writer), sha256)),
  )
  for (let from = 0; from < comments; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, comments - from) }, (_, step) => {
      const n = from + step
      const id = crypto.randomUUID()
      const createdAt = now - (comments - n) * MINUTE
      const body = bodyOf(n)
      const name = n % 5_000 === 60 ? NAMED : at(NAMES, n)
      const findings = findingsOf(n)
      return {
        id,
        path: pathSegment(createdAt, id),
        thread: `a${n % ARTICLES}`,
        body,
        name,
        email: emailOf(n % WRITERS),
        lang: langOf(n),
        folded: searchText({ body, name, title: titleOf(n % ARTICLES) }),
        createdAt,
        ref: at(refs, n),
        due: n % 50 === 3 ? now + 15 * MINUTE : null,
        reports: n % 90 === 10 ? 1 : 0,
        status: statusOf(n),
        verdict: statusOf(n) === 'spam' ? 'spam' : 'ham',
        findings: JSON.stringify(findings),
      }
    })
    const json = JSON.stringify(rows)
    await db.batch([COMMENTS, SCREENINGS, DECISIONS].map((sql) => db.prepare(sql).bind(site, json)))
  }
}

const emailOf = (writer: number): string => `reader-${writer}@news.example`
