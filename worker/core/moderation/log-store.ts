export type LogRecord = {
  /** Its place in the log, and its name. */
  id: string
  at: number
  actor: { kind: string; id: string | null; name: string | null }
  act: string
  subject: { kind: string; id: string } | null
  detail: Record<string, unknown>
}
export type LogFilter = {
  site: string
  who: string | null
  act: string | null
  from: number | null
  to: number | null
}

/** What was done at a site's desk, decisions included, newest first. One implementation: D1. */
export type LogStore = {
  page(
    query: LogFilter & { after: string | null; limit: number },
  ): Promise<{ entries: LogRecord[]; next: string | null } | 'malformed'>
  /** What the newest part of the log can be filtered by. */
  filters(site: string): Promise<{ acts: string[]; actors: { id: string; name: string }[] }>
}
