import { html, nothing } from 'lit'
import type { Finding, Screening } from '../../../worker/contract/moderation/findings.ts'
import type { Words } from './words.ts'

/** Each filter in words: its name, its verdict and how sure it is of it, and why. */
export const findingsView = (words: Words, { findings }: Screening) => {
  const { m } = words
  const telling = findings.filter(({ reason }) => reason !== 'nothing_found')
  if (telling.length === 0) return html`<p class="quiet">${m.reasons.nothing_found(null)}</p>`
  return html`<ul class="findings">
    ${telling.map((finding) => findingView(words, finding))}
  </ul>`
}

const findingView = ({ m }: Words, { filter, verdict, reason, detail, sure }: Finding) =>
  html`<li data-verdict=${verdict}>
    <span class="filter">${m.filters[filter]}</span>
    <span class="verdict">${m.verdicts[verdict]}${sure > 0 ? html`, ${m.sure(sure)}` : nothing}</span>
    <span class="why"><bdi>${m.reasons[reason](detail)}</bdi></span>
  </li>`
