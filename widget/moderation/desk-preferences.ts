import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { storage } from '../shared/storage.ts'

const LANGUAGE_KEY = 'twin-moderation:language'
const KEYS_KEY = 'twin-moderation:keys'

/** What a moderator chose for this browser. */
export const deskPreferences = {
  get language(): Language | null {
    const kept = storage.get(LANGUAGE_KEY)
    return LANGUAGES.find((language) => language === kept) ?? null
  },
  set language(language: Language | null) {
    storage.set(LANGUAGE_KEY, language)
  },
  get keys(): boolean {
    return storage.get(KEYS_KEY) !== false
  },
  set keys(use: boolean) {
    storage.set(KEYS_KEY, use)
  },
}
