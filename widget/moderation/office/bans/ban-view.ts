import { html, nothing } from 'lit'
import { bansWords } from '../../../../worker/contract/i18n/moderation/office/bans-words.ts'
import type { Ban } from '../../../../worker/contract/moderation/bans.ts'
import { fullTime, relativeTime } from '../../dates.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Place } from '../../place.ts'
import { isPlainPress } from '../../views/is-plain-press.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'

/** Where what a ban has met lies. */
const QUEUES = { hold: 'pending', spam: 'spam', trash: 'trash' } as const

export const aboutBan = ({ language }: Words, { kind, label }: Ban): string =>
  bansWords[language].about[kind](label)

/** One ban: whom it is about, what it does, since when, by whom and until when. */
export const banView = (words: Words, ban: Ban, desk: OfficeDesk, act: Act, onLift: () => void) => {
  const { language, now } = words
  const b = bansWords[language]
  const about = aboutBan(words, ban)
  return html`<li data-ban=${ban.id}>
    <p><strong dir="auto">${about}</strong></p>
    <p>${b.effects[ban.effect]} ${ban.until === null ? b.endless : b.until(fullTime(language, ban.until))}</p>
    ${ban.reason === null ? nothing : html`<p dir="auto">${b.reason(ban.reason)}</p>`}
    <p class="quiet">
      <span title=${fullTime(language, ban.at)}>${b.since(relativeTime(language, ban.at, now), ban.by)}</span>
      ${b.met(ban.met)} ${ban.writer === null ? nothing : commentsView(words, desk, ban.writer, ban)}
    </p>
    ${
      desk.may('destroy')
        ? html`<div class="row">
            ${confirmView(words, {
              id: `ban-${ban.id}`,
              label: b.lift,
              of: about,
              title: b.liftTitle,
              text: b.liftText(about),
              yes: b.lift.replace('…', ''),
              onYes: onLift,
            })}
          </div>`
        : nothing
    }
    ${actTroubleView(words, act, ban.id)}
  </li>`
}

const commentsView = ({ language }: Words, desk: OfficeDesk, writer: string, { effect }: Ban) => {
  const change: Partial<Place> = { view: 'queue', status: QUEUES[effect], q: '', filters: { writer } }
  return html`<a
    href=${desk.href(change)}
    @click=${(event: MouseEvent) => {
      if (!isPlainPress(event)) return
      event.preventDefault()
      desk.go(change)
    }}
    >${bansWords[language].comments}</a
  >`
}
