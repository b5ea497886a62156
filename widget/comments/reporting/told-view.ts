import type { ReportMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Reported } from '../../../worker/contract/reports.ts'
import type { Tools } from '../reading/reading.ts'

/** The confirmation for who has written on meanwhile: beside the form, in which the rest stands. */
export const toldView = (
  { html, nothing }: Pick<Tools, 'html' | 'nothing'>,
  words: ReportMessages,
  { id, email }: Reported,
): unknown =>
  html`<div part="report-sent">
    <p><strong>${words.sent}</strong> ${email === null ? nothing : words.answer.replace('#', () => email)}</p>
    <p class="hint">${words.reference}: ${id}</p>
    <p>${words.writtenOn}</p>
  </div>`
