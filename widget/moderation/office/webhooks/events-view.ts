import { html } from 'lit'
import type { WebhooksWords } from '../../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../worker/contract/moderation/desk-limits.ts'
import { tickView } from '../parts/tick-view.ts'

/** What a webhook is told, to be ticked. */
export const eventsView = (
  w: WebhooksWords,
  id: string,
  chosen: readonly WebhookEvent[],
  error: string | null,
) =>
  html`<div class="field" role="group" aria-labelledby="${id}-events">
    <span class="label" id="${id}-events">${w.events}</span>
    ${WEBHOOK_EVENTS.map((event) =>
      tickView({ name: 'events', value: event, label: w.names[event], checked: chosen.includes(event) }),
    )}
    ${error ? html`<p class="trouble">${error}</p>` : null}
  </div>`

export const readEvents = (data: FormData): WebhookEvent[] =>
  WEBHOOK_EVENTS.filter((event) => data.getAll('events').includes(event))
