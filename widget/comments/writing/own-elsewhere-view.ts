import type { Tools } from './writing.ts'

/** What became of own replies that are not shown. `go`: leads to the first of them. */
export type OwnLine = {
  key: string
  sentence: string
  /** What a moderator wrote to the writer. */
  reason: string | null
  label: string
  /** Asked for, and no answer came. */
  isUnanswered: boolean
  go: () => void
}

/** A line for each of them. */
export const ownElsewhereView = (
  { html, nothing, inSentence, words }: Pick<Tools, 'html' | 'nothing' | 'inSentence' | 'words'>,
  lines: OwnLine[],
): unknown =>
  lines.map(
    ({ key, sentence, reason, label, isUnanswered, go }) =>
      html`<div class="note" part="note" id="o-${key}">
        <p>${sentence}</p>
        ${reason ? html`<p>${inSentence(words.reason, reason)}</p>` : nothing}
        ${isUnanswered ? html`<p class="fault" role="alert">${words.unreachable}</p>` : nothing}
        <button type="button" class="plain" @click=${go}>${label}</button>
      </div>`,
  )
