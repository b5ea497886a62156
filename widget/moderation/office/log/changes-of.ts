import type { Language } from '../../../../worker/contract/i18n/languages.ts'
import type { LogMessages } from '../../../../worker/contract/i18n/moderation/office/log-messages.ts'
import { settingsWords } from '../../../../worker/contract/i18n/moderation/office/settings-words.ts'
import type { LogLine } from '../../../../worker/contract/moderation/log.ts'

type Change = { name: string; before: unknown; after: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was changed from what to what, each by its name; null where an entry tells of no such thing. */
export const changesOf = (language: Language, l: LogMessages, { act, detail }: LogLine): Change[] | null => {
  const { before, after } = detail
  if (!isRecord(before)) return null
  if (act === 'threads.change') {
    const { url, title } = detail
    return [
      { name: l.article.url, before: before['url'], after: url },
      { name: l.article.title, before: before['title'], after: title },
    ].filter((change) => typeof change.after === 'string' && change.after !== change.before)
  }
  if (!isRecord(after)) return null
  const names = settingsWords[language].names as Partial<Record<string, string>>
  return Object.keys(after).map((name) => ({
    name: names[name] ?? name,
    before: before[name],
    after: after[name],
  }))
}
