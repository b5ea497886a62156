import { deskPath } from './desk-path.ts'
import { outliving } from './outliving.ts'
import type { Unsent } from './unsent.ts'
import { withToken, type SendCall, type TokenSource } from './with-token.ts'
import type { ModerationClient } from './moderation-client.ts'
import { queueFilter } from './queue-filter.ts'

/** A desk inside a page of another origin: the site it is for, and where that page gets a token from. */
export type Embedding = { site: string; token: TokenSource }

/**
 * The desk's calls over HTTP. The session is a cookie on the worker's own origin: only a desk that is
 * served from there carries it; one inside another page carries that page's token instead. `api` is the worker's
 * address, without a slash at its end. Whatever changes something arrives, also where the tab is closed at once.
 */
export const httpModerationClient = (
  api: string,
  embedding: Embedding | null,
  unsent: Unsent,
): ModerationClient => {
  const outlive = outliving(unsent)
  const send: SendCall = embedding
    ? withToken(embedding.token, outlive, unsent)
    : (url, given) => outlive(url, { ...given, credentials: 'same-origin' })
  const call = <T>(method: string, path: string, json?: unknown, signal?: AbortSignal) =>
    send<T>(`${api}/v1${path}`, { method, json, signal, keepalive: method !== 'GET' })

  return {
    session: () => call('GET', embedding ? deskPath(embedding.site, '/me') : '/session'),
    acceptInvite: (token) => call('POST', '/session/invite', { token }),
    signOut: () => call('DELETE', '/session'),
    passkeyOptions: () => call('POST', '/passkeys/options', {}),
    addPasskey: (response) => call('POST', '/passkeys', { response }),
    signInOptions: () => call('POST', '/session/passkey-options', {}),
    signIn: (response) => call('POST', '/session/passkey', { response }),
    summary: (site, quiet, since) => {
      const query = new URLSearchParams({ ...(quiet && { quiet: 'true' }), ...(since && { since }) })
      return call('GET', deskPath(site, query.size > 0 ? `/summary?${query.toString()}` : '/summary'))
    },
    queue: (site, { after, ...part }, signal) => {
      const query = new URLSearchParams({ ...queueFilter(part), ...(after && { after }) })
      return call('GET', deskPath(site, `/comments?${query.toString()}`), undefined, signal)
    },
    history: (site, id, signal) => call('GET', deskPath(site, `/comments/${id}`), undefined, signal),
    decide: (site, decision) => call('POST', deskPath(site, '/decisions'), decision),
    giveReason: (site, decision, reason) =>
      call('PUT', deskPath(site, `/decisions/${decision}/reason`), reason),
    undo: (site, decision) => call('POST', deskPath(site, `/decisions/${decision}/undo`), {}),
    invite: (site, person) => call('POST', deskPath(site, '/invites'), person),
    ask: ({ method = 'GET', path, json, signal }) => call(method, path, json, signal),
  }
}
