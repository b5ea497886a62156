import { html, nothing } from 'lit'
import { webhooksWords } from '../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import { WEBHOOK_EVENTS } from '../../../worker/contract/moderation/desk-limits.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { actTroubleView } from './parts/act-trouble-view.ts'
import { fieldError } from '../field-error.ts'
import { formText } from './parts/form-text.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeStyles } from './parts/office-styles.ts'
import { secretView } from './parts/secret-view.ts'
import { textFieldView } from './parts/text-field-view.ts'
import { eventsView, readEvents } from './webhooks/events-view.ts'
import { Hooks } from './webhooks/hooks.ts'
import { webhookView } from './webhooks/webhook-view.ts'

/** Whom the newsroom's own machines are told at. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const hooks = new Hooks(desk)
  const formView = (words: Words) => {
    const w = webhooksWords[words.language]
    const failure = hooks.act.failure('make')
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget as HTMLFormElement)
      hooks.make({ url: formText(data, 'webhook-url'), events: readEvents(data) }, w)
    }
    return html`<form @submit=${send}>
      <p>${w.intro}</p>
      ${textFieldView({
        id: 'webhook-url',
        label: w.url,
        hint: w.urlHint,
        type: 'url',
        required: true,
        error: fieldError(words, failure, 'url'),
      })}
      ${eventsView(w, 'webhook-new', WEBHOOK_EVENTS, fieldError(words, failure, 'events'))}
      <div class="row">
        <button class="primary" aria-disabled=${hooks.act.working ? 'true' : 'false'}>${w.button}</button>
      </div>
      ${actTroubleView(words, hooks.act, 'make')}
    </form>`
  }
  return {
    close: () => hooks.list.close(),
    secret: () => hooks.made !== null || hooks.act.doing('make'),
    view: (words) => {
      const w = webhooksWords[words.language]
      return html`<section aria-labelledby="webhooks-title">
          <h3 id="webhooks-title">${w.list}</h3>
          ${loadedView(
            words,
            hooks.list,
            ({ webhooks }) =>
              html`${webhooks.length === 0 ? html`<p class="quiet">${w.none}</p>` : nothing}
                <ul class="entries">
                  ${webhooks.map((webhook) => webhookView(words, hooks, webhook))}
                </ul>`,
          )}
        </section>
        <section aria-labelledby="webhook-make-title">
          <h3 id="webhook-make-title">${w.make}</h3>
          ${
            hooks.made
              ? html`<p>${w.made}</p>
                  ${secretView(desk, words, { id: 'webhook-secret', label: w.secret, text: hooks.made.secret, onKept: () => hooks.kept() })}`
              : formView(words)
          }
        </section>`
    },
  }
}
