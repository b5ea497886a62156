import { env } from 'cloudflare:workers'
import type { Finding } from '../../../worker/contract/moderation/findings.ts'
import type { Role, Status, Verdict } from '../../../worker/contract/statuses.ts'
import { searchText } from '../../../worker/core/search/search-text.ts'
import { newInvite } from '../../../worker/core/moderation/new-invite.ts'
import { deskServices } from '../../../worker/http/moderators/services.ts'
import { ask, WORKER } from '../ask.ts'

type Written = {
  body?: string
  name?: string
  email?: string
  status?: Status
  createdAt?: number
  parentId?: string
  /** What Akismet said; null where it could not look. */
  akismet?: Verdict | null
  checkDueAt?: number
  lang?: string
  writerRef?: string
}

const finding = (akismet: Verdict | null): Finding => ({
  filter: 'akismet',
  verdict: akismet ?? 'unsure',
  reason: akismet === null ? 'akismet_unreachable' : akismet === 'ham' ? 'akismet_ham' : 'akismet_spam',
  detail: null,
  sure: akismet === null ? 0 : 0.95,
})

/** Somebody at the desk: their cookie, and the way their page asks. */
export type Colleague = {
  cookie: string
  get(path: string): Promise<Response>
  post(path: string, body?: unknown): Promise<Response>
  send(method: string, path: string, body?: unknown): Promise<Response>
  decide(body: unknown): Promise<Response>
}

let addresses = 0
/** Another network for each sign-in, as in a newsroom whose people sit anywhere. */
export const address = (): string => `192.0.2.${(addresses += 1)}`

export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { Origin: WORKER, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

export const cookieOf = (answer: Response): string =>
  answer.headers.get('Set-Cookie')?.split(';')[0] ?? 'no cookie'

export const openLink = (token: string, headers: Record<string, string> = {}): Promise<Response> =>
  post('/v1/session/invite', { token }, { 'CF-Connecting-IP': address(), ...headers })

/** A site of its own for each test, with its comments and its people. */
export const newsroom = async (settings: object = {}) => {
  const site = `site-${crypto.randomUUID()}`
  const now = Date.now()
  await env.DB.prepare(
    `INSERT INTO sites (id, name, lang, origins, policy_version, settings, created_at)
      VALUES (?, 'Νέα της πόλης', 'el', '[]', '1', ?, ?)`,
  )
    .bind(site, JSON.stringify(settings), now)
    .run()
  const thread = await env.DB.prepare(
    `INSERT INTO threads (site, key, url, title, created_at)
      VALUES (?, 'arthro', 'https://news.example/arthro', 'Αδελφοποίηση', ?) RETURNING id`,
  )
    .bind(site, now)
    .first<{ id: number }>()
  const base = `/v1/sites/${site}/moderation`
  let written = 0

  const writing = (comment: Written): { id: string; statements: D1PreparedStatement[] } => {
    const id = crypto.randomUUID()
    written += 1
    const { status = 'pending', createdAt = now - 3_600_000 + written, body = 'Μπράβο!' } = comment
    const path = `${String(written).padStart(9, '0')}${id.slice(0, 4)}`
    const statements = [
      env.DB.prepare(
        `INSERT INTO comments (id, site, thread_id, parent_id, root, path, depth, body, name, email, folded,
              created_at, check_due_at, lang, writer_ref, facts, address_key)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'sealed facts', 'canary-address-key')`,
      ).bind(
        id,
        site,
        thread?.id ?? 0,
        comment.parentId ?? null,
        path,
        path,
        body,
        comment.name ?? null,
        comment.email ?? null,
        searchText({ body, name: comment.name ?? null, title: 'Αδελφοποίηση' }),
        createdAt,
        comment.checkDueAt ?? null,
        comment.lang ?? null,
        comment.writerRef ?? null,
      ),
      ...(comment.akismet === undefined
        ? []
        : [
            env.DB.prepare(
              `INSERT INTO screenings (comment_id, revision, cause, verdict, checked, findings, at)
                  VALUES (?, 1, 'new', ?, ?, ?, ?)`,
            ).bind(
              id,
              comment.akismet ?? 'unsure',
              comment.akismet === null ? 0 : 1,
              JSON.stringify([finding(comment.akismet)]),
              createdAt,
            ),
          ]),
      ...(status === 'pending'
        ? []
        : [
            env.DB.prepare(
              `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
                  VALUES (?, ?, ?, ?, 'pending', ?, 'rule', ?)`,
            ).bind(
              crypto.randomUUID(),
              id,
              site,
              status === 'approved' ? 'approve' : status,
              status,
              createdAt,
            ),
          ]),
    ]
    return { id, statements }
  }

  return {
    site,
    base,

    async comment(comment: Written = {}): Promise<string> {
      const { id, statements } = writing(comment)
      await env.DB.batch(statements)
      return id
    },

    /** So many alike, in one go. */
    async comments(count: number, comment: Written = {}): Promise<string[]> {
      const written = Array.from({ length: count }, () => writing(comment))
      await env.DB.batch(written.flatMap(({ statements }) => statements))
      return written.map(({ id }) => id)
    },

    async invite(role: Role = 'moderator', name = 'Ελένη'): Promise<string> {
      const services = deskServices(env)
      const { token, invite } = await newInvite({ name, sites: [{ site, role }] }, services)
      await services.people.addInvite(invite)
      return token
    },

    async colleague(role: Role = 'moderator', name = 'Ελένη'): Promise<Colleague> {
      const cookie = cookieOf(await openLink(await this.invite(role, name)))
      const send = (path: string, body: unknown = {}) => post(path, body, { Cookie: cookie })
      return {
        cookie,
        get: (path) => ask(path, { headers: { Cookie: cookie } }),
        post: send,
        send: (method, path, body) =>
          ask(path, {
            method,
            headers: { Origin: WORKER, 'Content-Type': 'application/json', Cookie: cookie },
            ...(body !== undefined && { body: JSON.stringify(body) }),
          }),
        decide: (body) => send(`${base}/decisions`, body),
      }
    },

    async status(id: string): Promise<string | undefined> {
      const row = await env.DB.prepare('SELECT status FROM comments WHERE id = ?')
        .bind(id)
        .first<{ status: string }>()
      return row?.status
    },

    async feedback(id: string): Promise<string[]> {
      const { results } = await env.DB.prepare('SELECT kind FROM outbox WHERE comment_id = ?')
        .bind(id)
        .all<{ kind: string }>()
      return results.map(({ kind }) => kind)
    },
  }
}
