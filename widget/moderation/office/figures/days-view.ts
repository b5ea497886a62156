import { svg } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series, SeriesDay } from '../../../../worker/contract/moderation/series.ts'
import type { Words } from '../../views/words.ts'
import { dayWords } from './day-words.ts'
import { planeView, type Rise } from './plane-view.ts'
import { plotView } from './plot-view.ts'
import { countTicks } from './ticks.ts'

/** From the bottom up: what is published stands on the ground. */
const ORDER = ['approved', 'pending', 'spam', 'trash'] as const

const sum = (day: SeriesDay) => ORDER.reduce((total, status) => total + day[status], 0)

/** Comments a day, each column divided by what became of them. */
export const daysView = ({ m, language }: Words, f: FiguresMessages, { days }: Series) => {
  const total = (status: (typeof ORDER)[number]) => days.reduce((count, day) => count + day[status], 0)
  const comments = days.reduce((count, day) => count + sum(day), 0)
  const width = 100 / days.length
  const column = (day: SeriesDay, at: number, rise: Rise) => {
    let below = 0
    return ORDER.filter((status) => day[status] > 0).map((status) => {
      const bottom = rise(below)
      below += day[status]
      const top = rise(below)
      // A hair of paper between two parts, and never a part so thin that it is not seen.
      const height = Math.max(1, bottom - top - 1)
      return svg`<rect class="mark" data-kind=${status} x="${(at + 0.12) * width}%" width="${0.76 * width}%"
        y=${bottom - height} height=${height}><title>${dayWords(language, day.day, true)}: ${m.comment.statuses[status]} ${day[status]}</title></rect>`
    })
  }
  return plotView({
    id: 'days',
    title: f.byDay.title,
    sentence: comments === 0 ? f.nothing : f.byDay.sentence(comments, total('approved'), total('spam')),
    legend: ORDER.map((status) => ({ kind: status, label: m.comment.statuses[status] })),
    picture: planeView({
      language,
      days: days.map(({ day }) => day),
      ticks: countTicks(Math.max(1, ...days.map(sum))),
      name: (tick) => tick.toLocaleString(language),
      marks: (rise) => days.map((day, at) => column(day, at, rise)),
    }),
    table: {
      label: f.table,
      head: [f.day, ...ORDER.map((status) => m.comment.statuses[status])],
      rows: days.map((day) => [
        dayWords(language, day.day),
        ...ORDER.map((status) => day[status].toLocaleString(language)),
      ]),
    },
  })
}
