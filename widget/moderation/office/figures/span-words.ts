import type { Language } from '../../../../worker/contract/i18n/languages.ts'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

/** “12 minutes”, “3.5 hours”; short for an axis: “12 min”. */
export const spanWords = (
  language: Language,
  seconds: number,
  unitDisplay: 'long' | 'short' = 'long',
): string => {
  const [unit, length, digits] =
    seconds < 90
      ? (['second', 1, 0] as const)
      : seconds < 90 * MINUTE
        ? // Two of an axis must not read the same.
          (['minute', MINUTE, unitDisplay === 'short' ? 1 : 0] as const)
        : seconds < 2 * DAY
          ? (['hour', HOUR, 1] as const)
          : (['day', DAY, 1] as const)
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: digits,
  }).format(seconds / length)
}
