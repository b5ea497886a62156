import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { DeskMessages } from '../../../worker/contract/i18n/moderation/desk-messages.ts'

/** What every view needs to speak: the language, its sentences, and the time that relative times count from. */
export type Words = { language: Language; m: DeskMessages; now: number }
