import { Hono, type Context } from 'hono'
import { logFilterSchema, logQuerySchema, type LogEntry } from '../../contract/moderation/log.ts'
import { actorOf } from '../../core/moderation/desk-log.ts'
import { csvHead, csvLine, ndjsonLine } from '../../core/moderation/log-files.ts'
import { readLog, toLogEntry, toLogFilter } from '../../core/moderation/read-log.ts'
import { refuse } from '../../core/result.ts'
import { logStore } from '../../store/moderation/log-store.ts'
import { refused, type Desk } from './desk.ts'
import { may } from './gate.ts'
import { deskServices } from './services.ts'

/** Entries read at a time while a file is written. */
const CHUNK = 500

type File = { name: string; type: string; head: string; line: (entry: LogEntry) => string }

/** The whole log as a file, read and sent piece by piece; that somebody took it away is logged itself. */
const download = async (c: Context<Desk, '/v1/sites/:site/moderation/*'>, site: string, file: File) => {
  const query = logFilterSchema.safeParse(c.req.query())
  if (!query.success) return refused(c, refuse('malformed_query'))
  const { log, now } = deskServices(c.env)
  const filter = toLogFilter({ ...query.data, site, to: query.data.to ?? new Date(now).toISOString() })
  await log.add([{ site, at: now, actor: actorOf(c.var.session), act: 'log.exported', detail: query.data }])

  const logs = logStore(c.env.DB)
  const encoder = new TextEncoder()
  let after: string | null = null
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (file.head !== '') controller.enqueue(encoder.encode(file.head))
    },
    async pull(controller) {
      const page = await logs.page({ ...filter, after, limit: CHUNK })
      // The cursor is one that the store has just given.
      if (page === 'malformed') return controller.close()
      const lines = page.entries.map((entry) => file.line(toLogEntry(entry))).join('')
      if (lines !== '') controller.enqueue(encoder.encode(lines))
      after = page.next
      if (after === null) controller.close()
    },
  })
  return c.body(body, 200, {
    'Content-Type': file.type,
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'X-Content-Type-Options': 'nosniff',
  })
}

/** What was done at a site's desk, and by whom. */
export const logRoutes = new Hono<Desk>()
  .basePath('/v1/sites/:site/moderation')
  .get('/log', may('own'), async (c) => {
    const query = logQuerySchema.safeParse(c.req.query())
    if (!query.success) return refused(c, refuse('malformed_query'))
    const log = await readLog({ ...query.data, site: c.req.param('site') }, { logs: logStore(c.env.DB) })
    return log.ok ? c.json(log.value) : refused(c, log)
  })
  .get('/log.ndjson', may('export'), (c) =>
    download(c, c.req.param('site'), {
      name: 'log.ndjson',
      type: 'application/x-ndjson; charset=utf-8',
      head: '',
      line: ndjsonLine,
    }),
  )
  .get('/log.csv', may('export'), (c) =>
    download(c, c.req.param('site'), {
      name: 'log.csv',
      type: 'text/csv; charset=utf-8',
      head: csvHead,
      line: csvLine,
    }),
  )
