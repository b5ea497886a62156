import type { Language } from '../languages.ts'
import { deskMessagesEl } from './desk-messages-el.ts'
import { deskMessagesEn } from './desk-messages-en.ts'
import { deskMessagesRo } from './desk-messages-ro.ts'
import type { DeskMessages } from './desk-messages.ts'

/** The desk carries its three languages: its users choose among them while they work. */
export const deskWords: Record<Language, DeskMessages> = {
  el: deskMessagesEl,
  en: deskMessagesEn,
  ro: deskMessagesRo,
}
