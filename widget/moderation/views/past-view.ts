import { html, nothing } from 'lit'
import type { Decision } from '../../../worker/contract/moderation/decisions.ts'
import type { Screening } from '../../../worker/contract/moderation/findings.ts'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { relativeTime } from '../dates.ts'
import { reasonWords } from '../reason-words.ts'
import { findingsView } from './findings-view.ts'
import { noteView, type NoteProps } from './note-view.ts'
import { reportsView } from './reports-view.ts'
import { timeView } from './time-view.ts'
import { toldView } from './told-view.ts'
import type { Words } from './words.ts'

/** All that happened to a comment. */
export const pastView = (
  words: Words,
  { screenings, decisions, edits, reports, notes, akismet }: History,
  ofNotes: NoteProps,
) => {
  const { m } = words
  return html`${
      reports.length === 0
        ? nothing
        : html`<h4>${m.eyes.reports.title}</h4>
            ${reportsView(words, reports)}`
    }
    ${notes.length === 0 ? nothing : partView(words, m.eyes.notes.title, notes, (_, note) => noteView(words, note, ofNotes))}
    ${partView(words, m.history.decisions, decisions, decisionView)}
    ${partView(words, m.history.screenings, screenings, screeningView)}
    <h4>${m.eyes.told.title}</h4>
    ${toldView(words, akismet)} ${partView(words, m.history.edits, edits, editView)}`
}

const partView = <T>(
  words: Words,
  title: string,
  lines: readonly T[],
  line: (words: Words, one: T) => unknown,
) =>
  html`<h4>${title}</h4>
    ${
      lines.length === 0
        ? html`<p class="quiet">${words.m.history.none}</p>`
        : html`<ol>
            ${lines.map((one) => line(words, one))}
          </ol>`
    }`

const editView = (words: Words, { at, body, by }: History['edits'][number]) => {
  const { m, language, now } = words
  return html`<li>
    ${m.history.before(relativeTime(language, at, now))} <bdi>${m.eyes.editedBy[by.kind](by.name)}</bdi>
    <div class="body" dir="auto">${body}</div>
  </li>`
}

const decisionView = (words: Words, { at, from, to, by, reason, reasonCode, undoes }: Decision) => {
  const { m } = words
  const why = reasonWords(m, reasonCode, reason)
  return html`<li>
    ${timeView(words, at)} · <bdi>${m.history.by[by.kind](by.name)}</bdi> ·
    ${from === to ? m.eyes.reports.kept : m.history.change(m.comment.statuses[from], m.comment.statuses[to])}${
      undoes === null ? nothing : html` (${m.history.undoes})`
    }
    ${why ? html`<br /><bdi>${m.history.reason(why)}</bdi>` : nothing}
  </li>`
}

const screeningView = (words: Words, screening: Screening) => {
  const { m } = words
  return html`<li>
    ${timeView(words, screening.at)}, ${m.history.causes[screening.cause]} · ${m.verdicts[screening.verdict]}
    ${screening.checked ? nothing : html`<br />${m.history.unchecked}`} ${findingsView(words, screening)}
  </li>`
}
