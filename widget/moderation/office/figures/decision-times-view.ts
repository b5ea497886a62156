import { svg } from 'lit'
import type { FiguresMessages } from '../../../../worker/contract/i18n/moderation/office/figures-messages.ts'
import type { Series } from '../../../../worker/contract/moderation/series.ts'
import type { Words } from '../../views/words.ts'
import { dayWords } from './day-words.ts'
import { planeView, type Rise } from './plane-view.ts'
import { plotView } from './plot-view.ts'
import { spanWords } from './span-words.ts'
import { clockTicks } from './ticks.ts'

/**
 * How long comments wait. Each day is a stroke from its median to its ninetieth percentile: a day without
 * decisions is a gap, and no line pretends to know what was between two days.
 */
export const decisionTimesView = ({ language }: Words, f: FiguresMessages, { toDecision }: Series) => {
  const { days, decisions, medianSeconds, p90Seconds } = toDecision
  const width = 100 / days.length
  const long = (seconds: number | null) => (seconds === null ? '–' : spanWords(language, seconds))
  const stroke = (day: (typeof days)[number], at: number, rise: Rise) => {
    if (day.medianSeconds === null || day.p90Seconds === null) return null
    const x = `${(at + 0.5) * width}%`
    const [median, p90] = [rise(day.medianSeconds), rise(day.p90Seconds)]
    return svg`<g><title>${dayWords(language, day.day, true)}: ${f.toDecision.median} ${long(day.medianSeconds)}, ${f.toDecision.p90} ${long(day.p90Seconds)}</title>
      <line class="reach" x1=${x} x2=${x} y1=${median} y2=${p90} />
      <circle class="mark" data-kind="median" cx=${x} cy=${median} r="4" />
      <circle class="mark" data-kind="p90" cx=${x} cy=${p90} r="3.25" /></g>`
  }
  return plotView({
    id: 'times',
    title: f.toDecision.title,
    sentence:
      medianSeconds === null || p90Seconds === null
        ? f.toDecision.none
        : f.toDecision.sentence(decisions, long(medianSeconds), long(p90Seconds)),
    legend: [
      { kind: 'median', label: f.toDecision.median },
      { kind: 'p90', label: f.toDecision.p90 },
    ],
    picture: planeView({
      language,
      days: days.map(({ day }) => day),
      ticks: clockTicks(Math.max(60, ...days.map((day) => day.p90Seconds ?? 0))),
      name: (tick) => (tick === 0 ? '0' : spanWords(language, tick, 'short')),
      marks: (rise) => days.map((day, at) => stroke(day, at, rise)),
    }),
    table: {
      label: f.table,
      head: [f.day, f.toDecision.decisions, f.toDecision.median, f.toDecision.p90],
      rows: days.map((day) => [
        dayWords(language, day.day),
        day.decisions.toLocaleString(language),
        long(day.medianSeconds),
        long(day.p90Seconds),
      ]),
    },
  })
}
