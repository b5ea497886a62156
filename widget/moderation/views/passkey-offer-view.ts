import { html } from 'lit'
import type { Trouble } from '../session-controller.ts'
import { troubleView } from './trouble-view.ts'
import type { Words } from './words.ts'

type Props = { trouble: Trouble | null; working: boolean; onRegister: () => void; onLater: () => void }

/** Asks for a passkey above the desk, which can be used all the while. */
export const passkeyOfferView = (words: Words, { trouble, working, onRegister, onLater }: Props) => {
  const { m } = words
  return html`<section class="card offer" part="passkey-offer" aria-labelledby="offer-title">
    <h2 id="offer-title" tabindex="-1">${m.passkey.title}</h2>
    <p>${m.passkey.why}</p>
    ${troubleView(words, trouble)}
    <p class="row">
      <button class="primary" type="button" aria-disabled=${working ? 'true' : 'false'} @click=${onRegister}>
        ${working ? m.passkey.working : m.passkey.register}
      </button>
      <button type="button" @click=${onLater}>${m.passkey.later}</button>
    </p>
  </section>`
}
