import type { Language } from '../../contract/i18n/languages.ts'
import { ZONES } from '../moment.tsx'

type Style = 'day' | 'whole'

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (lang: Language, style: Style): Intl.DateTimeFormat => {
  const key = `${lang} ${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      ...(style === 'day'
        ? { dateStyle: 'long' }
        : { dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' as const }),
      timeZone: ZONES[lang],
    })
    formats.set(key, format)
  }
  return format
}

/** The day: what was “three hours ago” when a page was made is wrong when it comes out of a cache. */
export const FragmentMoment = ({ lang, iso }: { lang: Language; iso: string }) => {
  const at = new Date(iso)
  return (
    <time datetime={iso} title={formatOf(lang, 'whole').format(at)}>
      {formatOf(lang, 'day').format(at)}
    </time>
  )
}
