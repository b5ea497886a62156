import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'
import { storage } from '../shared/storage.ts'

const LANGUAGE_KEY = 'twin-moderation:language'
const KEYS_KEY = 'twin-moderation:keys'
const ONE_KEY = 'twin-moderation:one'

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
  } /** One comment at a time; null: as the window has room. */,
  get one(): boolean | null {
    const kept = storage.get(ONE_KEY)
    return typeof kept === 'boolean' ? kept : null
  },
  set one(one: boolean | null) {
    storage.set(ONE_KEY, one)
  },
}
