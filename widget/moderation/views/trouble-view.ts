import { html, nothing } from 'lit'
import { failureSentence } from '../failure-sentence.ts'
import type { Trouble } from '../session-controller.ts'
import type { Words } from './words.ts'

/** Why a sign-in, an invitation or a passkey did not work. */
export const troubleView = ({ m, language }: Words, trouble: Trouble | null) =>
  html`<div role="alert">
    ${
      trouble
        ? html`<p class="trouble">
            ${trouble.by === 'browser' ? m.passkey.trouble[trouble.passkey] : failureSentence(language, trouble.failure)}
          </p>`
        : nothing
    }
  </div>`
