import { html, nothing } from 'lit'
import { fieldView, type Field } from '../../views/field-view.ts'

type AreaField = Field & { value?: string; rows?: number; maxLength?: number; lang?: string }

/** Several lines. Its name in the form is its id. */
export const areaFieldView = (field: AreaField) =>
  fieldView(
    field,
    ({ id, describedBy, invalid }) =>
      html`<textarea
        id=${id}
        name=${id}
        rows=${field.rows ?? 3}
        maxlength=${field.maxLength ?? nothing}
        lang=${field.lang ?? nothing}
        autocomplete="off"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .defaultValue=${field.value ?? ''}
      ></textarea>`,
  )
