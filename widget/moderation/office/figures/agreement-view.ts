import { html, svg } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import type { Words } from '../../views/words.ts'
import { plotView } from './plot-view.ts'

/** The filters' word against the moderators', both ways. */
export const agreementView = ({ language }: Words, f: FiguresMessages, { agreement }: Series) => {
  const a = agreement
  const rows = [
    { said: f.agreement.ham, approved: a.hamApproved, rejected: a.hamRejected },
    { said: f.agreement.unsure, approved: a.unsureApproved, rejected: a.unsureRejected },
    { said: f.agreement.spam, approved: a.spamApproved, rejected: a.spamRejected },
  ]
  const judged = rows.reduce((sum, { approved, rejected }) => sum + approved + rejected, 0)
  const number = (count: number) => count.toLocaleString(language)
  return plotView({
    id: 'agreement',
    title: f.agreement.title,
    sentence: judged === 0 ? f.agreement.none : f.agreement.sentence(a.hamRejected, a.spamApproved),
    legend: [
      { kind: 'approved', label: f.agreement.approved },
      { kind: 'spam', label: f.agreement.rejected },
    ],
    picture: html`<div class="bars">
      ${rows.map(({ said, approved, rejected }) => {
        const share = approved + rejected === 0 ? 0 : (approved / (approved + rejected)) * 100
        return html`<span>${said}</span>
          <svg height="22" aria-hidden="true">
            <rect class="ground" width="100%" height="22" />
            ${approved > 0 ? svg`<rect class="mark" data-kind="approved" width="${share}%" height="22" />` : null}
            ${rejected > 0 ? svg`<rect class="mark" data-kind="spam" x="${share}%" width="${100 - share}%" height="22" />` : null}
          </svg>
          <span class="number">${number(approved)} / ${number(rejected)}</span>`
      })}
    </div>`,
    table: {
      label: f.table,
      head: [f.agreement.said, f.agreement.approved, f.agreement.rejected],
      rows: rows.map(({ said, approved, rejected }) => [said, number(approved), number(rejected)]),
    },
  })
}
