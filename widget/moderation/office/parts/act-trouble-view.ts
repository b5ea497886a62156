import { html, nothing } from 'lit'
import { failureSentence } from '../../failure-sentence.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from './act.ts'

/** Why an act did not work, below the form or the row it was done in. */
export const actTroubleView = ({ language }: Words, act: Act, what: string) => {
  const failure = act.failure(what)
  return html`<div role="alert">
    ${failure ? html`<p class="trouble">${failureSentence(language, failure)}</p>` : nothing}
  </div>`
}
