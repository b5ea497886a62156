import type { Report } from '../../../worker/contract/reports.ts'
import type { ReportCategory } from '../../../worker/contract/statuses.ts'
import { newId } from '../writing/new-id.ts'

/** What a reader is about to report, as it stands in the form. */
export type ReportDraft = {
  id: string
  category: ReportCategory | null
  words: string
  name: string
  email: string
  anonymous: boolean
  goodFaith: boolean
  /** What left under this id and is not known to be stored. */
  left: string | null
}

export const emptyDraft = (): ReportDraft => ({
  id: newId(),
  category: null,
  words: '',
  name: '',
  email: '',
  anonymous: false,
  goodFaith: false,
  left: null,
})

/** Only what the chosen category asks for leaves the page; which of it is missing, the worker says. */
export const toReport = (
  { id, category, words, name, email, anonymous, goodFaith }: ReportDraft,
  lang: string,
): Partial<Report> => ({
  id,
  ...(category && { category }),
  words: words.trim() || null,
  lang,
  ...(category === 'unlawful' && { goodFaith, anonymous }),
  ...(category === 'unlawful' && !anonymous && { name: name.trim() || null, email: email.trim() || null }),
})

/** All that the worker goes by: to choose another language changes nothing. */
const contentOf = (draft: ReportDraft) => JSON.stringify(toReport({ ...draft, id: '' }, ''))

/** On its way. The worker stores one report under an id and refuses another: what was changed since it left is another. */
export const leaving = (draft: ReportDraft): ReportDraft => {
  const left = contentOf(draft)
  return { ...draft, left, ...(draft.left !== null && draft.left !== left && { id: newId() }) }
}

/**
 * What stands in the form, and not in the report that is `sent`: another one. Of words that were only typed on it is the
 * rest, else all of it; null where nothing was added.
 */
export const writtenOn = (draft: ReportDraft, sent: ReportDraft): ReportDraft | null => {
  const typedOn =
    draft.words.startsWith(sent.words) && contentOf({ ...draft, words: sent.words }) === contentOf(sent)
  const words = typedOn ? draft.words.slice(sent.words.length).trimStart() : draft.words
  if (!words.trim() && draft.category === sent.category) return null
  return { ...draft, id: newId(), words, left: null }
}
