import { html } from 'lit'
import type { Trouble } from '../session-controller.ts'
import { troubleView } from './trouble-view.ts'
import type { Words } from './words.ts'

type Props = { ended: boolean; trouble: Trouble | null; working: boolean; onSignIn: () => void }

/** The sign-in: the page itself for whoever comes, a dialog over the desk where a session ended in mid-work. */
export const signInView = (words: Words, { ended, trouble, working, onSignIn }: Props) => {
  const { m } = words
  return html`<section class="card" part="sign-in" aria-labelledby="sign-in-title">
    <h2 id="sign-in-title">${ended ? m.signIn.endedTitle : m.signIn.title}</h2>
    <p>${ended ? m.signIn.endedIntro : m.signIn.intro}</p>
    ${troubleView(words, trouble)}
    <p>
      <button
        class="primary"
        type="button"
        ?autofocus=${ended}
        aria-disabled=${working ? 'true' : 'false'}
        @click=${onSignIn}
      >
        ${working ? m.signIn.working : m.signIn.button}
      </button>
    </p>
    <p class="quiet">${m.signIn.first}</p>
  </section>`
}
