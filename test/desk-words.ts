import type { Language } from '../worker/contract/i18n/languages.ts'
import { deskMessagesEl } from '../worker/contract/i18n/moderation/desk-messages-el.ts'
import { deskMessagesEn } from '../worker/contract/i18n/moderation/desk-messages-en.ts'
import { deskMessagesRo } from '../worker/contract/i18n/moderation/desk-messages-ro.ts'
import type { DeskMessages } from '../worker/contract/i18n/moderation/desk-messages.ts'

/** What the desk says, in every language at once. */
export const deskWords: Record<Language, DeskMessages> = {
  el: deskMessagesEl,
  en: deskMessagesEn,
  ro: deskMessagesRo,
}
