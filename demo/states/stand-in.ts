import type { Problem } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import { problemSentence } from '../../worker/contract/i18n/problem-sentence.ts'
import { PROBLEM_STATUS } from '../../worker/contract/problem-codes.ts'
import type { CallName, Replies, Reply } from './state.ts'

/** Which call of the contract a request is. */
const PATTERNS: [CallName, string, RegExp][] = [
  ['page', 'GET', /^\/v1\/sites\/[^/]+\/comments$/],
  ['submit', 'POST', /^\/v1\/sites\/[^/]+\/comments$/],
  ['report', 'POST', /^\/v1\/sites\/[^/]+\/comments\/[^/]+\/reports$/],
  ['counts', 'GET', /^\/v1\/sites\/[^/]+\/counts$/],
  ['receipt', 'GET', /^\/v1\/receipt$/],
  ['session', 'GET', /^\/v1\/session$/],
  ['summary', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/summary$/],
  ['queue', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/comments$/],
  ['everywhere', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/comments\?any$/],
  ['history', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/comments\/[^/]+$/],
  ['conversation', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/comments\/[^/]+\/conversation$/],
  ['correct', 'PATCH', /^\/v1\/sites\/[^/]+\/moderation\/thread$/],
  ['decide', 'POST', /^\/v1\/sites\/[^/]+\/moderation\/decisions$/],
  ['decideAll', 'POST', /^\/v1\/sites\/[^/]+\/moderation\/decisions\/all$/],
  ['settings', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/settings$/],
  ['members', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/members$/],
  ['series', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/series$/],
  ['webhooks', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/webhooks$/],
  ['bans', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/bans$/],
  ['policies', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/policies$/],
  ['tokens', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/tokens$/],
  ['digest', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/digest$/],
  ['feed', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/feed$/],
  ['log', 'GET', /^\/v1\/sites\/[^/]+\/moderation\/log$/],
  ['devices', 'GET', /^\/v1\/session\/devices$/],
  ['passkeys', 'GET', /^\/v1\/passkeys$/],
  ['recovery', 'GET', /^\/v1\/session\/recovery-codes$/],
]

const callOf = (method: string, path: string): CallName | undefined =>
  PATTERNS.find(([, verb, pattern]) => verb === method && pattern.test(path))?.[0]

/** The element waits a second with its page for what belongs into it. */
const LATE_MS = 1200

const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** A refusal as the worker words it. */
export const problemOf = (
  reply: Extract<Reply, { kind: 'refusal' }>,
  language: Language,
): Problem & { status: number } => ({
  type: 'about:blank',
  status: PROBLEM_STATUS[reply.code as keyof typeof PROBLEM_STATUS],
  title: problemSentence(reply.code, language),
  code: reply.code,
  ...(reply.errors && {
    errors: Object.entries(reply.errors).map(([field, code]) => ({
      field,
      code,
      title: problemSentence(code, language),
    })),
  }),
})

const toResponse = async (
  reply: Reply,
  language: Language,
  signal: AbortSignal | undefined,
): Promise<Response> => {
  switch (reply.kind) {
    case 'answer':
      if (reply.late) await new Promise((later) => setTimeout(later, LATE_MS))
      return json(reply.body, reply.status)
    case 'refusal': {
      const problem = problemOf(reply, language)
      const { retryAfter } = reply
      return json(
        problem,
        problem.status,
        retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
      )
    }
    case 'offline':
      throw new TypeError('Failed to fetch')
    case 'silence':
      return new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      )
  }
}

/** Translates every text into the same words, instead of the browser. */
export const translateInto = (words: string): void => {
  const value = {
    availability: () => Promise.resolve('available'),
    create: () => Promise.resolve({ translate: () => Promise.resolve(words) }),
  }
  Object.defineProperty(globalThis, 'Translator', { value, configurable: true })
}

const through = globalThis.fetch.bind(globalThis)

/** Answers this page's calls instead of a worker, until the next one does. Everything else goes its way. */
export const standIn = (replies: Replies, language: Language): void => {
  globalThis.fetch = (input, init) => {
    const request = input instanceof Request ? input : null
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    if (!url.pathname.startsWith('/v1/')) return through(input, init)
    const method = init?.method ?? request?.method ?? 'GET'
    const all = url.searchParams.get('status') === 'any'
    const call = callOf(method, url.pathname + (all ? '?any' : ''))
    const reply = call && replies[call]
    return toResponse(
      reply ?? { kind: 'refusal', code: 'not_found' },
      language,
      init?.signal ?? request?.signal ?? undefined,
    )
  }
}
