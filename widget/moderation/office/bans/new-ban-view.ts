import { html } from 'lit'
import { bansWords } from '../../../../worker/contract/i18n/moderation/office/bans-words.ts'
import type { NewBan } from '../../../../worker/contract/moderation/bans.ts'
import type { BanKind } from '../../../../worker/contract/moderation/constants.ts'
import { banFieldsView, banOf } from '../../views/ban-fields-view.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'

/** What can be banned without a comment at hand. */
const KINDS: readonly BanKind[] = ['name', 'text', 'email']
export const FIRST_KIND: BanKind = 'name'

type Props = {
  kind: BanKind
  onKind: (kind: BanKind) => void
  /** `done` empties the form. */
  onBan: (ban: Omit<NewBan, 'comment'>, done: () => void) => void
}

/** A ban that no comment leads to, behind a line that opens: who comes here mostly comes to look. */
export const newBanView = (words: Words, act: Act, { kind, onKind, onBan }: Props) => {
  const b = bansWords[words.language]
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    onBan({ kind, ...banOf(new FormData(form)) }, () => {
      form.reset()
      form.closest('details')?.removeAttribute('open')
    })
  }
  return html`<details class="new-ban">
    <summary>${b.make}</summary>
    <form class="fields card" @submit=${send}>
      <p class="quiet">${b.makeHint}</p>
      ${banFieldsView(words, { kinds: KINDS, kind, value: '', failure: act.failure('make'), onKind })}
      <div class="row">
        <button class="primary" aria-disabled=${act.working ? 'true' : 'false'}>${b.button}</button>
      </div>
      ${actTroubleView(words, act, 'make')}
    </form>
  </details>`
}
