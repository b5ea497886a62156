// Loaded before the clock of a test runs: without a bundle it takes seconds.
import '@simplewebauthn/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { TOKEN_SCOPES, type TokenScope } from '../../../worker/contract/moderation/desk-limits.ts'
import type { DeskToken, MadeApiToken } from '../../../worker/contract/moderation/tokens.ts'
import { ROLES, type Right, type Role } from '../../../worker/contract/statuses.ts'
import { app } from '../../../worker/http/app.ts'
import { ask, WORKER } from '../ask.ts'
import { newsroom, openLink, type Colleague } from './newsroom.ts'

const DESK = '/v1/sites/:site/moderation/'
/** Whom a route lets in: anybody at all, whoever is signed in, or the least of the roles; `tools`: no person at all. */
type Access = 'anybody' | 'signed in' | Role | 'tools'

/** Every address of the desk and whom it is for. A route that is not listed here fails the first test. */
const ACCESS: Record<string, Access> = {
  'POST /v1/session/invite': 'anybody',
  'POST /v1/session/passkey-options': 'anybody',
  'POST /v1/session/passkey': 'anybody',
  'DELETE /v1/session': 'anybody',
  'GET /v1/session': 'signed in',
  'POST /v1/passkeys/options': 'signed in',
  'POST /v1/passkeys': 'signed in',
  [`GET ${DESK}comments`]: 'viewer',
  [`GET ${DESK}comments/:id`]: 'viewer',
  [`POST ${DESK}decisions`]: 'moderator',
  [`POST ${DESK}decisions/:decision/undo`]: 'moderator',
  [`POST ${DESK}decisions/all`]: 'moderator',
  [`POST ${DESK}decisions/keep`]: 'moderator',
  [`POST ${DESK}comments/:id/personal-data`]: 'moderator',
  [`POST ${DESK}comments/:id/notes`]: 'moderator',
  [`DELETE ${DESK}comments/:id/notes/:note`]: 'moderator',
  [`PATCH ${DESK}comments/:id`]: 'moderator',
  [`POST ${DESK}comments/:id/replies`]: 'moderator',
  [`GET ${DESK}comments/:id/conversation`]: 'viewer',
  [`POST ${DESK}comments/:id/pin`]: 'moderator',
  [`DELETE ${DESK}comments/:id/pin`]: 'moderator',
  [`GET ${DESK}thread`]: 'viewer',
  [`PATCH ${DESK}thread`]: 'moderator',
  [`GET ${DESK}bans`]: 'viewer',
  [`POST ${DESK}bans`]: 'moderator',
  [`DELETE ${DESK}bans/:ban`]: 'moderator',
  [`GET ${DESK}writers/:handle`]: 'viewer',
  [`POST ${DESK}writers/:handle/trust`]: 'moderator',
  [`DELETE ${DESK}writers/:handle/trust`]: 'moderator',
  [`PUT ${DESK}decisions/:decision/reason`]: 'moderator',
  [`GET ${DESK}summary`]: 'viewer',
  [`POST ${DESK}invites`]: 'owner',
  'POST /v1/session/recovery': 'anybody',
  'GET /v1/session/devices': 'signed in',
  'DELETE /v1/session/devices': 'signed in',
  'DELETE /v1/session/devices/:device': 'signed in',
  'DELETE /v1/session/sites/:site': 'signed in',
  'GET /v1/session/recovery-codes': 'signed in',
  'POST /v1/session/recovery-codes': 'signed in',
  'GET /v1/passkeys': 'signed in',
  'PATCH /v1/passkeys/:passkey': 'signed in',
  'DELETE /v1/passkeys/:passkey': 'signed in',
  [`GET ${DESK}me`]: 'viewer',
  [`GET ${DESK}members`]: 'owner',
  [`PATCH ${DESK}members/:member`]: 'owner',
  [`DELETE ${DESK}members/:member`]: 'owner',
  [`DELETE ${DESK}members/:member/sessions`]: 'owner',
  [`DELETE ${DESK}invites/:invite`]: 'owner',
  [`GET ${DESK}tokens`]: 'owner',
  [`POST ${DESK}tokens`]: 'owner',
  [`DELETE ${DESK}tokens/:token`]: 'owner',
  [`POST ${DESK}desk-tokens`]: 'tools',
  [`GET ${DESK}settings`]: 'owner',
  [`PUT ${DESK}settings`]: 'owner',
  [`POST ${DESK}settings/preview`]: 'owner',
  [`GET ${DESK}policies`]: 'owner',
  [`POST ${DESK}policies`]: 'owner',
  [`GET ${DESK}log`]: 'owner',
  [`GET ${DESK}log.ndjson`]: 'owner',
  [`GET ${DESK}log.csv`]: 'owner',
  [`GET ${DESK}series`]: 'viewer',
  [`GET ${DESK}webhooks`]: 'owner',
  [`GET ${DESK}digest`]: 'viewer',
  [`PUT ${DESK}digest`]: 'viewer',
  [`POST ${DESK}digest/confirmation`]: 'viewer',
  [`GET ${DESK}feed`]: 'viewer',
  [`POST ${DESK}feed`]: 'viewer',
  [`DELETE ${DESK}feed`]: 'viewer',
  [`POST ${DESK}webhooks`]: 'owner',
  [`PATCH ${DESK}webhooks/:webhook`]: 'owner',
  [`DELETE ${DESK}webhooks/:webhook`]: 'owner',
  [`POST ${DESK}webhooks/:webhook/test`]: 'owner',
}

/** What cannot be undone, though a moderator may do it: never with a token. */
const DESTROYS = [`DELETE ${DESK}comments/:id/notes/:note`, `DELETE ${DESK}bans/:ban`]
/** What takes something back that a moderator set, and that can be set again. */
const TAKES_BACK = [`DELETE ${DESK}comments/:id/pin`, `DELETE ${DESK}writers/:handle/trust`]
/** News are for people with a session of their own. */
const OWN_AFFAIRS = /moderation\/(digest|feed)/

const SCOPES = {
  read: ['read'],
  moderate: ['read', 'personal', 'moderate'],
  export: ['read', 'personal', 'export'],
} as const satisfies Record<TokenScope, readonly Right[]>

/** All that a token has to bring along; null: no token opens it. */
const neededOf = ({ name, method }: { name: string; method: string }): Right[] | null => {
  if (OWN_AFFAIRS.test(name)) return null
  if (DESTROYS.includes(name)) return ['destroy']
  const gate: Right[] = method === 'GET' ? ['read'] : ['moderate']
  if (name.endsWith('/personal-data')) return [...gate, 'personal']
  if (/log\.(csv|ndjson)$/.test(name)) return [...gate, 'export']
  return access(name) === 'owner' ? ['own'] : gate
}

/** The roles from the least to the most. */
const LADDER: Access[] = ['viewer', 'moderator', 'owner', 'tools']

/** What pages of other origins ask, and so what has CORS. */
const READERS = {
  '/v1/receipt': ['GET', 'PATCH', 'DELETE'],
  '/v1/sites/:site/comments': ['GET', 'POST'],
  '/v1/sites/:site/comments/:id/reports': ['POST'],
  '/v1/sites/:site/counts': ['GET'],
  '/v1/sites/:site/feed.atom': ['GET'],
  '/v1/sites/:site/fragment': ['GET'],
}
/** Open to the world, each with tests of its own: nobody has to sign in there. */
const OPEN = [
  'ALL /*',
  ...Object.entries(READERS).flatMap(([path, methods]) =>
    ['ALL', 'OPTIONS', ...methods].map((method) => `${method} ${path}`),
  ),
  'GET /sites/:site/thread',
  'GET /sites/:site/policies',
  'GET /sites/:site/comments/:id/report',
  'POST /sites/:site/comments/:id/report',
  'GET /receipt',
  'POST /receipt',
  'GET /desk-feed/:secret',
  'GET /stop-mail',
  'POST /stop-mail',
  'GET /moderation',
  'GET /moderation.css',
  'GET /pages.css',
  'GET /pages.svg',
  'GET /openapi.json',
  'GET /healthz',
]

const ours = /^\/v1\/(session|passkeys|sites\/:site\/moderation)(\/|$)/
const routes = [
  ...new Map(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && ours.test(path))
      .map(({ method, path }) => [`${method} ${path}`, { method, path, name: `${method} ${path}` }]),
  ).values(),
]
const access = (name: string): Access => ACCESS[name] ?? 'owner'

const send = (
  { method, path }: { method: string; path: string },
  site: string,
  headers: Record<string, string> = {},
) =>
  ask(path.replace(':site', site).replaceAll(/:\w+/g, crypto.randomUUID()), {
    method,
    headers: { Origin: WORKER, 'Content-Type': 'application/json', ...headers },
    ...(method !== 'GET' && { body: '{}' }),
  })
/** A file has no code. */
const codeOf = async (answer: Response) =>
  /json$/.test(answer.headers.get('Content-Type')?.replace('x-ndjson', '') ?? '')
    ? (await answer.clone().json<{ code?: string }>()).code
    : undefined

const OFFICE = 'https://office.example'

/** One newsroom for all addresses: what is refused changes nothing, and neither does what names nothing. */
const openHouse = async () => {
  const [room, other] = [await newsroom({ deskOrigins: [OFFICE] }), await newsroom()]
  const people = {} as Record<Role, Colleague>
  for (const role of ROLES) people[role] = await room.colleague(role)
  const left = await room.colleague('owner')
  await ask('/v1/session', { method: 'DELETE', headers: { Origin: WORKER, Cookie: left.cookie } })
  const secrets = {} as Record<TokenScope, string>
  for (const scope of TOKEN_SCOPES) {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    const made = await people.owner.post(`${room.base}/tokens`, { name: scope, scope, expiresAt })
    secrets[scope] = (await made.json<MadeApiToken>()).secret
  }
  const opened = await ask(`${room.base}/desk-tokens`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secrets.moderate}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ origin: OFFICE }),
  })
  const { token: embedded } = await opened.json<DeskToken>()
  return { room, other, people, ended: left.cookie, secrets, embedded }
}

describe('the desk’s addresses', () => {
  let house: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => {
    house = await openHouse()
  })

  it('are all on the list of whom they are for', () => {
    expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(ACCESS).sort())
  })

  it('are all there is, but for what is open to the world', () => {
    const others = app.routes
      .filter(({ path }) => !ours.test(path))
      .map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(others)].sort()).toEqual(OPEN.toSorted())
    // A handler of every method would be on neither list: what is there stands before whole parts of the desk.
    const all = app.routes.filter(({ method, path }) => method === 'ALL' && ours.test(path))
    expect(all.filter(({ path }) => !path.endsWith('/*'))).toEqual([])
  })

  const closed = routes.filter(({ name }) => access(name) !== 'anybody')
  const ofSites = routes.filter(({ path }) => path.startsWith(DESK))
  const changing = routes.filter(({ method }) => method !== 'GET')

  it.each(closed)('$name: signed out, with a foreign or an ended session, is refused', async (route) => {
    for (const Cookie of ['', '__Host-twin-session=guessed', 'twin-session=x', house.ended]) {
      const answer = await send(route, house.room.site, { Cookie })
      expect([answer.status, await codeOf(answer)]).toEqual([401, 'signed_out'])
    }
  })

  it.each(ofSites)('$name: a site of somebody else looks like one that does not exist', async (route) => {
    const { people, secrets, other } = house
    const known: Record<string, string>[] = [
      ...ROLES.map((role) => ({ Cookie: people[role].cookie })),
      ...TOKEN_SCOPES.map((scope) => ({ Authorization: `Bearer ${secrets[scope]}` })),
    ]
    for (const who of known) {
      const [foreign, nowhere] = [await send(route, other.site, who), await send(route, 'nowhere', who)]
      expect([foreign.status, await codeOf(foreign)]).toEqual([404, 'unknown_site'])
      expect(await foreign.text()).toBe(await nowhere.text())
    }
  })

  it.each(ofSites)('$name: lets in whom it is for, and nobody else', async (route) => {
    const passed = async (cookie: string) => {
      const code = await codeOf(await send(route, house.room.site, { Cookie: cookie }))
      return code !== 'not_allowed' && code !== 'signed_out' && code !== 'unknown_site'
    }
    const least = LADDER.indexOf(access(route.name))
    for (const role of ROLES) {
      expect(await passed(house.people[role].cookie), role).toBe(LADDER.indexOf(role) >= least)
    }
  })

  it.each(ofSites)(
    '$name: opens to a token as far as its scope reaches, and never to destroy',
    async (route) => {
      const passed = async (headers: Record<string, string>) => {
        const code = await codeOf(await send(route, house.room.site, headers))
        return code !== 'not_allowed' && code !== 'token_refused' && code !== 'origin_not_allowed'
      }
      const needed = neededOf(route)
      const reaches = (scope: TokenScope) =>
        needed?.every((right) => (SCOPES[scope] as readonly Right[]).includes(right)) ?? false
      for (const scope of TOKEN_SCOPES) {
        const headers = { Authorization: `Bearer ${house.secrets[scope]}`, Origin: WORKER }
        expect(await passed(headers), scope).toBe(reaches(scope))
      }
      const embedded = await passed({ Authorization: `Bearer ${house.embedded}`, Origin: OFFICE })
      expect(embedded, 'embedded').toBe(reaches('moderate') && access(route.name) !== 'tools')
    },
  )

  it('that erase something for good are known as such', () => {
    const erasing = ofSites.filter(({ name, method }) => method === 'DELETE' && access(name) === 'moderator')
    expect(erasing.map(({ name }) => name).sort()).toEqual([...DESTROYS, ...TAKES_BACK].sort())
  })

  it.each(changing)(
    '$name: is refused to another site’s page, and to a page that names none',
    async (route) => {
      const { cookie } = house.people.owner
      for (const Origin of [
        'https://evil.example',
        'null',
        'http://comments.example',
        `${WORKER}:8443`,
        '',
      ]) {
        const answer = await send(route, house.room.site, { Cookie: cookie, Origin })
        expect([answer.status, await codeOf(answer)]).toEqual([403, 'origin_not_allowed'])
      }
    },
  )

  const withBody = changing.filter(
    ({ name }) =>
      access(name) !== 'tools' &&
      !/undo|options|recovery-codes|test$|feed$|personal-data|pin$|trust$|DELETE/.test(name),
  )
  it.each(withBody)('$name: takes JSON, and not what a plain form can send', async (route) => {
    const { cookie } = house.people.owner
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await send(route, house.room.site, { Cookie: cookie, 'Content-Type': type })
      expect([answer.status, await codeOf(answer)]).toEqual([415, 'unsupported_media_type'])
    }
  })

  it.each(routes)('$name: no answer is kept by anybody, whether it refuses or not', async (route) => {
    // One of its own: some of these sign out.
    const { cookie } = await house.room.colleague('owner')
    for (const Cookie of ['', cookie]) {
      const answer = await send(route, house.room.site, { Cookie })
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
    }
  })

  it('refuse a body over 64 KB, broken JSON, and a shape that is none', async () => {
    const room = await newsroom()
    const { cookie } = await room.colleague()
    const body = async (text: string) => {
      const answer = await ask(`${room.base}/decisions`, {
        method: 'POST',
        headers: { Origin: WORKER, 'Content-Type': 'application/json', Cookie: cookie },
        body: text,
      })
      return [answer.status, await codeOf(answer)]
    }
    expect(await body(JSON.stringify({ reason: 'α'.repeat(40_000) }))).toEqual([413, 'body_too_large'])
    expect(await body('{"action":')).toEqual([400, 'malformed_body'])
    for (const text of ['null', '[]', '"x"', '7']) {
      expect(await body(text)).toEqual([422, 'validation_failed'])
    }
  })

  it('that anybody may call are limited per network, so that nobody keeps the database busy', async () => {
    const knock = () => openLink('guess', { 'CF-Connecting-IP': '198.51.100.7' })
    let answer = await knock()
    expect(answer.status).toBe(410)
    // Twice the limit and more: the minute that is counted may end in between.
    for (let n = 0; n < 300 && answer.status === 410; n += 1) answer = await knock()
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60'])
    expect((await openLink('guess')).status).toBe(410)
  })
})
