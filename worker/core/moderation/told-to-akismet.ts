import type { Sent } from '../../contract/moderation/history.ts'
import type { FindingReason } from '../../contract/statuses.ts'
import type { HistoryRecord } from './desk-record.ts'

/** Only these are answers. Anything else may not even have left, or not have arrived. */
const ANSWERS: readonly FindingReason[] = [
  'akismet_ham',
  'akismet_recheck',
  'akismet_spam',
  'akismet_discard',
]

/**
 * What Akismet was told when it was last asked about a comment, in its own words. No copy of the call is kept,
 * which would be one more place to erase from: this is put together from what the store still has, as the call was.
 * What only the look at personal data shows is named without its value. Once the facts about the sender are
 * erased nobody can say any more what was told.
 */
export const toldToAkismet = ({ desk, screenings, edits }: HistoryRecord): Sent | null => {
  const asked = screenings
    .toReversed()
    .flatMap(({ at, findings }) =>
      findings.filter(({ filter }) => filter === 'akismet').map(({ reason }) => ({ at, reason })),
    )
  // An answer, however old, says more than a later try that brought none.
  const answer = asked.find(({ reason }) => ANSWERS.includes(reason))
  const last = answer ?? asked[0]
  if (!last || !desk.hasFacts) return null
  const { comment, thread } = desk
  // The text of then is what the first edit after it replaced.
  const body = edits.find(({ at }) => at > last.at)?.body ?? comment.body
  const told = (name: string, value: string | null) => (value === null ? [] : [{ name, value }])
  const hidden = (name: string) => ({ name, value: null })
  return {
    at: new Date(last.at).toISOString(),
    answered: answer !== undefined,
    fields: [
      ...told('comment_content', body),
      ...told('comment_author', comment.name),
      ...(comment.email === null ? [] : [hidden('comment_author_email')]),
      ...told('comment_author_url', comment.website),
      ...['user_ip', 'user_agent', 'referrer'].map(hidden),
      ...told('permalink', thread.url),
      ...told('comment_context', thread.title),
      ...told('comment_type', comment.parentId === null ? 'comment' : 'reply'),
      ...told('comment_date_gmt', new Date(comment.createdAt).toISOString()),
    ],
  }
}
