import { html, nothing } from 'lit'
import type { ReceivedReport } from '../../../worker/contract/moderation/history.ts'
import { relativeTime } from '../dates.ts'
import { timeView } from './time-view.ts'
import type { Words } from './words.ts'

/** What readers found wrong with a comment, and whether a moderator has answered since. */
export const reportsView = (words: Words, reports: readonly ReceivedReport[]) =>
  html`<ol>
    ${reports.map((report) => reportView(words, report))}
  </ol>`

const reportView = (words: Words, report: ReceivedReport) => {
  const { m, language, now } = words
  const { reports } = m.eyes
  const reporter = [report.name, report.email].filter((part) => part !== null).join(', ')
  return html`<li>
    ${timeView(words, report.at)} · <strong>${reports.categories[report.category]}</strong>
    ${reporter === '' ? nothing : html`· <bdi>${reports.by(reporter)}</bdi>`}
    ${report.words === null ? nothing : html`<div class="body" dir="auto">${report.words}</div>`}
    <div class="quiet">
      ${report.decidedAt === null ? reports.open : reports.answered(relativeTime(language, report.decidedAt, now))}
      ${report.goodFaith ? reports.goodFaith : nothing}
    </div>
  </li>`
}
