import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { DeskPack } from '../../worker/contract/i18n/moderation/desk/desk-pack.ts'
import type { DeskMessages } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { DeskProblem } from '../../worker/contract/problem-codes.ts'

const chunks: Record<Language, () => Promise<DeskPack>> = {
  el: async () => (await import('../../worker/contract/i18n/moderation/desk/el.ts')).el,
  en: async () => (await import('../../worker/contract/i18n/moderation/desk/en.ts')).en,
  ro: async () => (await import('../../worker/contract/i18n/moderation/desk/ro.ts')).ro,
}
const learnt: Partial<Record<Language, DeskPack>> = {}

export const speaks = (language: Language): boolean => learnt[language] !== undefined

/** One language is fetched, and others when they are chosen. False where it cannot be had. */
export const learn = async (language: Language): Promise<boolean> => {
  try {
    learnt[language] ??= await chunks[language]()
    return true
  } catch {
    return false
  }
}

const packOf = (language: Language): DeskPack => {
  const pack = learnt[language]
  if (!pack) throw new Error(`The desk does not speak ${language} yet.`)
  return pack
}

/** The desk's sentences in a language that it speaks. */
export const wordsOf = (language: Language): DeskMessages => packOf(language).m

/** The sentence of what the desk may be refused with. */
export const deskProblemSentence = (code: DeskProblem, language: Language): string =>
  packOf(language).problems[code]
