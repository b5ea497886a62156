import type { z } from 'zod'
import type { Log, LogEntry, logFilterSchema } from '../../contract/moderation/log.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { LogFilter, LogRecord, LogStore } from './log-store.ts'

type Wish = z.infer<typeof logFilterSchema> & { site: string }

export const toLogFilter = ({ site, who, act, from, to }: Wish): LogFilter => ({
  site,
  who: who ?? null,
  act: act ?? null,
  from: from === undefined ? null : Date.parse(from),
  to: to === undefined ? null : Date.parse(to),
})

export const toLogEntry = ({ id, at, actor, act, subject, detail }: LogRecord): LogEntry => ({
  id,
  at: new Date(at).toISOString(),
  actor: { kind: actor.kind, id: actor.id, name: actor.name },
  act,
  subject,
  detail,
})

export const readLog = async (
  { after, limit, ...wish }: Wish & { after?: string | undefined; limit: number },
  { logs }: { logs: LogStore },
): Promise<Result<Log>> => {
  const [page, filters] = await Promise.all([
    logs.page({ ...toLogFilter(wish), after: after ?? null, limit }),
    logs.filters(wish.site),
  ])
  if (page === 'malformed') return refuse('malformed_query')
  const subjects = await logs.subjects(wish.site, page.entries)
  const entries = page.entries.map((entry, at) => ({ ...toLogEntry(entry), about: subjects[at] ?? null }))
  return ok({ entries, next: page.next, ...filters })
}
