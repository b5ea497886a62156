/**
 * Every reason for which the worker refuses a request, with the HTTP status it travels under.
 * This list types the server's refusals and the messages of every language: a code without a
 * sentence in Greek, English and Romanian does not compile.
 */

/** Refusals that stand at one field of the form: they travel in `errors` of a `validation_failed`. */
export const FIELD_PROBLEMS = [
  'consent_required',
  'policy_outdated',
  'body_required',
  'body_too_long',
  'name_required',
  'name_too_long',
  'email_required',
  'email_malformed',
  'email_too_long',
  'website_required',
  'website_malformed',
  'website_too_long',
  'id_malformed',
  'thread_malformed',
  'parent_malformed',
  'parent_missing',
  'too_deep',
  'field_malformed',
  'category_required',
  'explanation_required',
  'explanation_too_long',
  'notifier_name_required',
  'notifier_email_required',
  'good_faith_required',
] as const

/** Refusals of a whole request that a reader may meet. */
export const READER_PROBLEM_STATUS = {
  validation_failed: 422,
  malformed_body: 400,
  malformed_query: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  origin_not_allowed: 403,
  unknown_site: 404,
  not_found: 404,
  method_not_allowed: 405,
  thread_closed: 409,
  id_conflict: 409,
  receipt_unknown: 401,
  edit_window_over: 409,
  already_withdrawn: 410,
  comment_missing: 404,
  report_incomplete: 422,
  report_conflict: 409,
  too_many_reports: 429,
  too_many_requests: 429,
  temporarily_unavailable: 503,
  internal_error: 500,
} as const

/** Refusals that only the newsroom's desk meets; some travel in `skipped`. */
export const MODERATION_PROBLEM_STATUS = {
  signed_out: 401,
  not_allowed: 403,
  invite_unknown: 410,
  passkey_refused: 401,
  challenge_expired: 401,
  unknown_comment: 404,
  unknown_decision: 404,
  undo_expired: 409,
  already_undone: 409,
  already_decided: 409,
  comment_withdrawn: 409,
  unchanged: 409,
  changed_meanwhile: 409,
  not_published: 409,
  too_many_pins: 409,
  address_forgotten: 409,
  too_many_bans: 409,
  unknown_thread: 404,
  unknown_writer: 404,
  unknown_ban: 404,
  unknown_note: 404,
} as const

/** Refusals that stand at one field of the desk's own forms. */
export const DESK_FIELD_PROBLEMS = [
  'value_malformed',
  'origin_malformed',
  'policy_url_malformed',
  'policy_words_malformed',
  'policy_wording_missing',
  'time_zone_unknown',
  'end_malformed',
  'webhook_url_malformed',
  'pattern_malformed',
  'ban_end_malformed',
  'article_url_malformed',
  'article_title_missing',
] as const

/** Refusals around a newsroom's people, settings, keys and news. */
export const NEWSROOM_PROBLEM_STATUS = {
  unknown_member: 404,
  unknown_invite: 404,
  unknown_device: 404,
  unknown_passkey: 404,
  unknown_token: 404,
  unknown_webhook: 404,
  last_owner: 409,
  last_way_in: 409,
  recovery_refused: 401,
  token_refused: 401,
  desk_origin_refused: 403,
  settings_changed: 412,
  policy_version_used: 409,
  too_many_entries: 409,
  mail_unavailable: 409,
  code_refused: 409,
} as const

export type FieldProblem = (typeof FIELD_PROBLEMS)[number]
export type DeskFieldProblem = (typeof DESK_FIELD_PROBLEMS)[number]
/** What a form can tell before it is sent: these sentences travel with the page's language. */
export type FormProblem =
  | Extract<FieldProblem, 'consent_required' | `${'body' | 'name' | 'email' | 'website'}_required`>
  | 'validation_failed'
/** What can be told of what was typed: these sentences travel with what writers need, and with the desk. */
export type TypedProblem = Extract<FieldProblem, 'body_too_long' | 'email_malformed' | 'website_malformed'>
/** The same of a field of one line, where a reader is told. */
export type LineProblem = Extract<FieldProblem, `${'name' | 'email' | 'website'}_too_long`>
/** All that a form can tell without asking. */
export type WritingProblem = FormProblem | TypedProblem | LineProblem
/** What the desk may be refused with as a reader is: these sentences travel with both. */
export type CommonProblem =
  | Extract<FieldProblem, 'field_malformed'>
  | Extract<
      ReaderProblem,
      | 'malformed_query'
      | 'unsupported_media_type'
      | 'body_too_large'
      | 'unknown_site'
      | 'not_found'
      | 'method_not_allowed'
      | 'temporarily_unavailable'
      | 'internal_error'
    >
/** What both may be refused with, where a reader hears of a comment that was sent, and the desk of its own work. */
export type RewordedProblem =
  | Extract<FieldProblem, 'body_required'>
  | Extract<ReaderProblem, 'malformed_body' | 'origin_not_allowed' | 'id_conflict' | 'too_many_requests'>
export type ReaderProblem = keyof typeof READER_PROBLEM_STATUS
export type ModerationProblem = keyof typeof MODERATION_PROBLEM_STATUS
export type NewsroomProblem = keyof typeof NEWSROOM_PROBLEM_STATUS
/** What only sections of the office are refused with, some of it in other words than a reader: these sentences travel with them. */
export type OfficeProblem =
  | Extract<FieldProblem, 'name_required' | 'email_required' | 'email_too_long'>
  | Exclude<
      DeskFieldProblem | NewsroomProblem,
      | 'pattern_malformed'
      | 'ban_end_malformed'
      | 'article_url_malformed'
      | 'article_title_missing'
      | 'recovery_refused'
      | 'token_refused'
    >
/** What the desk is refused with outside the office, and no reader. */
export type AtHandProblem = ModerationProblem | Exclude<DeskFieldProblem | NewsroomProblem, OfficeProblem>
/** What the desk has a sentence for before its office is opened. */
export type DeskProblem = CommonProblem | RewordedProblem | TypedProblem | AtHandProblem
/** The code of a whole refusal. */
export type RequestProblem = ReaderProblem | ModerationProblem | NewsroomProblem
/** Every code there is. */
export type ProblemCode = FieldProblem | DeskFieldProblem | RequestProblem

export const PROBLEM_STATUS = {
  ...READER_PROBLEM_STATUS,
  ...MODERATION_PROBLEM_STATUS,
  ...NEWSROOM_PROBLEM_STATUS,
} as const
