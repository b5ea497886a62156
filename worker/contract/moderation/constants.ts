/** Plain constants of the desk without zod, so that the page may import them. */

/** Why a comment was refused: the short list that one key chooses from. The writer gets a sentence for each. */
export const REASON_CODES = [
  'off_topic',
  'insult',
  'personal_data',
  'advertising',
  'unlawful',
  'duplicate',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** What a ban looks at. `writer` and `address` are banned through one of their comments. */
export const BAN_KINDS = ['writer', 'email', 'address', 'name', 'text'] as const
export type BanKind = (typeof BAN_KINDS)[number]

/** What happens to a comment that a ban meets. Whoever is banned hears that it awaits moderation. */
export const BAN_EFFECTS = ['hold', 'spam', 'trash'] as const
export type BanEffect = (typeof BAN_EFFECTS)[number]

/**
 * By what two comments are taken for one person's: the e-mail they wrote; else a receipt that they brought
 * along; else the address, for the day on which its key lives.
 */
export const WRITER_KINDS = ['email', 'receipt', 'address'] as const
export type WriterKind = (typeof WRITER_KINDS)[number]

/** Where words of a comment may stand that a search or a filter found. */
export const TEXT_FIELDS = ['body', 'name', 'title'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** Published comments that may stand at the head of one thread. */
export const PINS_MAX = 3
export const NOTE_MAX = 2_000
export const PATTERN_MAX = 100
/** Letters and digits that a pattern must hold beside its stars: a shorter one would meet everybody. */
export const PATTERN_LETTERS_MIN = 3
export const BANS_MAX = 500
/** An address changes hands: no ban on one lasts longer. */
export const ADDRESS_BAN_DAYS = 30
/** Comments before and behind the one that a conversation is opened at. */
export const CONVERSATION_AROUND = 15
