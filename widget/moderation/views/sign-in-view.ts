import { html } from 'lit'
import type { Trouble } from '../session-controller.ts'
import { troubleView } from './trouble-view.ts'
import type { Words } from './words.ts'

type Props = {
  ended: boolean
  trouble: Trouble | null
  working: boolean
  onSignIn: () => void
  onRecover: (code: string) => void
}

/** The sign-in: the page itself for whoever comes, a dialog over the desk where a session ended in mid-work. */
export const signInView = (words: Words, { ended, trouble, working, onSignIn, onRecover }: Props) => {
  const { m } = words
  const recover = (event: SubmitEvent) => {
    event.preventDefault()
    const code = new FormData(event.currentTarget as HTMLFormElement).get('code')
    if (typeof code === 'string') onRecover(code.trim())
  }
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
    <details>
      <summary>${m.signIn.recovery.open}</summary>
      <form class="fields" @submit=${recover}>
        <label
          >${m.signIn.recovery.code}<input
            name="code"
            required
            maxlength="100"
            autocomplete="one-time-code"
            autocapitalize="characters"
            spellcheck="false"
        /></label>
        <button aria-disabled=${working ? 'true' : 'false'}>${m.signIn.recovery.use}</button>
      </form>
    </details>
  </section>`
}
