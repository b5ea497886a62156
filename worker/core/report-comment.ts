import { pickLanguage } from '../contract/i18n/languages.ts'
import type { Reported } from '../contract/reports.ts'
import { checkReport } from './check-report.ts'
import type { RequestFacts } from './comment.ts'
import type { NewReport, ReportStore } from './ports/report-store.ts'
import type { Secrets } from './ports/secrets.ts'
import { ok, refuse, type Result } from './result.ts'
import { sharedFormId } from './shared-form-id.ts'
import type { Site } from './site.ts'

type Deps = {
  reports: ReportStore
  secrets: Pick<Secrets, 'addressKey' | 'hash'>
  now: () => number
}

/** Whoever reports a comment says which, and where readers find it. */
export type ReportedComment = {
  id: string
  /** Its place on a page of our own, for an article whose address is not known. */
  place: (thread: { key: string; title: string | null }) => string
  /** Whoever sends it can make no id: where its own is taken by another report, it goes under one of ours. */
  renewed?: boolean
}

/** From one address within this time; a whole town may share one. */
const FLOOD_MS = 10 * 60_000
const FLOOD_MAX = 20
const RETRY_AFTER_SECONDS = 600

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Keeps a reader's notice, and confirms it: whoever repeats it is told the same. Another one under its id is not it. */
export const reportComment = async (
  site: Site,
  comment: ReportedComment,
  input: unknown,
  facts: Pick<RequestFacts, 'address'>,
  { reports, secrets, now }: Deps,
): Promise<Result<Reported>> => {
  const commentId = comment.id.toLowerCase()
  if (!UUID.test(commentId)) return refuse('comment_missing')
  const at = now()
  const addressKey = await secrets.addressKey(facts.address, at)
  const found = await reports.reportable({ site: site.id, commentId, addressKey, since: at - FLOOD_MS })
  if (!found) return refuse('comment_missing')
  const checked = checkReport(input)
  if (!checked.ok) return refuse('report_incomplete', { errors: checked.errors })
  const { report } = checked
  const entry: NewReport = {
    ...report,
    site: site.id,
    commentId,
    revision: found.revision,
    lang: pickLanguage([report.lang], site.lang),
    addressKey,
    at,
  }
  const flooded = found.recentFromAddress >= FLOOD_MAX
  // Who repeats what is stored adds nothing to a flood.
  const keep = (as: NewReport) => (flooded ? reports.find(as) : reports.add(as))
  const stored =
    (await keep(entry)) ?? (comment.renewed ? await keep(await underAnotherId(entry, secrets)) : null)
  if (!stored) {
    return flooded
      ? refuse('too_many_reports', { retryAfterSeconds: RETRY_AFTER_SECONDS })
      : refuse('report_conflict')
  }
  const { thread } = found
  return ok({
    id: stored.id,
    category: stored.category,
    at: new Date(stored.at).toISOString(),
    comment: { id: commentId, url: `${thread.url ?? comment.place(thread)}#comment-${commentId}` },
    email: stored.email,
  })
}

/** The same one for the same report, so that a form that is sent twice is stored once. */
const underAnotherId = async (entry: NewReport, { hash }: Pick<Secrets, 'hash'>): Promise<NewReport> => {
  const { commentId, category, words, name, email } = entry
  const content = Object.entries({
    commentId,
    category,
    words: words ?? '',
    name: name ?? '',
    email: email ?? '',
  })
  return { ...entry, id: await sharedFormId(entry.id, content, hash) }
}
