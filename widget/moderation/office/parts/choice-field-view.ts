import { html } from 'lit'
import { fieldView, type Field } from '../../views/field-view.ts'

type ChoiceField = Field & { value: string; choices: readonly { value: string; label: string }[] }

/** One of a few. Its name in the form is its id. */
export const choiceFieldView = (field: ChoiceField) =>
  fieldView(
    field,
    ({ id, describedBy, invalid }) =>
      html`<select id=${id} name=${id} aria-describedby=${describedBy} aria-invalid=${invalid}>
        ${field.choices.map(
          ({ value, label }) =>
            html`<option value=${value} ?selected=${value === field.value}>${label}</option>`,
        )}
      </select>`,
  )
