import { html, svg } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import type { Words } from '../../views/words.ts'
import { hourWords, weekdayWords } from './day-words.ts'
import { plotView } from './plot-view.ts'

const ROW = 22
const HOURS = 24
/** Of the darkest cell; what is not nothing is always seen. */
const FAINTEST = 0.14

/** A week of hours: the fuller a cell, the more comments. */
export const hoursView = ({ language }: Words, f: FiguresMessages, { hours }: Series) => {
  const most = Math.max(...hours.flat())
  const weekday = hours.findIndex((row) => row.includes(most))
  const hour = hours[weekday]?.indexOf(most) ?? 0
  return plotView({
    id: 'hours',
    title: f.hours.title,
    sentence:
      most <= 0
        ? f.nothing
        : f.hours.sentence(weekdayWords(language, weekday, 'long'), hourWords(hour), hourWords(hour + 1)),
    picture: html`<svg class="scale" height=${7 * ROW + 24} aria-hidden="true">
        ${hours.map(
          (_, row) =>
            svg`<text x="100%" y=${(row + 0.5) * ROW} dy="0.32em" text-anchor="end">${weekdayWords(language, row, 'short')}</text>`,
        )}
      </svg>
      <svg class="plane" height=${7 * ROW + 24} aria-hidden="true">
        ${hours.map((row, day) =>
          row.map(
            (count, at) =>
              svg`<rect class="cell" x="${((at + 0.04) / HOURS) * 100}%" width="${(0.92 / HOURS) * 100}%" y=${day * ROW + 1} height=${ROW - 2}
                fill-opacity=${count === 0 ? 0 : FAINTEST + (1 - FAINTEST) * (count / most)}><title>${weekdayWords(language, day, 'long')} ${hourWords(at)}: ${count}</title></rect>`,
          ),
        )}
        ${[0, 6, 12, 18].map(
          (at) =>
            svg`<text x="${(at / HOURS) * 100}%" y=${7 * ROW + 17} text-anchor="start">${hourWords(at)}</text>`,
        )}
      </svg>`,
    table: {
      label: f.table,
      head: [f.hours.hour, ...hours.map((_, day) => weekdayWords(language, day, 'short'))],
      rows: Array.from({ length: HOURS }, (_, at) => [
        hourWords(at),
        ...hours.map((row) => (row[at] ?? 0).toLocaleString(language)),
      ]),
    },
  })
}
