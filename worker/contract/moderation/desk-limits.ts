/** Numbers and lists that the desk's pages and the worker must agree on; without zod, so that a page may import them. */

export const TOKEN_SCOPES = ['read', 'moderate', 'export'] as const
/** What a newsroom's own tool may do: read the queue, decide as well, or carry everything away. */
export type TokenScope = (typeof TOKEN_SCOPES)[number]
export const TOKENS_MAX = 50
/** Days after which an API token ends at the latest. */
export const TOKEN_DAYS_MAX = 366
/** How long a desk inside another page may work before it asks for a new token. */
export const DESK_TOKEN_MS = 10 * 60_000

export const RECOVERY_CODES = 10

export const WEBHOOK_EVENTS = [
  'comment.submitted',
  'comment.held',
  'comment.approved',
  'comment.removed',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]
export const WEBHOOKS_MAX = 10

export const DIGEST_FREQUENCIES = ['off', 'daily', 'hourly'] as const
/** `hourly`: at most once an hour, and only while something new waits. */
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number]

export const LOG_PAGE_MAX = 100
/** Comments that a preview of settings looks at. */
export const PREVIEW_COMMENTS = 50
/** Days that a series may span. */
export const SERIES_DAYS_MAX = 366

export const SPAM_DAYS_MAX = 90
export const TRASH_DAYS_MAX = 366
export const SITE_TEXT_MAX = 500
