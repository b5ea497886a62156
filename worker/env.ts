/** What the platform hands to the worker. Only the rim (index.ts, http/) knows it. */
export type Env = {
  DB: D1Database
  ASSETS: Fetcher
  WRITE_LIMIT?: RateLimit
  /** Akismet's key for this deployment; without it Akismet is not asked, and no page claims that it is. */
  AKISMET_KEY?: string
  /** Cloudflare's binding for mail, and who sends. */
  EMAIL?: SendEmail
  MAIL_FROM?: string
  /** Else any service that takes a mail as JSON, with its bearer token. */
  MAIL_URL?: string
  MAIL_TOKEN?: string
  /** `allowed`: webhooks may reach this machine, for tests and trials. */
  LOOPBACK?: string
  /** Where Akismet stands: the real one, or a stand-in on this machine. */
  AKISMET_URL?: string
  /** Seconds for which a data centre answers readers without asking the database; 0 asks each time. */
  EDGE_SECONDS?: string
}
