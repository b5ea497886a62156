/** Numbers that the page and the worker must agree on. Lengths are counted in Unicode code points. */

/** Hard ceiling of a comment's text; a site may choose less (`SiteSettings.bodyMax`). */
export const BODY_MAX = 20_000
/** What a new site starts with. */
export const BODY_MAX_DEFAULT = 5_000
export const THREAD_KEY_MAX = 500
export const THREAD_URL_MAX = 2_000
export const THREAD_TITLE_MAX = 300
export const REASON_MAX = 500
export const REPORT_WORDS_MAX = 4_000

/** Bytes of a request's body, refused before it is parsed. */
export const REQUEST_BYTES_MAX = 64 * 1024
/** The same words in a form without script: each byte beyond ASCII travels as three. */
export const FORM_BYTES_MAX = 3 * REQUEST_BYTES_MAX

export const PAGE_SIZE_DEFAULT = 25
export const PAGE_SIZE_MAX = 100
/** Replies of one root that come with a page; the rest of the branch is asked for by its own cursor. */
export const BRANCH_SIZE = 20
/** Levels below a root that a site may allow at most. */
export const DEPTH_MAX = 8

/** Entries of a feed, unless more or fewer are asked for. */
export const FEED_SIZE_DEFAULT = 50
export const FEED_SIZE_MAX = 100

export const COUNT_KEYS_MAX = 100
export const DECISION_IDS_MAX = 500

/** How long a decision can be undone; feedback to a filter leaves only afterwards. */
export const UNDO_MS = 10 * 60_000

/** Below the title of a conversation stand those of its comments. */
export const HEADING_LEVEL_MAX = 5
