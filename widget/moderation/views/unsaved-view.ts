import { html } from 'lit'
import type { OfficeSectionName } from '../../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Words } from './words.ts'

type Props = {
  /** What is lost: what stands in the open section, or all of it with the sign-in. */
  what: 'section' | 'all'
  sections: readonly { name: OfficeSectionName }[]
  /** Something was begun about a comment. */
  writing: boolean
  /** An article's address or title is half corrected. */
  article: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks before something unsaved is thrown away. */
export const unsavedView = (
  { m, language }: Words,
  { what, sections, writing, article, onYes, onNo }: Props,
) => {
  const u = m.unsaved
  const parts = [
    ...sections.map(({ name }) => m.office.sections[name]),
    ...(writing ? [u.writing] : []),
    ...(article ? [u.article] : []),
  ]
  const list = new Intl.ListFormat(language).format(parts)
  return html`<h2 id="ask-title">${what === 'all' ? u.leaveTitle : u.discardTitle}</h2>
    <p id="ask-text">${what === 'all' ? u.leaveText(list) : u.discardText}</p>
    <div class="row">
      <button type="button" class="primary" autofocus @click=${onNo}>${u.stay}</button>
      <button type="button" @click=${onYes}>${what === 'all' ? m.account.signOut : u.discard}</button>
    </div>`
}
