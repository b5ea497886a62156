import type { WriterKind } from '../../moderation/constants.ts'
import type { ReportCategory, Status } from '../../statuses.ts'

/** What Akismet was told, by the names that it gives to it. */
export const TOLD_FIELDS = [
  'comment_content',
  'comment_author',
  'comment_author_email',
  'comment_author_url',
  'user_ip',
  'user_agent',
  'referrer',
  'permalink',
  'comment_context',
  'comment_type',
  'comment_date_gmt',
] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

/** The words of what is seen of a comment beside its text. */
export type EyesMessages = {
  eyes: {
    writer: string
    /** How many other comments of the writer have each status. */
    record: Record<Status, (count: number) => string>
    first: string
    knownBy: Record<WriterKind, string>
    trusted: string
    banned: string
    reveal: string
    revealHint: string
    revealing: string
    address: string
    browser: string
    referrer: string
    nothingKept: string
    revealed: string
    told: {
      title: string
      when: (ago: string) => string
      /** It was tried, and never answered. */
      tried: (ago: string) => string
      /** No copy of the call is kept. */
      rebuilt: string
      hidden: string
      gone: string
      fields: Record<ToldField, string>
    }
    reports: {
      count: (count: number) => string
      title: string
      categories: Record<ReportCategory, string>
      by: (name: string) => string
      goodFaith: string
      answered: (ago: string) => string
      open: string
      /** The button, and what the history says of its press. */
      keep: string
      kept: string
    }
    notes: { count: (count: number) => string; title: string }
    takenBy: (name: string) => string
    editedBy: Record<'author' | 'moderator', (name: string | null) => string>
  }
}
