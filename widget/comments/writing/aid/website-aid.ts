import type { AidContext } from './aid-forms.ts'
import { fieldAid, type } from './field-aid.ts'

const none = () => undefined
const WEB = /^https?:\/\//i
const HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u

/** On leaving the field: the https:// that nobody types, or what is wrong with the address. */
export const websiteAid = (form: HTMLFormElement, { tools, words }: AidContext): (() => void) => {
  const { html, nothing, render } = tools
  const aid = fieldAid<HTMLInputElement>(form, 'website')
  if (!aid) return none
  const { field, place } = aid
  place.ariaLive = 'polite'

  aid.listen('input', () => void render(nothing, place))
  aid.listen('blur', () => {
    const typed = field.value.trim()
    const address = HOST.test(typed) ? `https://${typed}` : typed
    if (address !== typed) type(field, address)
    const wrong = address !== '' && !(WEB.test(address) && URL.canParse(address))
    render(
      wrong ? html`<p class="hint" part="advice">${words.problems.website_malformed}</p>` : nothing,
      place,
    )
  })
  return aid.remove
}
