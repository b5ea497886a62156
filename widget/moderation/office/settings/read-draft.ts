import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { FIELD_USES, RULES } from '../../../../worker/contract/statuses.ts'
import type { Draft } from './draft.ts'

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** What stands in the form. `shown` is what it was filled with: a control that is switched off says nothing. */
export const readDraft = (form: HTMLFormElement, shown: Draft): Draft => {
  const data = new FormData(form)
  const text = (name: string) => textOf(data, name).trim()
  const number = (name: string) => Number(text(name))
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === data.get(name)) ?? otherwise
  const use = (name: 'name' | 'email' | 'website') =>
    one(`fields-${name}`, FIELD_USES, shown.settings.fields[name])
  const texts = LANGUAGES.map(
    (language) =>
      [language, { aboveForm: text(`aboveForm-${language}`), closed: text(`closed-${language}`) }] as const,
  ).filter(
    ([language, { aboveForm, closed }]) =>
      aboveForm !== '' || closed !== '' || shown.settings.texts[language] !== undefined,
  )
  return {
    name: text('name'),
    lang: one('lang', LANGUAGES, shown.lang),
    origins: lines('origins'),
    rule: one('rule', RULES, shown.rule),
    settings: {
      ...shown.settings,
      fields: { name: use('name'), email: use('email'), website: use('website') },
      bodyMax: number('bodyMax'),
      maxDepth: number('maxDepth'),
      editMinutes: number('editMinutes'),
      linksMax: number('linksMax'),
      fillSecondsMin: number('fillSecondsMin'),
      words: lines('words'),
      floods: { hold: number('floods-hold'), refuse: number('floods-refuse') },
      akismet: form.querySelector('[name="akismet"]:disabled') ? shown.settings.akismet : data.has('akismet'),
      languages: LANGUAGES.filter((language) => data.getAll('languages').includes(language)),
      closeAfterDays: number('closeAfterDays'),
      retention: { spamDays: number('spamDays'), trashDays: number('trashDays') },
      texts: Object.fromEntries(texts),
      timeZone: text('timeZone'),
      deskOrigins: lines('deskOrigins'),
    },
  }
}
