import type { Problem } from '../../worker/contract/comments.ts'

/** A refusal, or `unreachable` where no answer came that can be read: what became of the request is unknown. */
export type Failure = Problem & { retryAfter: number | null }
export type Answer<T> = { ok: true; status: number; value: T } | { ok: false; failure: Failure }

export type Call = {
  method?: string
  json?: unknown
  token?: string | null | undefined
  signal?: AbortSignal | undefined
  credentials?: RequestCredentials
  cache?: RequestCache
  /** It goes on where the page goes; all such bodies on their way together must stay below 64 KiB. */
  keepalive?: boolean
}

/** A tunnel is longer than this; a slow network is quicker. */
const PATIENCE_MS = 30_000

/** A refusal that is known without asking. */
export const refusal = (code: string, status: number): Failure => ({ ...unreachable(status), code })

/** No answer that can be read. */
export const unreachable = (status = 0): Failure => ({
  type: 'about:blank',
  status,
  title: '',
  code: 'unreachable',
  retryAfter: null,
})

/** The one way to the worker. Never throws: an aborted call comes back as `unreachable` too. */
export const request = async <T>(url: string, call: Call = {}): Promise<Answer<T>> => {
  const { json, token, signal, ...rest } = call
  // By hand: AbortSignal.any is younger than phones that readers hold.
  const abort = new AbortController()
  const stop = () => abort.abort()
  const patience = AbortSignal.timeout(PATIENCE_MS)
  // Neither is let go: to stop what has ended does nothing.
  patience.addEventListener('abort', stop)
  let status = 0
  try {
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop)
    const answer = await fetch(url, {
      credentials: 'omit',
      ...rest,
      signal: abort.signal,
      headers: {
        ...(json !== undefined && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(json),
    })
    status = answer.status
    const value: unknown = status === 204 ? undefined : await answer.json()
    // The worker is ours: its shapes are held by its own tests, not checked again on every phone.
    if (answer.ok) return { ok: true, status, value: value as T }
    const problem = value as Partial<Problem> | null
    if (!problem?.code) return { ok: false, failure: unreachable(status) }
    const retryAfter = Number(answer.headers.get('Retry-After')) || null
    return { ok: false, failure: { ...unreachable(status), ...problem, retryAfter } }
  } catch {
    return { ok: false, failure: unreachable(status) }
  }
}
