import type { ReasonCode } from '../../moderation/constants.ts'

/** The words of the short list of reasons, as the moderator reads them. */
export type ReasonMessages = {
  reason: {
    /** Over the list, about so many comments. */
    ask: (count: number) => string
    codes: Record<ReasonCode, string>
    /** The last of the list, where nobody wrote the other words. */
    unworded: string
    /** Opens the list again. */
    later: string
    words: (count: number) => string
    send: string
    cancel: string
    given: (reason: string) => string
  }
}
