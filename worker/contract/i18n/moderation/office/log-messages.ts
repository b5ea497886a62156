/** What is logged. A worker of a later version may log more: then its code stands. */
export const LOG_ACTS = [
  'comments.decide',
  'comments.keep',
  'comments.undo',
  'comments.reply',
  'comments.edit',
  'comments.pin',
  'comments.unpin',
  'comments.note',
  'comments.unnote',
  'threads.change',
  'writers.trust',
  'writers.distrust',
  'bans.add',
  'bans.remove',
  'personal.look',
  'settings.changed',
  'policy.published',
  'member.left',
  'member.role',
  'member.removed',
  'member.signed_out',
  'invite.revoked',
  'token.made',
  'token.revoked',
  'desk.opened',
  'webhook.made',
  'webhook.changed',
  'webhook.removed',
  'webhook.given_up',
  'session.recovered',
  'log.exported',
] as const
export type LogAct = (typeof LOG_ACTS)[number]

export type LogMessages = {
  acts: Record<LogAct, string>
  who: string
  everybody: string
  act: string
  everything: string
  from: string
  to: string
  filter: string
  export: string
  csv: string
  ndjson: string
  none: string
  system: string
  /** Of the comment nothing is left. */
  gone: string
  wordless: string
  /** Beside the one that is shown. */
  others: (count: number) => string
  /** A note that somebody else took away. */
  noteBy: (name: string) => string
  /** Settings, by their names. */
  changed: (names: string) => string
  /** Of an article. The words of its own sheet are no part of the office's. */
  article: { url: string; title: string }
  /** The rest of what was logged, as it stands in the file. */
  detail: string
  before: string
  after: string
  setting: string
  found: (count: number) => string
}
