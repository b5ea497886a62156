import type { ReactiveController } from 'lit'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import type { ReaderMessages, ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { takeOverNow } from '../taking-over/take-over.ts'
import { readNow, showNow } from './load-rest.ts'
import type { Reading } from './reading.ts'

type Ways = {
  /** The element's own words, and those of `Reading`. */
  load: (language: Language) => Promise<ReaderMessages | null>
  words: (language: Language) => Promise<ReadingMessages>
  make: (talk: Conversation, words: ReadingMessages) => Reading
}

type There = {
  own: ReaderMessages
  more: ReadingMessages
  taking: { takeOverNow: typeof takeOverNow } | null
}

/** Whose print is ready already: it is asked for again wherever the element is moved. */
const ready = new WeakSet<Stage>()

/**
 * Gets ready to print a conversation that nobody has come near: a browser prints what is in the page when `beforeprint`
 * is over, so that all but the comments themselves is fetched before, and these are asked for while it stands still.
 */
export const printAhead = async (stage: Stage, ways: Ways): Promise<void> => {
  if (ready.has(stage)) return
  ready.add(stage)
  try {
    const ahead = new Ahead(stage, ways)
    await ahead.speak()
    stage.addController(ahead)
    ahead.hostUpdate()
  } catch (error) {
    // The next move tries again.
    ready.delete(stage)
    throw error
  }
}

/** Prints in the element's place, until somebody comes near. */
class Ahead implements ReactiveController {
  readonly #stage: Stage
  readonly #ways: Ways
  /** In which one it is asked for, or there. */
  #language: Language | undefined
  #there: There | undefined

  constructor(stage: Stage, ways: Ways) {
    this.#stage = stage
    this.#ways = ways
  }

  /** Fetches what a print needs in the language in which the element speaks now. */
  async speak(): Promise<void> {
    const language = this.#stage._language
    if (language === this.#language) return
    this.#language = language
    this.#there = undefined
    const [own, more, taking] = await Promise.all([
      this.#ways.load(language),
      this.#ways.words(language),
      this.#stage.still ? import('../taking-over/take-over.ts') : null,
    ])
    if (own && language === this.#language) this.#there = { own, more, taking }
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print)
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print)
  }

  hostUpdate(): void {
    if (this.#stage.talk?.reading) {
      // Which prints from now on.
      this.hostDisconnected()
      this.#stage.removeController(this)
    } else this.speak().catch(() => (this.#language = undefined))
  }

  readonly #print = (): void => {
    const stage = this.#stage
    // By now the element knows that it is printed: it begins.
    stage.draw()
    const { talk } = stage
    const there = this.#there
    if (!there || !talk || talk.reading || talk.place.language !== this.#language) return
    const { own, more, taking } = there
    stage._words = own
    talk.reading = this.#ways.make(talk, more)
    // The form at once, for what was typed into the one that is taken over.
    talk.list.rounds = 3
    taking?.takeOverNow(
      stage,
      talk,
      (query) => readNow(talk.client.pageUrl(query)),
      (page) => showNow(stage, talk, page),
    )
    talk.reading.print()
    // A page that was there already is not asked for, nor with it what its reader wrote here.
    if (taking) void talk.write().then((writing) => writing?.own.load())
  }
}
