import { html, nothing } from 'lit'
import type { Decision } from '../../../worker/contract/moderation/decisions.ts'
import type { Screening } from '../../../worker/contract/moderation/findings.ts'
import type { History } from '../../../worker/contract/moderation/history.ts'
import { relativeTime } from '../../shared/dates.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { HistoryState } from '../history-controller.ts'
import { findingsView } from './findings-view.ts'
import { timeView } from './time-view.ts'
import type { Words } from './words.ts'

/** All that happened to a comment, opened in its place. */
export const historyView = (words: Words, state: HistoryState, onRetry: () => void) => {
  switch (state.status) {
    case 'loading':
      return html`<p class="quiet" role="status">${words.m.loading}</p>`
    case 'failed':
      return html`<p class="trouble" role="alert">
        ${failureSentence(words.language, state.failure)}
        <button type="button" @click=${onRetry}>${words.m.retry}</button>
      </p>`
    case 'ready':
      return readyView(words, state.history)
  }
}

const readyView = (words: Words, { screenings, decisions, edits }: History) => {
  const { m, language, now } = words
  const none = html`<p class="quiet">${m.history.none}</p>`
  return html`
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
    <h4>${m.history.edits}</h4>
    ${
      edits.length === 0
        ? none
        : html`<ol>
            ${edits.map(
              ({ at, body }) =>
                html`<li>
                  ${m.history.before(relativeTime(language, at, now))}
                  <div class="body" dir="auto">${body}</div>
                </li>`,
            )}
          </ol>`
    }
  `
}

const decisionView = (words: Words, { at, from, to, by, reason, undoes }: Decision) => {
  const { m } = words
  return html`<li>
    ${timeView(words, at)} · <bdi>${m.history.by[by.kind](by.name)}</bdi> ·
    ${m.history.change(m.comment.statuses[from], m.comment.statuses[to])}${
      undoes === null ? nothing : html` (${m.history.undoes})`
    }
    ${reason ? html`<br /><bdi>${m.history.reason(reason)}</bdi>` : nothing}
  </li>`
}

const screeningView = (words: Words, screening: Screening) => {
  const { m } = words
  return html`<li>
    ${timeView(words, screening.at)}, ${m.history.causes[screening.cause]} · ${m.verdicts[screening.verdict]}
    ${screening.checked ? nothing : html`<br />${m.history.unchecked}`} ${findingsView(words, screening)}
  </li>`
}
