import type { ChangeSite, Wording } from '../../contract/moderation/settings.ts'
import type { Language } from '../../contract/i18n/languages.ts'
import { normaliseLine, normaliseText } from '../normalise-text.ts'
import type { FieldError } from '../result.ts'
import { shownWords } from '../shown-words.ts'

export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** As a browser sends it in `Origin`; null where it is none. */
const originOf = (text: string): string | null => {
  const typed = text.trim()
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return null
  const { origin, pathname, search, hash, username, password } = new URL(typed)
  const bare = pathname === '/' && search === '' && hash === '' && username === '' && password === ''
  return bare ? origin : null
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** What somebody typed, tidied; and every field at fault at once. */
export const checkSite = <T extends Omit<ChangeSite, 'version'>>(
  input: T,
): { site: T; errors: FieldError[] } => {
  const errors: FieldError[] = []
  const name = normaliseLine(input.name)
  if (name === '') errors.push({ field: 'name', code: 'name_required' })

  const origins = (field: string, typed: readonly string[]): string[] => {
    const found = typed.filter((text) => text.trim() !== '').map(originOf)
    if (found.includes(null)) errors.push({ field, code: 'origin_malformed' })
    return unique(found.filter((origin) => origin !== null))
  }
  const { settings } = input
  if (settings.timeZone !== '' && !isTimeZone(settings.timeZone)) {
    errors.push({ field: 'settings.timeZone', code: 'time_zone_unknown' })
  }
  // Whoever is refused before being held would never wait.
  if (settings.floods.refuse < settings.floods.hold) {
    errors.push({ field: 'settings.floods', code: 'value_malformed' })
  }
  const texts = Object.fromEntries(
    Object.entries(settings.texts).map(([lang, text]) => [
      lang,
      { aboveForm: normaliseText(text.aboveForm), closed: normaliseText(text.closed) },
    ]),
  )
  return {
    site: {
      ...input,
      name,
      origins: origins('origins', input.origins),
      settings: {
        ...settings,
        words: unique(settings.words.map(normaliseLine).filter((word) => word !== '')),
        languages: unique(settings.languages),
        texts,
        deskOrigins: origins('settings.deskOrigins', settings.deskOrigins),
      },
    },
    errors,
  }
}

const isPolicyUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

/** A policy speaks the site's own language at least, and its label holds exactly one link. */
export const checkWordings = (wordings: readonly Wording[], lang: Language): FieldError[] => {
  const errors = wordings.flatMap(({ lang: language, url, words }): FieldError[] => [
    ...(isPolicyUrl(url)
      ? []
      : [{ field: `wordings.${language}.url`, code: 'policy_url_malformed' } as const]),
    ...(/^[^[\]]*\[[^[\]]+\][^[\]]*$/.test(words) && shownWords(words).trim() !== ''
      ? []
      : [{ field: `wordings.${language}.words`, code: 'policy_words_malformed' } as const]),
  ])
  const languages = wordings.map((wording) => wording.lang)
  if (!languages.includes(lang)) errors.push({ field: 'wordings', code: 'policy_wording_missing' })
  if (new Set(languages).size < languages.length) errors.push({ field: 'wordings', code: 'value_malformed' })
  return errors
}
