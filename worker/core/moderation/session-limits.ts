export const SESSION_MS = 12 * 60 * 60_000
export const IDLE_MS = 30 * 60_000
/** A session in use is noted at most this often: one row written a minute, not one a call. */
export const SEEN_EVERY_MS = 60_000
export const INVITE_MS = 24 * 60 * 60_000
export const CHALLENGE_MS = 5 * 60_000
