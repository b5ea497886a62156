import { ruleOn } from '../worker/core/moderation-rule.ts'
import { pathSegment } from '../worker/core/path-segment.ts'
import { searchText } from '../worker/core/search/search-text.ts'
import { sha256 } from '../worker/core/sha256.ts'
import { shownWords } from '../worker/core/shown-words.ts'
import type { Finding } from '../worker/contract/moderation/findings.ts'
import type { Verdict } from '../worker/contract/statuses.ts'
import type { NewSite, Statement } from '../worker/store/sites.ts'
import type { SeededComment, SeededThread } from './conversations.ts'

const HOUR_MS = 3_600_000

/** The same seed has the same ids wherever it is sown. */
const uuidOf = async (name: string): Promise<string> => {
  const hex = await sha256(`twin-comments demo: ${name}`)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const timeOf = (at: SeededComment['at'], now: number): number =>
  'date' in at ? Date.parse(at.date) : Math.round(now - at.hoursAgo * HOUR_MS)

const screeningOf = (comment: SeededComment): { verdict: Verdict; findings: Finding[] } =>
  comment.status === 'spam'
    ? {
        verdict: 'spam',
        findings: [{ filter: 'links', verdict: 'spam', reason: 'many_links', detail: '3', sure: 0.9 }],
      }
    : {
        verdict: 'ham',
        findings: [{ filter: 'links', verdict: 'ham', reason: 'nothing_found', detail: null, sure: 0.5 }],
      }

type Sown = { id: string; path: string; root: string; depth: number }

const commentStatements = async (
  thread: SeededThread,
  comment: SeededComment,
  parent: Sown | null,
  site: NewSite,
  now: number,
): Promise<{ sown: Sown; statements: Statement[] }> => {
  const id = await uuidOf(`${thread.site}/${comment.slug}`)
  const at = timeOf(comment.at, now)
  const segment = pathSegment(at, id)
  const sown: Sown = parent
    ? { id, path: parent.path + segment, root: parent.root, depth: parent.depth + 1 }
    : { id, path: segment, root: segment, depth: 0 }
  const policy = site.policies.find(({ lang }) => lang === site.lang)
  if (!policy) throw new Error(`${site.id} has no policy in its own language`)
  const { verdict, findings } = screeningOf(comment)
  const { waits } = ruleOn(site.rule ?? 'all', { verdict, checked: true, known: false, findings })
  const statements: Statement[] = [
    {
      sql: `INSERT INTO comments (id, site, thread_id, parent_id, root, path, depth, body, name, lang, folded, created_at)
SELECT ?, site, id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM threads WHERE site = ? AND key = ?`,
      values: [
        id,
        parent?.id ?? null,
        sown.root,
        sown.path,
        sown.depth,
        comment.body,
        comment.name,
        comment.lang ?? site.lang,
        searchText({ body: comment.body, name: comment.name, title: thread.title }),
        at,
        thread.site,
        thread.key,
      ],
    },
    {
      sql: `INSERT INTO consents (comment_id, site, policy_version, lang, policy_url, words_hash, given_at)
VALUES (?, ?, ?, ?, ?, ?, ?)`,
      values: [
        id,
        site.id,
        site.policyVersion,
        site.lang,
        policy.url,
        await sha256(shownWords(policy.words)),
        at,
      ],
    },
    {
      sql: `INSERT INTO screenings (comment_id, revision, cause, verdict, checked, findings, at, waits)
VALUES (?, 1, 'new', ?, 1, ?, ?, ?)`,
      values: [id, verdict, JSON.stringify(findings), at, waits],
    },
  ]
  if (comment.status !== 'pending') {
    statements.push({
      sql: `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
VALUES (?, ?, ?, ?, 'pending', ?, 'rule', ?)`,
      values: [
        await uuidOf(`decision ${id}`),
        id,
        site.id,
        comment.status === 'spam' ? 'spam' : 'approve',
        comment.status,
        at,
      ],
    })
  }
  return { sown, statements }
}

/** One conversation, as if readers had written it. */
export const seedThread = async (
  thread: SeededThread,
  site: NewSite,
  origin: string,
  now: number,
): Promise<Statement[]> => {
  const first = Math.min(...thread.comments.map(({ at }) => timeOf(at, now)))
  const statements: Statement[] = [
    {
      sql: 'INSERT INTO threads (site, key, url, title, created_at) VALUES (?, ?, ?, ?, ?)',
      values: [thread.site, thread.key, thread.path && `${origin}${thread.path}`, thread.title, first],
    },
  ]
  const sown = new Map<string, Sown>()
  for (const comment of thread.comments) {
    const parent = comment.answers === undefined ? null : (sown.get(comment.answers) ?? null)
    const one = await commentStatements(thread, comment, parent, site, now)
    sown.set(comment.slug, one.sown)
    statements.push(...one.statements)
  }
  return statements
}
