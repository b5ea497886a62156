import type { Conversation } from '../conversation.ts'

/**
 * A tick is given to the words that stand beside the box. Where others come to stand there, in another language or of
 * another version, it is taken back: what is recorded as agreed to is what was read.
 */
export class Agreed {
  #words: string | undefined

  /** To be told before each drawing. */
  look(root: ParentNode, talk: Conversation): void {
    const { state } = talk.thread
    if (state.status !== 'ready') return
    const { version, lang, words } = state.form.policy
    const before = this.#words
    this.#words = [version, lang, words].join('|')
    if (before === undefined || before === this.#words) return
    for (const composer of [talk.composer, talk.reply?.composer]) if (composer) composer.consent = false
    // A tick that was not drawn yet would stay in what is drawn next.
    for (const box of root.querySelectorAll<HTMLInputElement>('[name=consent]')) box.checked = false
  }
}
