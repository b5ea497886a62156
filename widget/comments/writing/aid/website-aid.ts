import { parseWebsite } from '../../../../worker/contract/parse-website.ts'
import type { AidContext } from './aid-forms.ts'
import { asKept } from './as-kept.ts'
import { fieldAid, type } from './field-aid.ts'

const none = () => undefined
const WEB = /^https?:\/\//i

/** On leaving the field: the https:// that nobody types, or what is wrong with the address. */
export const websiteAid = (form: HTMLFormElement, { tools, words }: AidContext): (() => void) => {
  const { html, nothing, render } = tools
  const aid = fieldAid<HTMLInputElement>(form, '[name=website]')
  if (!aid) return none
  const { field, place } = aid
  place.ariaLive = 'polite'

  aid.listen('input', () => void render(nothing, place))
  aid.listen('blur', () => {
    const typed = asKept(field.value)
    const wrong = typed !== '' && parseWebsite(typed) === null
    const address = wrong || !typed || WEB.test(typed) ? typed : `https://${typed}`
    if (address !== field.value.trim()) type(field, address)
    render(
      wrong ? html`<p class="hint" part="advice">${words.problems.website_malformed}</p>` : nothing,
      place,
    )
  })
  return aid.remove
}
