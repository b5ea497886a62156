import { html, nothing } from 'lit'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { relativeTime } from '../dates.ts'
import type { SkipCode } from '../decision-controller.ts'
import type { Fetched } from '../fetched.ts'
import type { TakenBy } from '../taken.ts'
import { deskProblemSentence } from '../spoken.ts'
import { takenSentence } from '../taken-sentence.ts'
import { upcoming } from '../upcoming.ts'
import type { Verdict } from '../verdict.ts'
import { actMenuView, type ActProps } from './act-menu-view.ts'
import { decideView } from './decide-view.ts'
import { factsView, type FactsProps } from './facts-view.ts'
import { findingsView } from './findings-view.ts'
import type { ShownHistory } from '../look-up-history.ts'
import { historyView } from './history-view.ts'
import { markedView } from './marked-view.ts'
import type { NoteProps } from './note-view.ts'
import { timeView } from './time-view.ts'
import type { Words } from './words.ts'

export type CommentProps = {
  /** The one that keys decide on. */
  current: boolean
  /** It stands by itself: its buttons are where the thumbs are. */
  alone: boolean
  selected: boolean
  note: SkipCode | null
  /** Somebody else has decided on it meanwhile. */
  taken: TakenBy | null
  history: Fetched<ShownHistory> | null
  notes: NoteProps
  facts: FactsProps
  /** Whether the member may decide; a viewer only reads. */
  moderate: boolean
  acts: ActProps
  /** Among its neighbours: `origin`, from where it was opened; `quote`, where it answers something further up. */
  inConversation?: { origin: boolean; quote: boolean }
  onSelect: () => void
  onDecide: (verdict: Verdict) => void
  onHistory: (open: boolean) => void
}

/** One comment with all that a decision on it needs. */
export const commentView = (words: Words, comment: DeskComment, props: CommentProps) => {
  const { m } = words
  const { id, author, status } = comment
  const name = author.name ?? m.comment.anonymous
  const among = props.inConversation
  return html`<article
    part="comment"
    tabindex="-1"
    data-id=${id}
    data-status=${status}
    ?data-selected=${props.selected}
    ?data-current=${props.current}
    ?data-alone=${props.alone}
    ?data-taken=${props.note === 'already_decided' || props.taken !== null}
    aria-current=${props.current ? 'true' : nothing}
    aria-labelledby="name-${id} time-${id}"
  >
    <header>
      ${
        props.moderate && !among
          ? html`<label class="tick">
              <input type="checkbox" .checked=${props.selected} @change=${props.onSelect} />
              <span class="visually-hidden">${m.comment.select(name)}</span>
            </label>`
          : nothing
      }
      <h3 id="name-${id}" class=${author.name === null ? 'anonymous' : ''}>
        <bdi>${author.name === null ? name : markedView(comment, 'name', name)}</bdi>
      </h3>
      ${author.staff ? html`<span class="badge">${m.comment.staff}</span>` : nothing}
      <span class="badge status" data-status=${status}>
        <span class="visually-hidden">${m.comment.status}: </span>${m.comment.statuses[status]}
      </span>
      ${among?.origin ? html`<span class="badge">${m.conversation.origin}</span>` : nothing}
      ${badgesView(words, comment)}
      <span class="when">
        ${timeView(words, comment.createdAt, `time-${id}`)}${
          comment.editedAt === null
            ? nothing
            : html`, ${m.comment.edited(relativeTime(words.language, comment.editedAt, words.now))}`
        }
      </span>
    </header>
    ${factsView(words, comment, { ...props.facts, among: among !== undefined })}
    ${among?.quote === false ? nothing : parentView(words, comment)}
    ${comment.removed === 'author' ? html`<p class="quiet">${m.comment.erased}</p>` : textView(comment)}
    ${props.taken ? takenView(words, props.taken) : noteView(words, comment, props.note)}
    ${checksView(words, comment)}
    <footer>
      ${
        comment.removed === 'author' || !props.moderate
          ? nothing
          : html`<div class="row decisions" role="group" aria-label=${m.comment.decideOn(name)}>
              ${decideView(words, { status, reported: comment.reportCount > 0, onDecide: props.onDecide })}
            </div>`
      }
      ${props.moderate ? actMenuView(words, comment, props.acts) : nothing}
      <button
        type="button"
        class="plain"
        aria-expanded=${props.history ? 'true' : 'false'}
        @click=${() => props.onHistory(!props.history)}
      >
        ${props.history ? m.comment.hideHistory : m.comment.showHistory}
      </button>
    </footer>
    ${
      props.history
        ? html`<div role="group" class="history" aria-label=${m.history.title}>
            ${historyView(words, props.history, props.notes, () => props.onHistory(true))}
          </div>`
        : nothing
    }
  </article>`
}

/** Its white space is the writer's own. */
const textView = (comment: DeskComment) => {
  const text = markedView(comment, 'body', comment.body)
  return html`<div class="body" part="body" dir="auto" lang=${comment.lang ?? nothing}>${text}</div>`
}

const parentView = ({ m }: Words, { parent }: DeskComment) =>
  parent
    ? html`<p class="parent">
        ${m.comment.inReplyTo(parent.name ?? m.comment.anonymous)}
        <q dir="auto">${parent.body}</q>
        ${parent.status === 'approved' ? nothing : html`<span>(${m.comment.statuses[parent.status]})</span>`}
      </p>`
    : nothing

const noteView = ({ m, language }: Words, { status, lastDecision }: DeskComment, note: SkipCode | null) => {
  if (!note) return nothing
  const name = note === 'already_decided' ? lastDecision?.by.name : null
  const what = name ? m.eyes.takenBy(name) : deskProblemSentence(note, language)
  return html`<p class="note">${what} ${m.now(m.comment.statuses[status])}</p>`
}

const takenView = ({ language }: Words, taken: TakenBy) =>
  html`<p class="note">${takenSentence(language, taken)}</p>`

const badgesView = ({ m }: Words, { reportCount, notes, pinned, thread }: DeskComment) =>
  html`${pinned ? html`<span class="badge good">${m.act.pinned}</span>` : nothing}
  ${thread.state === 'closed' ? html`<span class="badge">${m.act.closed}</span>` : nothing}
  ${thread.held ? html`<span class="badge">${m.act.held}</span>` : nothing}
  ${reportCount > 0 ? html`<span class="badge bad">${m.eyes.reports.count(reportCount)}</span>` : nothing}
  ${notes > 0 ? html`<span class="badge">${m.eyes.notes.count(notes)}</span>` : nothing}`

/** Why it waits, and what the filters said. What nobody has looked at is set off from the rest. */
const checksView = (words: Words, comment: DeskComment) => {
  const { m } = words
  const { screening, waits, nextCheckAt } = comment
  const unchecked = waits === 'unchecked' || nextCheckAt !== null
  const because = waits === 'unchecked' ? undefined : becauseOf(words, comment)
  return html`
    ${unchecked ? html`<p class="unchecked">${uncheckedSentence(words, nextCheckAt)}</p>` : nothing}
    ${
      screening
        ? html`<div role="group" class="checks" aria-label=${m.comment.findings}>
            ${findingsView(words, screening, because)}
          </div>`
        : because
          ? html`<p class="checks quiet">${because}</p>`
          : nothing
    }
  `
}

const uncheckedSentence = ({ m, language, now }: Words, nextCheckAt: string | null): string =>
  nextCheckAt === null ? m.waits.neverChecked : m.waits.unchecked(upcoming(language, nextCheckAt, now))

const becauseOf = ({ m }: Words, { waits, lastDecision }: DeskComment): string | undefined =>
  waits === null || waits === 'unchecked'
    ? undefined
    : waits === 'put_back'
      ? m.waits.putBack(lastDecision?.by.name ?? null)
      : m.waits[waits]
