import type { Language } from '../../languages.ts'
import type { FiguresMessages } from './figures-messages.ts'
import { figuresWordsEl } from './figures-words-el.ts'
import { figuresWordsEn } from './figures-words-en.ts'
import { figuresWordsRo } from './figures-words-ro.ts'

export const figuresWords: Record<Language, FiguresMessages> = {
  el: figuresWordsEl,
  en: figuresWordsEn,
  ro: figuresWordsRo,
}
