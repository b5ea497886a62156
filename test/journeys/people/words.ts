import { LANGUAGE_NAMES } from '../../../worker/contract/i18n/language-names.ts'
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { deskWords } from '../../desk-words.ts'
import { keyWords } from '../../../worker/contract/i18n/moderation/key-words.ts'
import { accountWords } from '../../../worker/contract/i18n/moderation/office/account-words.ts'
import { embedWords } from '../../../worker/contract/i18n/moderation/office/embed-words.ts'
import { figuresWords } from '../../../worker/contract/i18n/moderation/office/figures-words.ts'
import { logWords } from '../../../worker/contract/i18n/moderation/office/log-words.ts'
import { newsWords } from '../../../worker/contract/i18n/moderation/office/news-words.ts'
import { officeWords } from '../../../worker/contract/i18n/moderation/office/office-words.ts'
import { peopleWords } from '../../../worker/contract/i18n/moderation/office/people-words.ts'
import { policyWords } from '../../../worker/contract/i18n/moderation/office/policy-words.ts'
import { settingsWords } from '../../../worker/contract/i18n/moderation/office/settings-words.ts'
import { tokensWords } from '../../../worker/contract/i18n/moderation/office/tokens-words.ts'
import { webhooksWords } from '../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import { reasonSentences } from '../../../worker/contract/i18n/reasons.ts'
import * as reader from './reader-words.ts'

/** All that the elements say of their own, by language. */
const TABLES: Record<Language, unknown>[] = [
  reader.comments,
  reader.own,
  reader.reading,
  reader.report,
  accountWords,
  deskWords,
  embedWords,
  figuresWords,
  keyWords,
  logWords,
  newsWords,
  officeWords,
  peopleWords,
  policyWords,
  reasonSentences,
  settingsWords,
  tokensWords,
  webhooksWords,
]

/** A language is named in itself, whatever the page's. */
const OWN_NAMES = new Set<string>(Object.values(LANGUAGE_NAMES))

const stringsOf = (words: unknown): string[] => {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(stringsOf) : []
}

const saidIn = (language: Language): string[] => TABLES.flatMap((table) => stringsOf(table[language]))

const known = new Map<Language, Set<string>>()

/** What is said in another language, and never in this one. */
export const foreignTo = (language: Language): Set<string> => {
  const words = known.get(language) ?? foreignWords(language)
  known.set(language, words)
  return words
}

const foreignWords = (language: Language): Set<string> => {
  const ours = new Set(saidIn(language))
  return new Set(
    LANGUAGES.filter((other) => other !== language)
      .flatMap(saidIn)
      .filter((said) => !ours.has(said) && !OWN_NAMES.has(said)),
  )
}
