import { inTime } from '../../../worker/contract/i18n/in-time.ts'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { Failure } from '../../shared/http.ts'
import type { Tools } from './writing.ts'

type Summary = {
  failure: Failure
  /** Said where the refusal itself says nothing: no answer came. */
  unreachable: string
  /** `#` is the time from now at which it may be tried again. */
  again: string
  language: Language
  /** The fields that the form has; what is wrong with anything else is said, and leads nowhere. */
  fields: readonly string[]
  /** Puts the focus on the field at fault. */
  go: (field: string) => void
  /** What else can be done about it. */
  more?: unknown
}

/** All that is wrong with a form, above it: the focus goes there, and from there to each field. */
export const summaryView = (
  { html, nothing }: Pick<Tools, 'html' | 'nothing'>,
  { failure, unreachable, again, language, fields, go, more }: Summary,
): unknown => {
  const { title, status, retryAfter, errors = [] } = failure
  // A service that does not answer says “shortly” itself.
  const when = status === 429 && retryAfter ? ` ${again.replace('#', inTime(language, retryAfter))}` : nothing
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1">
    <p>${title || unreachable}${when}</p>
    ${
      errors.length
        ? html`<ul>
            ${errors.map(
              ({ field, title }) =>
                html`<li>
                  ${
                    fields.includes(field)
                      ? html`<a
                          href="#${field}"
                          @click=${(event: Event) => {
                            event.preventDefault()
                            go(field)
                          }}
                          >${title}</a
                        >`
                      : title
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${more || nothing}
  </div>`
}
