export type LogRecord = {
  /** Its place in the log, and its name. */
  id: string
  at: number
  actor: { kind: string; id: string | null; name: string | null }
  act: string
  subject: { kind: string; id: string } | null
  detail: Record<string, unknown>
}
/** What an entry is about, as it is now: nothing that was erased comes back by the log. */
export type LogSubject = {
  comment: string | null
  /** The comment was withdrawn, or deleted when its time was over. */
  gone: boolean
  /** Of a comment's writer, of a writer, or what a ban is about. */
  name: string | null
  words: string | null
  article: string | null
  reasonCode: string | null
  reason: string | null
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
  /** In the order of the entries. */
  subjects(site: string, entries: readonly LogRecord[]): Promise<(LogSubject | null)[]>
  /** What the newest part of the log can be filtered by. */
  filters(site: string): Promise<{ acts: string[]; actors: { id: string; name: string }[] }>
}
