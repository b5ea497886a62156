import {
  DESK_TOKEN_MS,
  TOKEN_DAYS_MAX,
  TOKENS_MAX,
  type TokenScope,
} from '../../contract/moderation/desk-limits.ts'
import type { ApiToken, ApiTokens, DeskToken, MadeApiToken } from '../../contract/moderation/tokens.ts'
import { normaliseLine } from '../normalise-text.ts'
import { ok, refuse, refuseFields, type FieldError, type Result } from '../result.ts'
import type { Site } from '../site.ts'
import type { Actor, DeskLogWriter } from './desk-log.ts'
import type { Tokens } from './tokens.ts'
import type { ApiTokenRecord, TokenStore } from './token-store.ts'

type Deps = { apiTokens: TokenStore; tokens: Tokens; log: DeskLogWriter; now: number; newId: () => string }

const DAY_MS = 24 * 60 * 60_000
/** What a secret scanner, and a person who finds one in a file, know it by. */
export const API_TOKEN_PREFIX = 'twk_'
export const DESK_TOKEN_PREFIX = 'twd_'

const instant = (time: number): string => new Date(time).toISOString()

const toToken = (token: ApiTokenRecord, now: number): ApiToken => ({
  id: token.id,
  name: token.name,
  scope: token.scope,
  by: token.by,
  createdAt: instant(token.createdAt),
  expiresAt: instant(token.expiresAt),
  lastUsedAt: token.lastUsedAt === null ? null : instant(token.lastUsedAt),
  state: token.revokedAt !== null ? 'revoked' : token.expiresAt <= now ? 'expired' : 'active',
})

export const listTokens = async (
  site: string,
  { apiTokens, now }: Pick<Deps, 'apiTokens' | 'now'>,
): Promise<ApiTokens> => ({ tokens: (await apiTokens.list(site)).map((token) => toToken(token, now)) })

/** A key for one of the newsroom's own tools. It is shown this once; what is stored opens nothing. */
export const makeToken = async (
  wish: { site: string; name: string; scope: TokenScope; expiresAt: string; actor: Actor & { id: string } },
  { apiTokens, tokens, log, now, newId }: Deps,
): Promise<Result<MadeApiToken>> => {
  const name = normaliseLine(wish.name)
  const expiresAt = Date.parse(wish.expiresAt)
  const faults: FieldError[] = []
  if (name === '') faults.push({ field: 'name', code: 'name_required' })
  if (expiresAt <= now || expiresAt > now + TOKEN_DAYS_MAX * DAY_MS) {
    faults.push({ field: 'expiresAt', code: 'end_malformed' })
  }
  if (faults.length > 0) return refuseFields(faults)

  const { site, scope, actor } = wish
  const secret = API_TOKEN_PREFIX + tokens.make()
  const token = { id: newId(), name, scope, createdAt: now, expiresAt }
  const entry = { ...token, site, secretHash: await tokens.hash(secret), createdBy: actor.id }
  if (!(await apiTokens.add(entry, TOKENS_MAX))) return refuse('too_many_entries')
  const subject = { kind: 'token', id: token.id }
  const detail = { name, scope, expiresAt: instant(expiresAt) }
  await log.add([{ site, at: now, actor, act: 'token.made', subject, detail }])
  return ok({
    token: toToken({ ...token, by: actor.name, lastUsedAt: null, revokedAt: null }, now),
    secret,
  })
}

export const revokeToken = async (
  { site, token, actor }: { site: string; token: string; actor: Actor },
  { apiTokens, log, now }: Pick<Deps, 'apiTokens' | 'log' | 'now'>,
): Promise<Result<null>> => {
  const name = await apiTokens.revoke(site, token, now)
  if (name === null) return refuse('unknown_token')
  const subject = { kind: 'token', id: token }
  await log.add([{ site, at: now, actor, act: 'token.revoked', subject, detail: { name } }])
  return ok(null)
}

/** Ten minutes at a desk inside one page of the newsroom's own. */
export const makeDeskToken = async (
  wish: { site: Site; apiToken: { id: string; name: string }; origin: string; person?: string | undefined },
  { apiTokens, tokens, log, now }: Omit<Deps, 'newId'>,
): Promise<Result<DeskToken>> => {
  const { site, apiToken, origin } = wish
  if (!site.settings.deskOrigins.includes(origin)) return refuse('desk_origin_refused')
  const person = normaliseLine(wish.person ?? '')
  const token = DESK_TOKEN_PREFIX + tokens.make()
  const expiresAt = now + DESK_TOKEN_MS
  const member =
    person === ''
      ? apiToken
      : {
          // The same person of the same back office is one person in the log, whenever they come.
          id: uuidOf(await tokens.hash(`embedded\n${apiToken.id}\n${person}`)),
          name: `${person} (${apiToken.name})`,
        }
  await apiTokens.addDesk({
    hash: await tokens.hash(token),
    apiToken: apiToken.id,
    member,
    origin,
    now,
    expiresAt,
  })
  const actor = { kind: 'token', ...member } as const
  await log.add([{ site: site.id, at: now, actor, act: 'desk.opened', detail: { origin } }])
  return ok({ token, expiresAt: instant(expiresAt) })
}

/** A UUID of version 8 (RFC 9562): made from a hash. */
const uuidOf = (hash: string): string =>
  hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
