const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES
const DAY_MS = DAY_MINUTES * MINUTE_MS
const WEEK_DAYS = 7

const midnight = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0)

export type Age = [count: number, unit: 'minute' | 'hour' | 'day']

/** How long ago something was; from a week on nothing, since a date says more. A clock that runs behind gives no future. */
export const ageOf = (iso: string, now: number): Age | null => {
  const then = Date.parse(iso)
  const minutes = Math.max(0, now - then) / MINUTE_MS
  // As the calendar counts: an evening is yesterday in the morning, and the day before it is not.
  const days = Math.round((midnight(now) - midnight(then)) / DAY_MS)
  if (days >= WEEK_DAYS) return null
  if (minutes >= DAY_MINUTES) return [days, 'day']
  return minutes < HOUR_MINUTES
    ? [Math.floor(minutes), 'minute']
    : [Math.floor(minutes / HOUR_MINUTES), 'hour']
}
