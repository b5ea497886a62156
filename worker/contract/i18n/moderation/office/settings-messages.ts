import type { ChangeSite } from '../../../moderation/settings.ts'
import type { FieldUse, Rule } from '../../../statuses.ts'
import type { Language } from '../../languages.ts'

/** Each setting that an owner may change, as a change of it is logged and refused. */
export type SettingName =
  | Exclude<keyof ChangeSite, 'version' | 'settings'>
  | `settings.${keyof ChangeSite['settings']}`

type Labelled = { label: string; hint: string }

export type SettingsMessages = {
  names: Record<SettingName, string>
  hints: Partial<Record<SettingName, string>>
  groups: { site: string; rule: string; form: string; filters: string; keeping: string; desk: string }
  languages: Record<Language, string>
  allLanguages: string
  rules: Record<Rule, Labelled>
  fields: { name: string; email: string; website: string }
  uses: Record<FieldUse, string>
  texts: { aboveForm: (language: string) => string; closed: (language: string) => string }
  floods: { hold: string; refuse: string }
  retention: { spamDays: string; trashDays: Labelled }
  akismet: { tick: string; noKey: string }
  timeZoneOfLanguage: string
  save: string
  saving: string
  saved: string
  preview: string
  previewing: string
  previewed: {
    title: string
    sentence: (comments: number, differ: number) => string
    outcome: string
    today: string
    then: string
    published: string
    waiting: string
    spam: string
    change: (from: string, to: string) => string
    known: string
    unlessKnown: string
    /** Below the numbers of rule `first`. */
    whoIsKnown: string
    word: (word: string) => string
    links: (count: number) => string
  }
  conflict: {
    title: string
    text: string
    taken: (names: string) => string
    both: string
    theirs: (value: string) => string
    useTheirs: string
    nothing: string
  }
}
