import type { ReportMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Reported } from '../../../worker/contract/reports.ts'
import type { Tools } from '../reading/reading.ts'

/** The confirmation of receipt: what was reported is known by its reference. */
export const reportedView = (
  { html, nothing }: Pick<Tools, 'html' | 'nothing'>,
  words: ReportMessages,
  { id, email }: Reported,
  close: () => void,
): unknown =>
  html`<div part="report-sent" role="status">
      <h2 class="title" id="p-title" tabindex="-1">${words.sent}</h2>
      <p>${words.sentMeans} ${email === null ? nothing : words.answer.replace('#', () => email)}</p>
      <p class="hint">${words.reference}: ${id}</p>
    </div>
    <div class="actions">
      <button type="button" class="submit" part="dismiss" @click=${close}><span>${words.close}</span></button>
    </div>`
