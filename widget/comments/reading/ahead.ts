import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { ReaderMessages, ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Conversation, Stage } from '../conversation.ts'
import { showNow } from './load-rest.ts'
import type { Reading } from './reading.ts'

type Ways = {
  /** The element's own words, and those of `Reading`. */
  load: (language: Language) => Promise<ReaderMessages | null>
  words: (language: Language) => Promise<ReadingMessages>
  make: (talk: Conversation, words: ReadingMessages) => Reading
}

/**
 * Gets ready to print a conversation that nobody has come near: a browser prints what is in the page when `beforeprint`
 * is over, so that all but the comments themselves is fetched before, and these are asked for while it stands still.
 */
export const printAhead = async (stage: Stage, { load, words, make }: Ways): Promise<void> => {
  const language = stage._language
  const [own, more, taking] = await Promise.all([
    load(language),
    words(language),
    stage.still && import('../taking-over/take-over.ts'),
  ])
  const print = () => {
    // By now the element knows that it is printed: it begins.
    stage.draw()
    const { talk } = stage
    if (!own || !talk || talk.reading || talk.place.language !== language) return
    stage._words = own
    talk.reading = make(talk, more)
    // The form at once, for what was typed into the one that is taken over.
    talk.list.rounds = 3
    taking?.takeOverNow(stage, talk, (page) => showNow(stage, talk, page))
    talk.reading.print()
  }
  stage.addController({
    hostConnected: () => addEventListener('beforeprint', print),
    hostDisconnected: () => removeEventListener('beforeprint', print),
  })
}
