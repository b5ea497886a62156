import { html, nothing } from 'lit'
import { fieldView, type Field } from '../../views/field-view.ts'

type TextField = Field & {
  value?: string | number
  type?: 'text' | 'number' | 'url' | 'email' | 'datetime-local' | 'date'
  required?: boolean
  max?: number | string
  min?: number | string
  step?: string
  maxLength?: number
  list?: string
  spellcheck?: boolean
}

/** One line, or a number. Its name in the form is its id. */
export const textFieldView = (field: TextField) =>
  fieldView(
    field,
    ({ id, describedBy, invalid }) =>
      html`<input
        id=${id}
        name=${id}
        type=${field.type ?? 'text'}
        value=${field.value ?? ''}
        ?required=${field.required ?? field.type === 'number'}
        min=${field.min ?? nothing}
        max=${field.max ?? nothing}
        step=${field.step ?? nothing}
        maxlength=${field.maxLength ?? nothing}
        list=${field.list ?? nothing}
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
  )
