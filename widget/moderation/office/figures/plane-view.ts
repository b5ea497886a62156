import { html, svg } from 'lit'
import type { Language } from '../../../../worker/contract/i18n/languages.ts'
import { dayWords } from './day-words.ts'

const TOP = 10
const HEIGHT = 170
const BASE = TOP + HEIGHT
const FULL = BASE + 26

/** How high a value stands. */
export type Rise = (value: number) => number
type Plane = {
  language: Language
  days: readonly string[]
  ticks: readonly number[]
  name: (tick: number) => string
  /** The marks: `x` in percent of the width, `y` in pixels, so that words and lines keep their size at any width. */
  marks: (rise: Rise) => unknown
}

/** Days from left to right over a scale from the bottom up. */
export const planeView = ({ language, days, ticks, name, marks }: Plane) => {
  const top = ticks.at(-1) ?? 1
  const rise: Rise = (value) => BASE - (value / top) * HEIGHT
  const middle = Math.floor((days.length - 1) / 2)
  const named = [
    { at: 0, anchor: 'start' },
    { at: middle, anchor: 'middle' },
    { at: days.length - 1, anchor: 'end' },
  ].slice(0, days.length > 2 ? 3 : 1)
  return html`<svg class="scale" height=${FULL} aria-hidden="true">
      ${ticks.map(
        (tick) => svg`<text x="100%" y=${rise(tick)} dy="0.32em" text-anchor="end">${name(tick)}</text>`,
      )}
    </svg>
    <svg class="plane" height=${FULL} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="5" class="hatch-line" />
        </pattern>
      </defs>
      ${ticks.map(
        (tick) =>
          svg`<line class=${tick === 0 ? 'base' : 'rule'} x1="0" x2="100%" y1=${rise(tick)} y2=${rise(tick)} />`,
      )}
      ${marks(rise)}
      ${named.map(
        ({ at, anchor }) =>
          svg`<text x="${((at + (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5)) / days.length) * 100}%"
            y=${FULL - 6} text-anchor=${anchor}>${dayWords(language, days[at] ?? '')}</text>`,
      )}
    </svg>`
}
