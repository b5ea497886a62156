import type { DeskStore } from '../../core/moderation/desk-store.ts'
import type { Db } from '../db.ts'

export const decidedBy =
  (db: Db): DeskStore['decidedBy'] =>
  async (site, decision) =>
    (await db
      .prepare('SELECT count(*) AS n FROM decisions WHERE id = ? AND site = ?')
      .bind(decision, site)
      .first<number>('n')) ?? 0
