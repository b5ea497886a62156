import type { Language } from '../languages.ts'
import { keyMessagesEl } from './key-messages-el.ts'
import { keyMessagesEn } from './key-messages-en.ts'
import { keyMessagesRo } from './key-messages-ro.ts'
import type { KeyMessages } from './key-messages.ts'

/** They come with the sheet of keys: whoever knows the keys never downloads them. */
export const keyWords: Record<Language, KeyMessages> = {
  el: keyMessagesEl,
  en: keyMessagesEn,
  ro: keyMessagesRo,
}
