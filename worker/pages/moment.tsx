import type { Language } from '../contract/i18n/languages.ts'

/** A page without script cannot ask for the reader's clock: the clock of most of the language's readers stands in. */
export const ZONES: Record<Language, string> = { el: 'Europe/Athens', en: 'UTC', ro: 'Europe/Bucharest' }

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (lang: Language, clockOnly: boolean): Intl.DateTimeFormat => {
  const key = `${lang} ${clockOnly}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      ...(!clockOnly && { day: 'numeric', month: 'long', year: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: ZONES[lang],
      ...(lang === 'en' && { timeZoneName: 'short' }),
    })
    formats.set(key, format)
  }
  return format
}

export const clockTime = (lang: Language, iso: string): string => formatOf(lang, true).format(new Date(iso))

export const Moment = ({ lang, iso }: { lang: Language; iso: string }) => (
  <time datetime={iso}>{formatOf(lang, false).format(new Date(iso))}</time>
)
