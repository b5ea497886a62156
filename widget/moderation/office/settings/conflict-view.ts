import { html, nothing } from 'lit'
import type { SettingsMessages } from '../../../../worker/contract/i18n/moderation/office/settings-messages.ts'
import type { SettingsForm } from './settings-form.ts'

/** A setting as one line of text, whatever its shape. */
const told = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(told).filter(Boolean).join(', ')
  if (value !== null && typeof value === 'object') return told(Object.values(value))
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** That a colleague saved meanwhile, what of theirs is in the form now, and where both wrote. */
export const conflictView = (s: SettingsMessages, form: SettingsForm) => {
  const { conflict } = form
  if (!conflict) return nothing
  const { taken, both } = conflict
  return html`<section class="banner" aria-labelledby="conflict-title">
    <h3 id="conflict-title" tabindex="-1">${s.conflict.title}</h3>
    <p>${s.conflict.text}</p>
    ${taken.length > 0 ? html`<p>${s.conflict.taken(taken.map((name) => s.names[name]).join(', '))}</p>` : nothing}
    ${
      both.length > 0
        ? html`<p>${s.conflict.both}</p>
            <ul class="plain">
              ${both.map(
                ({ name, theirs }) =>
                  html`<li>${s.names[name]} – ${s.conflict.theirs(told(theirs) || s.conflict.nothing)}</li>`,
              )}
            </ul>`
        : nothing
    }
    <button type="button" @click=${() => form.useSaved()}>${s.conflict.useTheirs}</button>
  </section>`
}
