import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { TokenScope } from '../../../worker/contract/moderation/desk-limits.ts'
import type { ApiTokens, DeskToken, MadeApiToken } from '../../../worker/contract/moderation/tokens.ts'
import { ask, WORKER } from '../ask.ts'
import { newsroom } from './newsroom.ts'

const OFFICE = 'https://office.example'
const codeOf = async (answer: Response) => (await answer.clone().json<{ code: string }>()).code
const soon = () => new Date(Date.now() + 30 * 24 * 60 * 60_000).toISOString()

const withToken = async (scope: TokenScope) => {
  const room = await newsroom({ deskOrigins: [OFFICE] })
  const owner = await room.colleague('owner', 'Ελένη')
  const made = await owner.post(`${room.base}/tokens`, { name: 'Αρχείο', scope, expiresAt: soon() })
  const { token, secret } = await made.json<MadeApiToken>()
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    ask(`${room.base}/${path}`, {
      method,
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return { room, owner, token, secret, call }
}

describe('a key of a newsroom’s tool', () => {
  it('is shown once, stored as a hash, and listed with what it did last', async () => {
    const { room, owner, secret, call } = await withToken('read')
    expect(secret).toMatch(/^twk_[\w-]{43}$/)
    const stored = await env.DB.prepare('SELECT * FROM api_tokens').all()
    expect(JSON.stringify(stored.results)).not.toContain(secret)
    expect((await call('GET', 'comments')).status).toBe(200)
    const { tokens } = await (await owner.get(`${room.base}/tokens`)).json<ApiTokens>()
    expect(tokens).toMatchObject([{ name: 'Αρχείο', scope: 'read', by: 'Ελένη', state: 'active' }])
    expect(tokens[0]?.lastUsedAt).not.toBeNull()
    expect(JSON.stringify(tokens)).not.toContain(secret)
  })

  it.each([
    ['read', 200, 403],
    ['moderate', 200, 200],
    ['export', 200, 403],
  ] as const)(
    'of the scope %s reads (%i) and decides (%i), and touches no people or keys',
    async (scope, reads, decides) => {
      const { call } = await withToken(scope)
      expect((await call('GET', 'comments')).status).toBe(reads)
      const decision = { action: 'approve', ids: [crypto.randomUUID()] }
      expect((await call('POST', 'decisions', decision)).status).toBe(decides)
      for (const path of ['members', 'tokens']) {
        expect(await codeOf(await call('GET', path))).toBe('not_allowed')
      }
    },
  )

  it('stands behind what it decides, by its name', async () => {
    const { room, owner, call } = await withToken('moderate')
    const id = await room.comment()
    await call('POST', 'decisions', { action: 'approve', ids: [id] })
    const history = await (await owner.get(`${room.base}/comments/${id}`)).json()
    expect(history).toMatchObject({ decisions: [{ action: 'approve', by: { name: 'Αρχείο' } }] })
    const log = await (await owner.get(`${room.base}/log?act=comments.decide`)).json()
    expect(log).toMatchObject({ entries: [{ actor: { kind: 'token', name: 'Αρχείο' } }] })
  })

  it('opens nothing once it is revoked or over, and no other site', async () => {
    const { room, owner, token, call, secret } = await withToken('moderate')
    const other = await newsroom()
    const foreign = await ask(`${other.base}/comments`, { headers: { Authorization: `Bearer ${secret}` } })
    expect(await codeOf(foreign)).toBe('unknown_site')

    await env.DB.prepare('UPDATE api_tokens SET expires_at = ? WHERE id = ?').bind(Date.now(), token.id).run()
    expect(await codeOf(await call('GET', 'comments'))).toBe('token_refused')
    await env.DB.prepare('UPDATE api_tokens SET expires_at = expires_at + 60000 WHERE id = ?')
      .bind(token.id)
      .run()
    expect((await call('GET', 'comments')).status).toBe(200)
    expect((await owner.send('DELETE', `${room.base}/tokens/${token.id}`)).status).toBe(204)
    expect(await codeOf(await call('GET', 'comments'))).toBe('token_refused')
  })

  it('needs an end, at most a year ahead', async () => {
    const { room, owner } = await withToken('read')
    for (const expiresAt of [new Date(0).toISOString(), new Date(Date.now() + 4e10).toISOString()]) {
      const answer = await owner.post(`${room.base}/tokens`, { name: 'x', scope: 'read', expiresAt })
      expect(await answer.json()).toMatchObject({ errors: [{ field: 'expiresAt', code: 'end_malformed' }] })
    }
  })

  it('is refused to a page of a browser', async () => {
    const { call } = await withToken('moderate')
    const answer = await call('GET', 'comments', undefined, { Origin: 'https://evil.example' })
    expect(await codeOf(answer)).toBe('origin_not_allowed')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

describe('a desk inside another page', () => {
  const opened = async () => {
    const made = await withToken('moderate')
    const asked = await made.call('POST', 'desk-tokens', { origin: OFFICE, person: 'Μαρία' })
    expect(asked.status).toBe(201)
    const { token: deskToken } = await asked.json<DeskToken>()
    const desk = (method: string, path: string, body?: unknown, Origin = OFFICE) =>
      ask(`${made.room.base}/${path}`, {
        method,
        headers: { Authorization: `Bearer ${deskToken}`, 'Content-Type': 'application/json', Origin },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    return { ...made, desk }
  }

  it('works on its own origin: the page may ask, and read the answers', async () => {
    const { room, desk } = await opened()
    const preflight = await ask(`${room.base}/decisions`, {
      method: 'OPTIONS',
      headers: { Origin: OFFICE, 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(OFFICE)
    const me = await desk('GET', 'me')
    expect(me.headers.get('Access-Control-Allow-Origin')).toBe(OFFICE)
    expect(await me.json()).toMatchObject({ via: 'embedded', member: { name: 'Μαρία (Αρχείο)' } })
  })

  it('decides under the name of who sits there, and takes it back', async () => {
    const { room, owner, desk } = await opened()
    const id = await room.comment()
    const decided = await desk('POST', 'decisions', { action: 'trash', ids: [id] })
    const { decision } = await decided.json<{ decision: string }>()
    const history = await (await owner.get(`${room.base}/comments/${id}`)).json()
    expect(history).toMatchObject({ decisions: [{ by: { name: 'Μαρία (Αρχείο)' } }] })
    expect((await desk('POST', `decisions/${decision}/undo`, {})).status).toBe(200)
  })

  it('has no hand in people, keys and settings, and cannot lengthen its life', async () => {
    const { desk } = await opened()
    for (const [method, path, body] of [
      ['GET', 'members'],
      ['GET', 'tokens'],
      ['POST', 'invites', { name: 'x', role: 'owner' }],
      ['POST', 'desk-tokens', { origin: OFFICE }],
    ] as const) {
      expect(await codeOf(await desk(method, path, body)), path).toBe('not_allowed')
    }
  })

  it('is refused on any other page, and once its origin is taken off the list', async () => {
    const { room, desk } = await opened()
    for (const origin of ['https://evil.example', WORKER, 'null', `${OFFICE}:8443`]) {
      const answer = await desk('GET', 'comments', undefined, origin)
      expect(await codeOf(answer), origin).toBe('origin_not_allowed')
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
    const foreign = await ask(`${room.base}/comments`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example' },
    })
    expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull()
    await env.DB.prepare(`UPDATE sites SET settings = '{}' WHERE id = ?`).bind(room.site).run()
    expect(await codeOf(await desk('GET', 'comments'))).toBe('token_refused')
  })

  it('ends with the key that opened it, and after ten minutes', async () => {
    const { room, owner, token, desk } = await opened()
    await env.DB.prepare('UPDATE desk_tokens SET expires_at = ? WHERE api_token = ?')
      .bind(Date.now(), token.id)
      .run()
    expect(await codeOf(await desk('GET', 'comments'))).toBe('token_refused')
    await env.DB.prepare('UPDATE desk_tokens SET expires_at = expires_at + 60000').run()
    expect((await desk('GET', 'comments')).status).toBe(200)
    await owner.send('DELETE', `${room.base}/tokens/${token.id}`)
    expect(await codeOf(await desk('GET', 'comments'))).toBe('token_refused')
  })

  it('opens only for origins that the owners have listed', async () => {
    const { call } = await withToken('moderate')
    expect(await codeOf(await call('POST', 'desk-tokens', { origin: 'https://evil.example' }))).toBe(
      'desk_origin_refused',
    )
  })
})
