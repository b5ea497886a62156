import type { Right, Role } from '../../contract/statuses.ts'
import type { TokenScope } from '../../contract/moderation/desk-limits.ts'
import { DESK_TOKEN_PREFIX } from './api-tokens.ts'
import type { SessionRecord } from './people-store.ts'
import { SEEN_EVERY_MS } from './session-limits.ts'
import type { Tokens } from './tokens.ts'
import type { TokenHolder, TokenStore } from './token-store.ts'

/** What a key opens never includes what cannot be undone, nor people, settings and keys. */
const SCOPE_RIGHTS: Record<TokenScope, { role: Role; rights: readonly Right[] }> = {
  read: { role: 'viewer', rights: ['read'] },
  moderate: { role: 'moderator', rights: ['read', 'personal', 'moderate'] },
  export: { role: 'viewer', rights: ['read', 'personal', 'export'] },
}

const sessionOf = (
  idHash: string,
  holder: Omit<TokenHolder, 'scope'>,
  scope: TokenScope,
  via: 'token' | 'embedded',
): SessionRecord => ({
  idHash,
  via,
  member: holder.member,
  sites: [{ ...holder.site, role: SCOPE_RIGHTS[scope].role }],
  rights: SCOPE_RIGHTS[scope].rights,
  passkeys: 0,
  lastSeenAt: holder.lastUsedAt ?? 0,
  expiresAt: holder.expiresAt,
})

/**
 * Who holds this bearer token. A desk's token works on pages of its own origin only; a tool's key on no other
 * site's page at all: it belongs on a server.
 */
export const readBearer = async (
  { secret, origin, own }: { secret: string; origin: string | null; own: string },
  { apiTokens, tokens, now }: { apiTokens: TokenStore; tokens: Tokens; now: number },
): Promise<SessionRecord | 'foreign_origin' | null> => {
  const hash = await tokens.hash(secret)
  if (secret.startsWith(DESK_TOKEN_PREFIX)) {
    const desk = await apiTokens.desk(hash, now)
    if (!desk) return null
    return desk.origin === origin ? sessionOf(hash, desk, 'moderate', 'embedded') : 'foreign_origin'
  }
  const holder = await apiTokens.holder(hash, now)
  if (!holder) return null
  if (origin !== null && origin !== own) return 'foreign_origin'
  if (now - (holder.lastUsedAt ?? 0) >= SEEN_EVERY_MS) await apiTokens.used(holder.id, now)
  return sessionOf(hash, holder, holder.scope, 'token')
}
