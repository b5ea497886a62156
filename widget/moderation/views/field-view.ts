import { html, nothing } from 'lit'

export type Field = { id: string; label: string; hint?: string | undefined; error?: string | null }
/** What the control of a field carries, so that its hint and its error are read with it. */
export type FieldParts = {
  id: string
  describedBy: string | typeof nothing
  invalid: 'true' | 'false'
}

/** A label, what is to be known, what is wrong, and the control below: no keyboard of a phone covers a word of it. */
export const fieldView = (
  { id, label, hint, error = null }: Field,
  control: (parts: FieldParts) => unknown,
) => {
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="quiet">${hint}</p>` : nothing}
    ${error ? html`<p id="${id}-error" class="trouble">${error}</p>` : nothing}
    ${control({ id, describedBy: describedBy || nothing, invalid: error ? 'true' : 'false' })}
  </div>`
}
