import type { Comment } from 'akismet-api'
import type { Candidate } from '../../core/ports/screen.ts'

/** The name of the form's field that people never see. */
const HONEYPOT_FIELD = 'contact'

const gmt = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

/** Leaves out what there is none of: an empty field is a statement, a missing one is not. */
const present = (fields: Record<string, string | null | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

const recheckReason = ({ cause, earlier }: Candidate): string | null => {
  if (cause === 'edit') return 'edit'
  if (cause === 'new') return null
  return earlier?.some((finding) => finding.reason === 'akismet_recheck') ? 'recheck_queue' : 'retry'
}

export type AkismetComment = {
  blog: string
  blogLang: string
  /** What akismet-api knows by name. */
  comment: Comment
  /** What it would drop. */
  fields: Record<string, string | string[]>
}

/**
 * A candidate in Akismet's words. The site's first address is the blog. A role is never sent: a writer who
 * could set it to administrator would pass unread.
 */
export const akismetComment = (candidate: Candidate): AkismetComment => {
  const { site, comment, thread, facts, form } = candidate
  const reason = recheckReason(candidate)
  return {
    blog: site.origins[0] ?? '',
    blogLang: site.lang,
    comment: {
      ...present({
        user_agent: facts.userAgent,
        referrer: facts.referrer,
        permalink: thread.url,
        comment_author: comment.name,
        comment_author_email: comment.email,
        comment_author_url: comment.website,
      }),
      user_ip: facts.address,
      comment_type: comment.parentId === null ? 'comment' : 'reply',
      comment_content: comment.body,
      comment_date_gmt: gmt(comment.createdAt),
    },
    fields: {
      ...(form.honeypot !== null && {
        honeypot_field_name: HONEYPOT_FIELD,
        [HONEYPOT_FIELD]: form.honeypot,
      }),
      ...(comment.parentId !== null && { comment_parent: comment.parentId }),
      ...(thread.title !== null && { comment_context: [thread.title] }),
      ...(reason !== null && { recheck_reason: reason }),
    },
  }
}
