import type { Session, Summary } from '../../../worker/contract/moderation.ts'
import type { Decided, Decision } from '../../../worker/contract/moderation/decisions.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { ProblemCode, RequestProblem } from '../../../worker/contract/problem-codes.ts'
import type { Note, ReceivedReport, Sent } from '../../../worker/contract/moderation/history.ts'
import { PROBLEM_STATUS } from '../../../worker/contract/problem-codes.ts'
import { ACTION_STATUS, type Action, type Status } from '../../../worker/contract/statuses.ts'
import type { ModerationClient } from '../../../widget/moderation/moderation-client.ts'
import type { Filters } from '../../../widget/moderation/place.ts'
import type { Answer, Failure } from '../../../widget/shared/http.ts'

type Call = keyof ModerationClient

/** What a call of the office is refused with, fields at fault included. */
export class Refusal {
  readonly failure: Failure
  constructor(code: RequestProblem, errors: Record<string, ProblemCode> = {}) {
    this.failure = {
      type: 'about:blank',
      status: PROBLEM_STATUS[code],
      title: code,
      code,
      retryAfter: null,
      errors: Object.entries(errors).map(([field, problem]) => ({ field, code: problem, title: problem })),
    }
  }
}

const refused = (code: RequestProblem | 'unreachable'): Answer<never> => ({
  ok: false,
  failure: {
    type: 'about:blank',
    status: code === 'unreachable' ? 0 : PROBLEM_STATUS[code],
    title: code,
    code,
    retryAfter: null,
  },
})

const ok = <T>(value: T): Answer<T> => ({ ok: true, status: 200, value: structuredClone(value) })

/**
 * A newsroom's comments in memory, behind the desk's port. It keeps the contract: what has another status
 * than the one that was seen is skipped, an undo leaves alone what somebody decided since, pages are keysets.
 * `refuse`, `hold` and the colleague stand for what happens to a real desk.
 */
export class FakeDesk implements ModerationClient {
  comments: DeskComment[]
  signedIn = true
  invitation: string | null = null
  passkeys = 1
  akismet: Summary['akismet'] = 'working'
  sites: Session['sites'] = [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role: 'owner' }]
  pageSize = 25
  /** What every history holds. */
  reports: ReceivedReport[] = []
  notes: Note[] = []
  told: Sent | null = null
  readonly calls: Call[] = []
  readonly #decisions = new Map<string, Decision & { comments: string[] }>()
  readonly #refusals = new Map<Call, RequestProblem | 'unreachable'>()
  readonly #held = new Map<Call, Promise<void>>()

  constructor(comments: DeskComment[]) {
    this.comments = comments
  }

  /** The next call of this name is refused. */
  refuse(call: Call, code: RequestProblem | 'unreachable') {
    this.#refusals.set(call, code)
  }

  /** Calls of this name are answered once the returned function is called. */
  hold(call: Call): () => void {
    let release = () => {}
    this.#held.set(call, new Promise((resolve) => (release = resolve)))
    return () => {
      this.#held.delete(call)
      release()
    }
  }

  /** Somebody else decides. */
  colleague(id: string, action: Action) {
    this.#record([id], action, 'Ελένη', null)
  }

  /** A decision that is taken along with another act of the moderator. */
  settle(id: string, action: Action): string {
    return this.#record([id], action, 'Νίκος', null)
  }

  statusOf(id: string): Status | undefined {
    return this.#find(id)?.status
  }

  session = () => this.#answer('session', () => ok(this.#session()))

  acceptInvite = async (token: string): Promise<Answer<Session>> => {
    if (token !== this.invitation) return refused('invite_unknown')
    this.invitation = null
    this.signedIn = true
    return this.#answer('acceptInvite', () => ok(this.#session()))
  }

  signOut = async (): Promise<Answer<void>> => {
    this.signedIn = false
    return Promise.resolve({ ok: true, status: 204, value: undefined })
  }

  passkeyOptions = () => this.#answer('passkeyOptions', () => ok({ challenge: 'AAAA' } as never))
  signInOptions = async () => Promise.resolve(ok({ challenge: 'AAAA' } as never))

  addPasskey = () =>
    this.#answer('addPasskey', () => {
      this.passkeys++
      return ok(this.#session())
    })

  signIn = () => {
    this.signedIn = true
    return this.#answer('signIn', () => ok(this.#session()))
  }

  retention: Summary['retention'] = { spamDays: 15, trashDays: 0 }
  /** Whether the counts were last asked for quietly. */
  quiet = false

  summary: ModerationClient['summary'] = (_site, quiet, since) =>
    this.#answer('summary', () => {
      this.quiet = quiet
      const count = (status: Status) => this.comments.filter((comment) => comment.status === status).length
      return ok<Summary>({
        counts: {
          pending: count('pending'),
          approved: count('approved'),
          spam: count('spam'),
          trash: count('trash'),
        },
        reported: this.comments.filter(({ status, reportCount }) => status === 'approved' && reportCount > 0)
          .length,
        oldestPendingAt: this.comments.find(({ status }) => status === 'pending')?.createdAt ?? null,
        unchecked: this.comments.filter(({ nextCheckAt }) => nextCheckAt !== null).length,
        akismet: this.akismet,
        retention: this.retention,
        at: new Date().toISOString(),
        decided: since === null ? [] : this.#decidedSince(since),
      })
    })

  #decidedSince(since: string): Summary['decided'] {
    const newest = new Map<string, Summary['decided'][number]>()
    for (const { at, to, by, comments } of this.#decisions.values()) {
      if (at >= since) for (const id of comments) newest.set(id, { id, at, status: to, by })
    }
    return [...newest.values()].toReversed()
  }

  /** What the queue was last narrowed to. */
  filters: Filters = {}

  queue: ModerationClient['queue'] = (_site, { status, q, filters, after }) =>
    this.#answer('queue', () => {
      this.filters = filters
      const found = this.comments.filter(
        (comment) =>
          (status === 'any' || comment.status === status) &&
          (!q || comment.body.includes(q)) &&
          (!filters.lang || comment.lang === filters.lang) &&
          (!filters.writer || comment.writer?.handle === filters.writer) &&
          (!filters.reported || comment.reportCount > 0) &&
          (!filters.thread || comment.thread.key === filters.thread),
      )
      const from = after === null ? 0 : found.findIndex(({ id }) => id > after)
      const page = from < 0 ? [] : found.slice(from, from + this.pageSize)
      const last = page.at(-1)
      const more = from >= 0 && found.length > from + page.length
      return ok({ comments: page, next: more && last ? last.id : null })
    })

  history: ModerationClient['history'] = (_site, id) =>
    this.#answer('history', () => {
      const comment = this.#find(id)
      if (!comment) return refused('unknown_comment')
      const decisions = [...this.#decisions.values()].filter(({ comments }) => comments.includes(id))
      return ok({
        comment,
        screenings: comment.screening ? [comment.screening] : [],
        decisions,
        edits: [],
        reports: this.reports,
        notes: this.notes,
        akismet: this.told,
      })
    })

  decide: ModerationClient['decide'] = (_site, { action, ids, expected }) =>
    this.#answer('decide', () => {
      const skipped: Decided['skipped'] = []
      const free = ids.filter((id) => {
        const comment = this.#find(id)
        if (!comment) skipped.push({ id, code: 'unknown_comment' })
        else if (comment.removed === 'author') skipped.push({ id, code: 'comment_withdrawn' })
        else if (comment.status !== expected) skipped.push({ id, code: 'already_decided' })
        else return true
        return false
      })
      const decision = free.length > 0 ? this.#record(free, action, 'Νίκος', null) : null
      return ok({ decision, decided: free, skipped, undoableUntil: null })
    })

  giveReason: ModerationClient['giveReason'] = (_site, id, { reasonCode, reason = null }) =>
    this.#answer('giveReason', () => {
      const decision = this.#decisions.get(id)
      if (!decision) return refused('unknown_decision')
      this.#decisions.set(id, { ...decision, reasonCode, reason })
      return ok({ decision: id, reasonCode, reason, comments: decision.comments.length })
    })

  /** What was said of a comment, newest decision first. */
  reasonsOf(id: string) {
    return [...this.#decisions.values()]
      .filter(({ comments }) => comments.includes(id))
      .map(({ reasonCode, reason }) => ({ reasonCode, reason }))
      .reverse()
  }

  undo: ModerationClient['undo'] = (_site, id) =>
    this.#answer('undo', () => {
      const decision = this.#decisions.get(id)
      if (!decision) return refused('unknown_decision')
      const free = decision.comments.filter((comment) => this.statusOf(comment) === decision.to)
      for (const comment of free) this.#set(comment, decision.from)
      const skipped = decision.comments
        .filter((comment) => !free.includes(comment))
        .map((comment) => ({ id: comment, code: 'already_decided' as const }))
      return ok({ decision: crypto.randomUUID(), decided: free, skipped, undoableUntil: null })
    })

  invite: ModerationClient['invite'] = (_site, { name }) =>
    this.#answer('invite', () =>
      ok({
        url: `https://comments.example/moderation#invite=${name}`,
        expiresAt: '2026-11-20T10:00:00.000Z',
      }),
    )

  #session(): Session {
    return {
      member: { id: '00000000-0000-4000-8000-0000000000aa', name: 'Νίκος' },
      sites: this.sites,
      passkeys: this.passkeys,
      expiresAt: '2026-11-20T10:00:00.000Z',
    }
  }

  /** What the office asked for, in the order of asking. */
  readonly asked: { method: string; path: string; json: unknown }[] = []
  /** The office's calls, as `GET /series` of the site or `GET /passkeys` of the person; what is not there is unknown. */
  readonly office = new Map<string, (json: never, path: string) => unknown>()

  /** Opens the desk, as a way in does that the worker knows. */
  letIn(): Session {
    this.signedIn = true
    return this.#session()
  }

  ask: ModerationClient['ask'] = async ({ method = 'GET', path, json }) => {
    if (path === '/session/recovery') return this.#reply(method, path, json)
    return this.#answer('ask', () => this.#reply(method, path, json))
  }

  #reply<T>(method: string, path: string, json: unknown): Answer<T> {
    const [where = '', query = ''] = path.split('?')
    const name = where.replace(/^\/sites\/[^/]+\/moderation/, '')
    this.asked.push({ method, path: query ? `${name}?${query}` : name, json })
    const reply = this.office.get(`${method} ${name}`)
    if (!reply) return refused('not_found')
    const value = reply(json as never, path)
    return value instanceof Refusal ? { ok: false, failure: value.failure } : ok(value as never)
  }

  async #answer<T>(call: Call, make: () => Answer<T>): Promise<Answer<T>> {
    this.calls.push(call)
    await this.#held.get(call)
    const refusal = this.#refusals.get(call)
    if (refusal) {
      this.#refusals.delete(call)
      return refused(refusal)
    }
    return this.signedIn ? make() : refused('signed_out')
  }

  #find(id: string): DeskComment | undefined {
    return this.comments.find((comment) => comment.id === id)
  }

  #set(id: string, status: Status) {
    this.comments = this.comments.map((comment) => (comment.id === id ? { ...comment, status } : comment))
  }

  #record(ids: string[], action: Action, name: string, undoes: string | null): string {
    const id = crypto.randomUUID()
    const from = this.statusOf(ids[0] ?? '') ?? 'pending'
    const to = ACTION_STATUS[action]
    const by = { kind: 'moderator', name } as const
    const at = new Date().toISOString()
    this.#decisions.set(id, {
      id,
      at,
      action,
      from,
      to,
      by,
      reasonCode: null,
      reason: null,
      undoes,
      comments: ids,
    })
    const lastDecision = { id, at, action, by, reasonCode: null, reason: null }
    for (const comment of ids) this.#set(comment, to)
    this.comments = this.comments.map((one) => (ids.includes(one.id) ? { ...one, lastDecision } : one))
    return id
  }
}
