import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { DecisionNews } from './decision-controller.ts'
import { failureSentence } from './failure-sentence.ts'
import { deskProblemSentence, wordsOf } from './spoken.ts'

/** What a decision came to, in a sentence. `left`: how many the open queue still has, where that is known. */
export const newsSentence = (language: Language, news: DecisionNews, left: number | null): string => {
  const m = wordsOf(language)
  switch (news.kind) {
    case 'decided': {
      const done = m.decided[news.action](news.count)
      const told = news.kept === 0 ? done : `${done} ${m.onceOnline(news.kept)}`
      return left === null ? told : `${told} ${m.left(left)}`
    }
    case 'skipped':
      return news.count === 1 ? deskProblemSentence(news.code, language) : m.skipped(news.count)
    case 'undone':
      return m.undone(news.ids.length)
    case 'failed':
      return failureSentence(language, news.failure)
  }
}
