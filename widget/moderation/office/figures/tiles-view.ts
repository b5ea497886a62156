import { html } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import { relativeTime } from '../../dates.ts'
import type { Words } from '../../views/words.ts'
import { spanWords } from './span-words.ts'

/** The four numbers that are asked for first. */
export const tilesView = (
  { language, now }: Words,
  f: FiguresMessages,
  { waiting, toDecision, spam }: Series,
) => {
  const span = (seconds: number | null) => (seconds === null ? '–' : spanWords(language, seconds))
  const { oldestAt } = waiting
  const tiles = [
    {
      title: f.waiting.title,
      value: waiting.pending.toLocaleString(language),
      text: oldestAt === null ? f.waiting.none : f.waiting.oldest(relativeTime(language, oldestAt, now)),
    },
    { title: f.half.title, value: span(toDecision.medianSeconds), text: f.half.text },
    { title: f.most.title, value: span(toDecision.p90Seconds), text: f.most.text },
    {
      title: f.share.title,
      value: spam.share === null ? '–' : spam.share.toLocaleString(language, { style: 'percent' }),
      text: f.share.text(spam.spam, spam.comments),
    },
  ]
  return html`<dl class="tiles">
    ${tiles.map(
      ({ title, value, text }) =>
        html`<div>
          <dt>${title}</dt>
          <dd class="value">${value}</dd>
          <dd class="quiet">${text}</dd>
        </div>`,
    )}
  </dl>`
}
