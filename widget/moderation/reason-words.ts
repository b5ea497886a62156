import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import { REASON_CODES } from '../../worker/contract/moderation/constants.ts'

/** A reason in whole words; of a worker of a later version, which may know more reasons, as it was sent. */
export const reasonWords = (
  { reason: m }: DeskMessages,
  code: string | null,
  words: string | null,
): string => {
  const known = REASON_CODES.find((one) => one === code)
  const name = known === 'other' ? (words ? null : m.unworded) : known ? m.codes[known] : code
  return [name, words].filter(Boolean).join(' · ')
}
