import type { PublishedPolicy } from '../core/ports/comment-store.ts'
import type { Db } from './db.ts'

const SQL = `SELECT version, lang, url, words, words_hash AS wordsHash, created_at AS since FROM policies
WHERE site = ? ORDER BY created_at DESC, version DESC, lang`

/** Every wording that a site has ever shown, the newest version first. */
export const readPolicies = async (db: Db, site: string): Promise<PublishedPolicy[]> =>
  (await db.prepare(SQL).bind(site).all<PublishedPolicy>()).results
