import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { isTheme, type Theme } from './themes.ts'

export const SCHEMES = ['auto', 'light', 'dark'] as const
export type Choice = {
  /** Null: the list of all. */
  state: string | null
  lang: Language
  theme: Theme
  scheme: (typeof SCHEMES)[number]
}

/** What the address asks to see. */
export const readChoice = (search: string): Choice => {
  const query = new URLSearchParams(search)
  const theme = query.get('theme')
  return {
    state: query.get('state'),
    lang: LANGUAGES.find((lang) => lang === query.get('lang')) ?? 'el',
    theme: isTheme(theme) ? theme : 'newspaper',
    scheme: SCHEMES.find((scheme) => scheme === query.get('scheme')) ?? 'auto',
  }
}

export const choiceHref = ({ state, ...choice }: Choice): string =>
  `?${new URLSearchParams({ ...(state !== null && { state }), ...choice })}`
