import { env } from 'cloudflare:workers'
import type { Action } from '../../../worker/contract/statuses.ts'
import { decide } from '../../../worker/core/moderation/decide.ts'
import { undoDecision } from '../../../worker/core/moderation/undo-decision.ts'
import { submitComment } from '../../../worker/core/submit-comment.ts'
import type { Env } from '../../../worker/env.ts'
import { runScheduled } from '../../../worker/http/scheduled.ts'
import { services } from '../../../worker/http/services.ts'
import { deskStore } from '../../../worker/store/moderation/desk-store.ts'
import type { NewSite } from '../../../worker/store/sites.ts'
import { seedSite } from '../seed.ts'
import { newAddress, submission } from '../writer.ts'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
/** When a story begins; what happens later is told in minutes from here. */
export const START = Date.UTC(2026, 2, 4, 10, 0)

export type CommentRow = {
  id: string
  status: string
  body: string
  removed: string | null
  check_due_at: number | null
  check_tries: number
  facts: string | null
  address_key: string | null
}

/** Readers, moderators and the clock, on a site of its own and at times that the test chooses. */
export const story = async (settings: Env, changes: Partial<NewSite> = {}) => {
  const seeded = await seedSite(env.DB, { ...changes, id: `site-${crypto.randomUUID()}` })
  const desk = deskStore(env.DB)
  let written = 0

  return {
    site: seeded.id,

    /** `meanwhile`: what happens between storing and asking the filters; where it throws, nobody is asked. */
    async write(
      at: number,
      words: Parameters<typeof submission>[0] = {},
      meanwhile: (id: string) => Promise<unknown> = () => Promise.resolve(),
    ): Promise<string> {
      const { store, screen, ...deps } = services(settings, () => at)
      const site = await store.site(seeded.id)
      if (!site) throw new Error('the site was not seeded')
      written += 1
      const input = submission({ body: `Σχόλιο ${written} για τις δύο πόλεις.`, ...words })
      const facts = { address: newAddress(), userAgent: 'Mozilla/5.0', referrer: null }
      const result = await submitComment(site, input, facts, {
        ...deps,
        store,
        screen: async (candidate) => {
          await meanwhile(input.id)
          return screen(candidate)
        },
      })
      if (!result.ok) throw new Error(result.code)
      return input.id
    },

    /** The scheduled job, as it runs at that time. */
    clock: (at: number) => runScheduled(settings, at),

    async decide(at: number, action: Action, id: string): Promise<string> {
      const newId = () => crypto.randomUUID()
      const order = {
        site: seeded.id,
        by: { id: 'eleni', name: 'Ελένη' },
        action,
        ids: [id],
        reason: 'Λόγος',
      }
      const { decision } = await decide(order, { desk, now: at, newId })
      if (decision === null) throw new Error('nothing was decided')
      return decision
    },

    undo: (at: number, decision: string) =>
      undoDecision(
        { site: seeded.id, by: { id: 'eleni', name: 'Ελένη' }, decision },
        { desk, now: at, newId: () => crypto.randomUUID() },
      ),

    async comment(id: string): Promise<CommentRow | null> {
      return env.DB.prepare('SELECT * FROM comments WHERE id = ?').bind(id).first<CommentRow>()
    },

    /** How many rows of a table speak of a comment. */
    async rows(table: string, id: string): Promise<number> {
      const sql = `SELECT count(*) AS n FROM ${table} WHERE comment_id = ?`
      return (await env.DB.prepare(sql).bind(id).first<number>('n')) ?? 0
    },

    async counts(): Promise<Record<string, number>> {
      const { results } = await env.DB.prepare('SELECT status, n FROM status_counts WHERE site = ?')
        .bind(seeded.id)
        .all<{ status: string; n: number }>()
      return Object.fromEntries(results.map(({ status, n }) => [status, n]))
    },
  }
}
