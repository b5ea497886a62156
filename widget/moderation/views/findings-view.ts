import { html, nothing } from 'lit'
import type { Finding, Screening } from '../../../worker/contract/moderation/findings.ts'
import type { Words } from './words.ts'

/** Each filter in words: its name, its verdict and how sure it is of it, and why. */
export const findingsView = (words: Words, { findings }: Screening, because?: string) => {
  const { m } = words
  const telling = findings.filter(({ reason }) => reason !== 'nothing_found')
  const clean = telling.length === 0 ? m.reasons.nothing_found(null) : undefined
  const told = [clean, because].filter(Boolean).join(' ')
  return html`${told ? html`<p class="quiet">${told}</p>` : nothing}
  ${
    clean
      ? nothing
      : html`<ul class="findings">
          ${telling.map((finding) => findingView(words, finding))}
        </ul>`
  }`
}

const findingView = ({ m }: Words, { filter, verdict, reason, detail, sure }: Finding) =>
  html`<li data-verdict=${verdict}>
    <span class="filter">${m.filters[filter]}</span>
    <span class="verdict"
      >${m.verdicts[verdict]}${sure > 0 && verdict !== 'unsure' ? html`, ${m.sure(sure)}` : nothing}</span
    >
    <span class="why"><bdi>${m.reasons[reason](detail)}</bdi></span>
  </li>`
