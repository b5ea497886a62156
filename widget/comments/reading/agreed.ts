import type { ComposerController } from '../composer-controller.ts'
import type { Conversation } from '../conversation.ts'

/**
 * A tick is given to the words that stand beside the box. Where others come to stand there, in another language or of
 * another version, it is taken back: what is recorded as agreed to is what was read.
 */
export class Agreed {
  #words: string | undefined
  readonly #known = new WeakSet<ComposerController>()

  /** To be told before each drawing. */
  look(root: ParentNode, talk: Conversation): void {
    const { state } = talk.thread
    if (state.status !== 'ready') return
    const { version, lang, words } = state.form.policy
    const before = this.#words
    this.#words = [version, lang, words].join('|')
    const isOther = before !== undefined && before !== this.#words
    for (const [id, composer] of [['f', talk.composer] as const, ['r', talk.reply?.composer] as const]) {
      if (!composer) continue
      // It comes with what was sent and got no answer, perhaps under the words of before.
      const sent = this.#known.has(composer) ? undefined : composer.draft.unanswered.at(-1)
      this.#known.add(composer)
      const isOld = sent && (sent.policyVersion !== version || (sent.policyLang ?? lang) !== lang)
      if (!isOther && !isOld) continue
      composer.consent = false
      // A tick that was not drawn yet would stay in what is drawn next.
      const box = root.querySelector<HTMLInputElement>(`#${id}-consent`)
      if (box) box.checked = false
    }
  }
}
