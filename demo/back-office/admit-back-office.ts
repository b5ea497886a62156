import { API_TOKEN_PREFIX } from '../../worker/core/moderation/api-tokens.ts'
import { sha256 } from '../../worker/core/sha256.ts'
import type { Statement } from '../../worker/store/sites.ts'
import { SITE } from './page.ts'

/** The demo's back office is one holder of a token, whose secret is another at each start. */
const HOLDER = '00000000-0000-4000-8000-00000000b0f1'
const DAY_MS = 86_400_000

/** Gives the back office a token of the scope `moderate`, and its pages leave to show the desk. */
export const admitBackOffice = async (
  origin: string,
  random: string,
  now: number,
): Promise<{ apiToken: string; statements: Statement[] }> => {
  const apiToken = API_TOKEN_PREFIX + random
  const hash = await sha256(apiToken)
  const until = now + 30 * DAY_MS
  return {
    apiToken,
    statements: [
      {
        sql: `INSERT INTO members (id, name, created_at, kind) VALUES (?, ?, ?, 'token') ON CONFLICT DO NOTHING`,
        values: [HOLDER, 'Σύστημα σύνταξης', now],
      },
      {
        sql: `INSERT INTO api_tokens (id, site, secret_hash, scope, created_at, expires_at)
VALUES (?, ?, ?, 'moderate', ?, ?)
ON CONFLICT (id) DO UPDATE SET secret_hash = excluded.secret_hash, expires_at = excluded.expires_at`,
        values: [HOLDER, SITE, hash, now, until],
      },
      {
        sql: `UPDATE sites SET settings = json_set(settings, '$.deskOrigins', json_array(?)), version = version + 1
WHERE id = ? AND NOT EXISTS (SELECT 1 FROM json_each(settings, '$.deskOrigins') WHERE value = ?)`,
        values: [origin, SITE, origin],
      },
    ],
  }
}
