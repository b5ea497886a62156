import type { ComposerController } from '../composer-controller.ts'
import type { Conversation } from '../conversation.ts'

/**
 * A tick is given to the words that stand beside the box. Where others come to stand there, in another language or of
 * another version, it is taken back: what is recorded as agreed to is what was read.
 */
export class Agreed {
  /** Beside which words each form was shown last. */
  readonly #beside = new WeakMap<ComposerController, string>()

  /** To be told after each drawing. Only of forms that are shown: what the browser keeps is slow to come the first time. */
  look(root: ParentNode, talk: Conversation): void {
    const { state } = talk.thread
    if (state.status !== 'ready') return
    const { version, lang, words } = state.form.policy
    const now = [version, lang, words].join('|')
    for (const box of root.querySelectorAll<HTMLInputElement>('#f-consent,#r-consent')) {
      const composer = box.id === 'f-consent' ? talk.composer : talk.reply?.composer
      if (!composer) continue
      const before = this.#beside.get(composer)
      this.#beside.set(composer, now)
      // At first it comes with what was sent and got no answer, perhaps under other words.
      const sent = composer.draft.unanswered.at(-1)
      const isOther =
        before === undefined
          ? sent && (sent.policyVersion !== version || (sent.policyLang ?? lang) !== lang)
          : before !== now
      if (!isOther) continue
      composer.consent = false
      // A tick that was not drawn since would stay in what is drawn next.
      box.checked = false
    }
  }
}
