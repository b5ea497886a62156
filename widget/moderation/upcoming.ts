import type { Language } from '../../worker/contract/i18n/languages.ts'

/** “in 8 minutes”, “in 2 hours”; what should have happened by now is “now”. */
export const upcoming = (language: Language, iso: string, now = Date.now()): string => {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const minutes = Math.max(0, Math.ceil((Date.parse(iso) - now) / 60_000))
  if (minutes === 0) return words.format(0, 'second')
  return minutes < 120 ? words.format(minutes, 'minute') : words.format(Math.round(minutes / 60), 'hour')
}
