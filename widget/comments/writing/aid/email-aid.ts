import { EMAIL_SHAPE } from '../../../../worker/contract/email-shape.ts'
import type { AidContext } from './aid-forms.ts'
import { fieldAid, type } from './field-aid.ts'
import { likelyDomain } from './likely-domain.ts'

const none = () => undefined

/** On leaving the field: what is wrong with the address, or which one was probably meant. Never while typing. */
export const emailAid = (form: HTMLFormElement, { tools, words }: AidContext): (() => void) => {
  const { html, nothing, render } = tools
  const aid = fieldAid<HTMLInputElement>(form, '[name=email]')
  if (!aid) return none
  const { field, place } = aid
  place.ariaLive = 'polite'
  const show = (what: unknown) => render(what, place)

  const correct = (address: string) => {
    type(field, address)
    show(nothing)
    field.focus()
  }
  aid.listen('input', () => show(nothing))
  aid.listen('blur', () => {
    const address = field.value.trim()
    if (!address) return
    if (!EMAIL_SHAPE.test(address)) {
      show(html`<p class="hint" part="advice">${words.problems.email_malformed}</p>`)
      return
    }
    const domain = likelyDomain(address)
    if (domain === null) return
    const meant = `${address.slice(0, address.lastIndexOf('@') + 1)}${domain}`
    const [before, after] = words.didYouMean.split('#')
    show(
      html`<p class="hint" part="advice">
        ${before}<button type="button" class="plain" @click=${() => correct(meant)}>${domain}</button>${after}
      </p>`,
    )
  })
  return aid.remove
}
