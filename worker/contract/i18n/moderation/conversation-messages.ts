/** The words of the conversation around a comment. */
export type ConversationMessages = {
  conversation: {
    open: string
    title: string
    back: string
    earlier: string
    later: string
    /** At the comment from which it was opened. */
    origin: string
    /** The address and the title of its article, by the newsroom. */
    correct: string
    shown: string
  }
}
