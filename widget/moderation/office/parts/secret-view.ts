import { html } from 'lit'
import { officeWords } from '../../../../worker/contract/i18n/moderation/office/office-words.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Words } from '../../views/words.ts'

type Secret = {
  id: string
  label: string
  text: string
  rows?: number
  /** It is shown this once: somebody says that they kept a copy, and it goes. */
  onKept?: () => void
}

/** Words to be taken along: a secret that is shown this once, or a piece of a page. */
export const secretView = (
  desk: OfficeDesk,
  { language }: Words,
  { id, label, text, rows = 1, onKept }: Secret,
) => {
  const o = officeWords[language]
  const copy = async (event: Event) => {
    const area = (event.currentTarget as HTMLElement).closest('.field')?.querySelector('textarea')
    try {
      await navigator.clipboard.writeText(text)
      desk.say(o.copied)
    } catch {
      // The browser allows no copying: what is selected can be taken by hand.
      area?.focus()
      area?.select()
    }
  }
  return html`<div class="field secret">
    <label id="${id}-label" for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${rows}
      readonly
      spellcheck="false"
      .value=${text}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
    <div class="row">
      <button type="button" class="primary" aria-describedby="${id}-label" @click=${copy}>${o.copy}</button>
      ${onKept ? html`<button type="button" @click=${onKept}>${o.kept}</button>` : null}
    </div>
    ${onKept ? html`<p class="quiet">${o.shownOnce}</p>` : null}
  </div>`
}
