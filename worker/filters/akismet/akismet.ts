import { AkismetClient } from 'akismet-api'
import type { ServiceStates } from '../../core/ports/service-states.ts'
import type { Candidate } from '../../core/ports/screen.ts'
import { AkismetCall } from './akismet-call.ts'
import { akismetComment } from './akismet-comment.ts'
import { AKISMET_SERVICE, readHealth, type AkismetHealth } from '../../core/akismet-health.ts'
import type { AkismetReply } from './read-reply.ts'

export const AKISMET_DEADLINE_MS = 3_000
/** No due time lies further ahead, whatever Akismet asks for: a reader's words do not wait for longer. */
const RETRY_MAX_MS = 20 * 60_000
const RETRY_MIN_MS = 60_000
/** The scheduled job comes every five minutes, so that this is kept within twenty. */
export const RETRY_MS = 15 * 60_000
const THANKS = 'Thanks for making the web a better place.'

/** What became of a question to Akismet. `waiting`: it gave no verdict; ask again at `retryAt`. */
export type AkismetOutcome =
  | { kind: 'verdict'; spam: boolean; discard: boolean; recheckAt: number | null }
  | { kind: 'thanks' }
  | {
      kind: 'waiting'
      reason: 'akismet_key_refused' | 'akismet_limited' | 'akismet_unreachable' | 'akismet_unreadable'
      detail: string | null
      retryAt: number
    }

export type Akismet = {
  check(candidate: Candidate): Promise<AkismetOutcome>
  /** Tells Akismet that a moderator sees it otherwise. */
  feedback(kind: 'spam' | 'ham', candidate: Candidate): Promise<AkismetOutcome>
}

type Deps = { key: string; baseUrl: string; states: ServiceStates; now: () => number; deadlineMs?: number }
type Waiting = Extract<AkismetOutcome, { kind: 'waiting' }>
type Answer = Extract<AkismetReply, { kind: 'answer' }>
type Send = (client: AkismetClient) => Promise<unknown>

/**
 * Akismet as the worker uses it: akismet-api builds each request, our transport sends it, and what is
 * learnt of the service itself (down, too many questions, key refused) is remembered and respected.
 */
export const createAkismet = ({
  key,
  baseUrl,
  states,
  now,
  deadlineMs = AKISMET_DEADLINE_MS,
}: Deps): Akismet => {
  let known: Promise<AkismetHealth> | null = null

  const health = () => (known ??= states.read(AKISMET_SERVICE).then(readHealth))

  const learn = async (next: AkismetHealth) => {
    const before = await health()
    known = Promise.resolve(next)
    const news = next.status !== before.status || next.status === 'limited' || next.status === 'key_refused'
    if (news) await states.write(AKISMET_SERVICE, next, now())
  }

  const send = async (
    blog: { blog: string; blogLang: string },
    fields: Record<string, string | string[]>,
    action: Send,
  ): Promise<AkismetReply> => {
    const call = new AkismetCall({ key, baseUrl, deadlineMs, fields })
    const client = new AkismetClient({
      key,
      blog: blog.blog,
      blog_lang: blog.blogLang,
      blog_charset: 'UTF-8',
      userAgent: call.asUserAgent(),
    })
    // What the client makes of the answer (a boolean, or an error with the whole answer in its text) is
    // left aside: the transport has read it exactly.
    await action(client).catch(() => undefined)
    return call.reply
  }

  const keyRefused = async (help: string | null): Promise<Waiting> => {
    const before = await health()
    const detail = help === null ? null : help.replaceAll(key, '…')
    const since = before.status === 'key_refused' ? before.since : now()
    await learn({ status: 'key_refused', since, verifyAt: now() + RETRY_MS, help: detail })
    return { kind: 'waiting', reason: 'akismet_key_refused', detail, retryAt: now() + RETRY_MS }
  }

  /** Why nothing can be read from an answer, and what follows from it for the next questions. */
  const fault = async (reply: Exclude<AkismetReply, { kind: 'answer' }>): Promise<Waiting> => {
    if (reply.kind === 'limited') {
      const asked = reply.retryAfterSeconds === null ? RETRY_MS : reply.retryAfterSeconds * 1000
      const until = now() + Math.min(Math.max(asked, RETRY_MIN_MS), RETRY_MAX_MS)
      await learn({ status: 'limited', until })
      return { kind: 'waiting', reason: 'akismet_limited', detail: null, retryAt: until }
    }
    await learn({ status: 'unreachable', since: now() })
    const reason = reply.kind === 'unreachable' ? 'akismet_unreachable' : 'akismet_unreadable'
    return { kind: 'waiting', reason, detail: reply.why, retryAt: now() + RETRY_MS }
  }

  /** What keeps us from asking at all; null where nothing does. */
  const hindrance = async (blog: { blog: string; blogLang: string }): Promise<Waiting | null> => {
    const state = await health()
    if (state.status === 'limited' && now() < state.until) {
      return { kind: 'waiting', reason: 'akismet_limited', detail: null, retryAt: state.until }
    }
    if (state.status !== 'key_refused') return null
    if (now() < state.verifyAt) {
      return { kind: 'waiting', reason: 'akismet_key_refused', detail: state.help, retryAt: state.verifyAt }
    }
    const reply = await send(blog, {}, (client) => client.verifyKey())
    if (reply.kind !== 'answer') return keyRefused(state.help)
    if (reply.text !== 'valid') return keyRefused(reply.debugHelp ?? state.help)
    await learn({ status: 'working' })
    return null
  }

  const ask = async (
    candidate: Candidate,
    action: (
      client: AkismetClient,
      comment: ReturnType<typeof akismetComment>['comment'],
    ) => Promise<unknown>,
    understand: (answer: Answer) => AkismetOutcome | null,
  ): Promise<AkismetOutcome> => {
    const { comment, fields, ...blog } = akismetComment(candidate)
    const hindered = await hindrance(blog)
    if (hindered) return hindered
    const reply = await send(blog, fields, (client) => action(client, comment))
    if (reply.kind !== 'answer') return fault(reply)
    if (reply.alertCode !== null) console.warn('akismet has a notice on the account', reply.alertCode)
    if (reply.text === 'invalid') return keyRefused(reply.debugHelp)
    const outcome = understand(reply)
    if (!outcome) return fault({ kind: 'unreadable', why: 'another answer' })
    await learn({ status: 'working' })
    return outcome
  }

  const verdict = ({ text, discard, recheckAfterSeconds }: Answer): AkismetOutcome | null => {
    if (text === 'true') return { kind: 'verdict', spam: true, discard, recheckAt: null }
    if (text !== 'false') return null
    const recheckAt =
      recheckAfterSeconds === null ? null : now() + Math.min(recheckAfterSeconds * 1000, RETRY_MAX_MS)
    return { kind: 'verdict', spam: false, discard: false, recheckAt }
  }

  const thanks = ({ text }: Answer): AkismetOutcome | null => (text === THANKS ? { kind: 'thanks' } : null)

  return {
    check: (candidate) => ask(candidate, (client, comment) => client.checkSpam(comment), verdict),
    feedback: (kind, candidate) =>
      ask(
        candidate,
        (client, comment) => (kind === 'spam' ? client.submitSpam(comment) : client.submitHam(comment)),
        thanks,
      ),
  }
}
