import { html, nothing } from 'lit'
import { officeWords } from '../../../../worker/contract/i18n/moderation/office/office-words.ts'
import { webhooksWords } from '../../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import type { Webhook } from '../../../../worker/contract/moderation/webhooks.ts'
import { relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'
import { fieldError } from '../../field-error.ts'
import { eventsView, readEvents } from './events-view.ts'
import type { Hooks } from './hooks.ts'

/** A webhook: how it fares, what it is told, and what can be done with it. */
export const webhookView = (words: Words, hooks: Hooks, webhook: Webhook) => {
  const { language } = words
  const w = webhooksWords[language]
  const { id, url, state, lastAttempt, waiting } = webhook
  const on = state === 'active' || state === 'failing'
  const last = () => {
    if (!lastAttempt) return nothing
    const when = relativeTime(language, lastAttempt.at, words.now)
    const status = lastAttempt.status === null ? w.silent : String(lastAttempt.status)
    return lastAttempt.ok ? w.arrived(when, status) : w.failed(when, status)
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    hooks.change(id, { events: readEvents(new FormData(event.currentTarget as HTMLFormElement)) }, w.saved)
  }
  return html`<li>
    <p>
      <strong><bdi>${url}</bdi></strong>
    </p>
    <p class="quiet">${w.states[state]}. ${last()} ${waiting > 0 ? w.waiting(waiting) : nothing}</p>
    <details>
      <summary>${w.events}</summary>
      <form @submit=${save}>
        ${eventsView(w, `webhook-${id}`, webhook.events, fieldError(words, hooks.act.failure(id), 'events'))}
        <div class="row"><button>${w.save}</button></div>
      </form>
    </details>
    <div class="row">
      <button type="button" aria-label="${w.trial}: ${url}" @click=${() => hooks.try(id, w)}>
        ${w.trial}
      </button>
      <button
        type="button"
        @click=${() => hooks.change(id, { active: !on }, on ? w.switchedOff : w.switchedOn)}
      >
        ${on ? w.off : w.on}
      </button>
      ${confirmView(words, {
        id: `remove-${id}`,
        label: officeWords[language].remove,
        title: w.removeTitle,
        text: w.removeText,
        onYes: () => hooks.remove(id, w.removed),
      })}
    </div>
    ${hooks.trial?.id === id ? html`<p>${hooks.trial.sentence}</p>` : nothing}
    ${actTroubleView(words, hooks.act, id)}
  </li>`
}
