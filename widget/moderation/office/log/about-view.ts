import { html, nothing } from 'lit'
import { bansWords } from '../../../../worker/contract/i18n/moderation/office/bans-words.ts'
import type { LogMessages } from '../../../../worker/contract/i18n/moderation/office/log-messages.ts'
import { BAN_EFFECTS, BAN_KINDS } from '../../../../worker/contract/moderation/constants.ts'
import type { LogLine, LogSubject } from '../../../../worker/contract/moderation/log.ts'
import { ACTIONS, ROLES } from '../../../../worker/contract/statuses.ts'
import { fullTime } from '../../dates.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Place } from '../../place.ts'
import { reasonWords } from '../../reason-words.ts'
import { isPlainPress } from '../../views/is-plain-press.ts'
import type { Words } from '../../views/words.ts'
import { changesOf } from './changes-of.ts'

/** What an entry is about, and what came of it, in words. */
export const aboutView = (words: Words, l: LogMessages, entry: LogLine, desk: OfficeDesk) => {
  const { about, subject, detail } = entry
  const said = [...whatView(words, entry), namedIn(words, l, entry)].filter((one) => one !== null)
  const reason = reasonOf(words, entry)
  const { comments } = detail
  return html`${said.map((one) => html`<p dir="auto">${one}</p>`)}
  ${about && (subject?.kind === 'comment' || subject?.kind === 'decision') ? commentView(words, l, about, desk) : nothing}
  ${about && typeof comments === 'number' && comments > 1 ? html`<p class="quiet">${l.others(comments - 1)}</p>` : nothing}
  ${reason ? html`<p dir="auto">${words.m.history.reason(reason)}</p>` : nothing}`
}

/** The comment by its first words, which lead to it, and its article. */
const commentView = (words: Words, l: LogMessages, about: LogSubject, desk: OfficeDesk) => {
  if (about.gone || about.comment === null) return html`<p class="quiet">${l.gone}</p>`
  const change: Partial<Place> = { view: 'queue', q: '', filters: {}, around: about.comment }
  const press = (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    desk.go(change)
  }
  return html`<p class="excerpt">
    <bdi>${about.name ?? words.m.comment.anonymous}</bdi>:
    <a href=${desk.href(change)} dir="auto" @click=${press}>${about.words ?? l.wordless}</a>
    ${about.article === null ? nothing : html`<span class="quiet"> · <bdi>${about.article}</bdi></span>`}
  </p>`
}

/** What was decided, or became of a conversation. */
const whatView = ({ m }: Words, { act, about, detail }: LogLine): (string | null)[] => {
  const { action, comments, state, held } = detail
  if (act === 'threads.change') {
    return [
      about?.article ?? null,
      state === 'closed' ? m.act.done.closeThread : state === 'open' ? m.act.done.openThread : null,
      held === true ? m.act.done.holdThread : held === false ? m.act.done.releaseThread : null,
    ]
  }
  if (typeof comments !== 'number') return []
  if (act === 'comments.undo') return [m.undone(comments)]
  const known = act === 'comments.keep' ? 'keep' : ACTIONS.find((one) => one === action)
  return known === undefined ? [] : [m.decided[known](comments)]
}

/** Whom, which setting or which address it is about. */
const namedIn = (words: Words, l: LogMessages, entry: LogLine): string | null => {
  const { act, about, subject, detail } = entry
  const { language, m } = words
  if (subject?.kind === 'writer') return about?.name ?? m.comment.anonymous
  if (act.startsWith('bans.')) {
    const b = bansWords[language]
    const kind = BAN_KINDS.find((one) => one === detail['kind'])
    const effect = BAN_EFFECTS.find((one) => one === detail['effect'])
    if (!kind) return about?.name ?? null
    const { until, pattern, since, setBy } = detail
    const name = typeof pattern === 'string' ? pattern : (about?.name ?? null)
    const end =
      typeof until === 'number' ? b.until(fullTime(language, new Date(until).toISOString())) : b.endless
    const set =
      typeof since === 'number'
        ? b.since(fullTime(language, new Date(since).toISOString()), typeof setBy === 'string' ? setBy : null)
        : ''
    return [`${b.about[kind](name)}.`, effect ? `${b.effects[effect]} ${end}` : '', set].join(' ').trim()
  }
  if (act === 'settings.changed' || act === 'threads.change') {
    const names = changesOf(language, l, entry)?.map(({ name }) => name) ?? []
    return names.length === 0 ? null : l.changed(names.join(', '))
  }
  if (typeof detail['writtenBy'] === 'string') return l.noteBy(detail['writtenBy'])
  const roles = [detail['before'], detail['after']].flatMap((given) => ROLES.filter((one) => one === given))
  const told = [detail['name'], detail['url'], detail['origin']].find((one) => typeof one === 'string')
  return [told, roles.map((role) => m.invite.roles[role]).join(' → ')].filter(Boolean).join(' · ') || null
}

/** Why, as it was said last: mostly it is said after the decision. */
const reasonOf = ({ m }: Words, { act, about, detail }: LogLine): string | null => {
  if (act !== 'comments.decide') return null
  const told = typeof detail['reason'] === 'string' ? detail['reason'] : null
  return reasonWords(m, about?.reasonCode ?? told, about?.gone ? null : (about?.reason ?? null)) || null
}
