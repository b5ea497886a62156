import type { Language } from '../../languages.ts'
import type { SettingsMessages } from './settings-messages.ts'
import { settingsWordsEl } from './settings-words-el.ts'
import { settingsWordsEn } from './settings-words-en.ts'
import { settingsWordsRo } from './settings-words-ro.ts'

export const settingsWords: Record<Language, SettingsMessages> = {
  el: settingsWordsEl,
  en: settingsWordsEn,
  ro: settingsWordsRo,
}
