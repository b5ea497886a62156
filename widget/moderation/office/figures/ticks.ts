const TICKS_MAX = 4
const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400
/** Steps of a clock that people read at a glance, in seconds. */
const CLOCK_STEPS = [
  ...[1, 5, 15, 30],
  ...[1, 5, 15, 30].map((n) => n * MINUTE),
  ...[1, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 7, 14, 28].map((n) => n * DAY),
]

const upTo = (max: number, step: number): number[] => {
  const count = Math.max(1, Math.ceil(max / step))
  return Array.from({ length: count + 1 }, (_, at) => at * step)
}

/** Round numbers from 0 to at least `max`: whole, for there are no half comments. */
export const countTicks = (max: number): number[] => {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((n) => n * power).find((n) => max <= n * TICKS_MAX)
    if (step !== undefined) return upTo(max, step)
  }
}

/** The same in seconds: minutes, hours and days, never 100 minutes. */
export const clockTicks = (max: number): number[] => {
  const step = CLOCK_STEPS.find((n) => max <= n * TICKS_MAX)
  return upTo(max, step ?? Math.ceil(max / DAY / TICKS_MAX) * DAY)
}
