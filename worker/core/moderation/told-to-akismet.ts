import type { Sent } from '../../contract/moderation/history.ts'
import type { HistoryRecord } from './desk-record.ts'

/**
 * What Akismet was told when it was last asked about a comment, in its own words. What only the look at
 * personal data shows is named without its value. Once the facts about the sender are erased nobody can say
 * any more what was told.
 */
export const toldToAkismet = ({ desk, screenings, edits }: HistoryRecord): Sent | null => {
  const asked = screenings.findLast(({ findings }) => findings.some(({ filter }) => filter === 'akismet'))
  if (!asked || !desk.hasFacts) return null
  const { comment, thread } = desk
  // The text of then is what the first edit after it replaced.
  const body = edits.find(({ at }) => at > asked.at)?.body ?? comment.body
  const told = (name: string, value: string | null) => (value === null ? [] : [{ name, value }])
  const hidden = (name: string) => ({ name, value: null })
  return {
    at: new Date(asked.at).toISOString(),
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
