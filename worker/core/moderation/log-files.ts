import type { LogEntry } from '../../contract/moderation/log.ts'

/** What a spreadsheet would run instead of show: OWASP's list of first characters. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (value: string | null): string => {
  const text = value ?? ''
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
}

const COLUMNS = ['at', 'actor', 'actor_id', 'act', 'subject', 'subject_id', 'detail']

/** The mark tells spreadsheets that Greek follows. */
export const csvHead = `\uFEFF${COLUMNS.join(',')}\r\n`

export const csvLine = ({ at, actor, act, subject, detail }: LogEntry): string =>
  `${[at, actor.name, actor.id, act, subject?.kind ?? null, subject?.id ?? null, JSON.stringify(detail)]
    .map(cell)
    .join(',')}\r\n`

export const ndjsonLine = (entry: LogEntry): string => `${JSON.stringify(entry)}\n`
