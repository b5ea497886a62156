import type { OwnMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Tools } from './writing.ts'

/** A reply that is begun. `act`: leads to its comment, or takes it into the form for a new one. */
export type Line = {
  id: string
  /** `#` is the name of whom it answers. */
  sentence: string
  who: string
  spoken: string
  isGone: boolean
  /** Asked for, and no answer came. */
  fault: boolean
  act: (() => void) | null
}

/** A line for each reply that is begun and in no form that is shown. */
export const begunView = (
  { html, nothing, inSentence }: Pick<Tools, 'html' | 'nothing' | 'inSentence'>,
  words: OwnMessages,
  lines: Line[],
): unknown =>
  lines.map(
    ({ id, sentence, who, isGone, fault, act }) =>
      html`<div class="note" part="note" id="b-${id}">
        <p>${isGone ? sentence : inSentence(sentence, who)}</p>
        ${fault ? html`<p class="fault" role="alert">${words.unreachable}</p>` : nothing}
        ${
          act
            ? html`<button type="button" class="plain" @click=${act}>
                ${isGone ? words.editToForm : words.replyOn}
              </button>`
            : nothing
        }
      </div>`,
  )
