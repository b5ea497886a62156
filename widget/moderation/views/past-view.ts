import { html, nothing } from 'lit'
import type { Decision } from '../../../worker/contract/moderation/decisions.ts'
import type { Screening } from '../../../worker/contract/moderation/findings.ts'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { relativeTime } from '../dates.ts'
import { reasonWords } from '../reason-words.ts'
import { findingsView } from './findings-view.ts'
import { reportsView } from './reports-view.ts'
import { timeView } from './time-view.ts'
import { toldView } from './told-view.ts'
import type { Words } from './words.ts'

/** All that happened to a comment. */
export const pastView = (
  words: Words,
  { screenings, decisions, edits, reports, notes, akismet }: History,
) => {
  const { m, language, now } = words
  const none = html`<p class="quiet">${m.history.none}</p>`
  return html`
    ${
      reports.length === 0
        ? nothing
        : html`<h4>${m.eyes.reports.title}</h4>
            ${reportsView(words, reports)}`
    }
    ${notes.length === 0 ? nothing : notesView(words, notes)}
    <h4>${m.history.decisions}</h4>
    ${
      decisions.length === 0
        ? none
        : html`<ol>
            ${decisions.map((decision) => decisionView(words, decision))}
          </ol>`
    }
    <h4>${m.history.screenings}</h4>
    ${
      screenings.length === 0
        ? none
        : html`<ol>
            ${screenings.map((screening) => screeningView(words, screening))}
          </ol>`
    }
    <h4>${m.eyes.told.title}</h4>
    ${toldView(words, akismet)}
    <h4>${m.history.edits}</h4>
    ${
      edits.length === 0
        ? none
        : html`<ol>
            ${edits.map(
              ({ at, body, by }) =>
                html`<li>
                  ${m.history.before(relativeTime(language, at, now))}
                  <bdi>${m.eyes.editedBy[by.kind](by.name)}</bdi>
                  <div class="body" dir="auto">${body}</div>
                </li>`,
            )}
          </ol>`
    }
  `
}

const notesView = (words: Words, notes: History['notes']) =>
  html`<h4>${words.m.eyes.notes.title}</h4>
    <ol>
      ${notes.map(
        ({ at, by, text }) =>
          html`<li>
            ${timeView(words, at)} · <bdi>${words.m.history.by.moderator(by.name)}</bdi>
            <div class="body" dir="auto">${text}</div>
          </li>`,
      )}
    </ol>`

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
