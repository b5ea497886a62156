import type { Language } from './languages.ts'

/** “in 3 minutes”. */
export const inTime = (language: Language, seconds: number): string => {
  const minutes = seconds >= 60
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    minutes ? Math.ceil(seconds / 60) : Math.ceil(seconds),
    minutes ? 'minute' : 'second',
  )
}
