import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReasonCode } from '../../worker/contract/moderation/constants.ts'
import type { DecisionNews, Undoable } from './decision-controller.ts'
import type { Elsewhere } from './elsewhere-controller.ts'
import { emptyWords } from './empty-words.ts'
import { newsSentence } from './news-sentence.ts'
import { isNarrowed } from './queue-filter.ts'
import { wordsOf } from './spoken.ts'
import { countOf, queueOf } from './to-queue.ts'
import type { QueueController } from './queue-controller.ts'
import type { SummaryController } from './summary-controller.ts'
import type { TakenBy } from './taken.ts'
import { toldSentence } from './told-sentence.ts'
import { takenSentence } from './taken-sentence.ts'

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & { readonly language: Language }
type Found = Extract<Elsewhere, { status: 'found' }>
type Parts = { queue: QueueController; summary: SummaryController }

/** What the desk tells: politely to a screen reader, or as an alert that everybody sees. */
export class Voice {
  /** What a screen reader is told, politely. */
  said = ''
  /** What went wrong with the last act. */
  alert: string | null = null
  /** What was just taken back, for whoever sees. */
  undone: string | null = null
  #offline = false
  readonly #host: Host
  readonly #parts: Parts

  constructor(host: Host, parts: Parts) {
    this.#host = host
    this.#parts = parts
  }

  get words() {
    return wordsOf(this.#host.language)
  }

  say(sentence: string) {
    this.said = sentence
    this.#host.requestUpdate()
  }

  /** Seen by everybody, until it is put aside or something else is done. */
  warn(sentence: string) {
    this.#offline = false
    this.alert = sentence
    this.#host.requestUpdate()
  }

  hush() {
    this.alert = null
    this.undone = null
    this.#host.requestUpdate()
  }

  /** What failed, or waited, for want of a connection is not so any more. */
  reconnected() {
    this.said = ''
    if (this.#offline) this.alert = null
    this.#host.requestUpdate()
  }

  /** A queue has been fetched. */
  arrived() {
    const { place, visible } = this.#parts.queue
    if (!place) return
    const m = this.words
    const narrowed = isNarrowed(place)
    const empty = emptyWords(m, place, null).title
    const full = place.q ? m.search.results(place.q) : narrowed ? m.narrow.title : m.queues[queueOf(place)]
    this.say(visible.length === 0 ? empty : full)
  }

  /** A search that found nothing here has been through the other lists. */
  elsewhere({ counts, total }: Found) {
    const { elsewhere: m, queues } = this.words
    const each = counts.map(({ status, count }) => `${queues[status]}: ${count}`)
    this.say(total === 0 ? m.none : `${m.found} ${each.join(', ')}`)
  }

  /** `next`: what can still be taken back, if anything. */
  decision(news: DecisionNews, next: Undoable | null) {
    const sentence = newsSentence(this.#host.language, news, this.#left())
    switch (news.kind) {
      case 'decided':
        return this.say(sentence)
      case 'undone':
        this.undone = sentence
        return this.say(next ? `${sentence} ${this.words.earlier(toldSentence(this.words, next))}` : sentence)
      case 'skipped':
        return this.warn(sentence)
      case 'failed':
        this.#offline = news.failure.status === 0
        // The sign-in that opens by itself says it better.
        this.alert = news.failure.code === 'signed_out' ? null : sentence
        return this.say('')
    }
  }

  taken(taken: TakenBy) {
    this.say(takenSentence(this.#host.language, taken))
  }

  reasonGiven(code: ReasonCode, words: string) {
    const { reason } = this.words
    this.say(reason.given(words || reason.codes[code]))
  }

  /** How many the open queue still has, where that is known. */
  #left(): number | null {
    const { queue, summary } = this.#parts
    const { place, state, visible } = queue
    // From the list of all nothing leaves.
    if (!place || place.status === 'any') return null
    if (!isNarrowed(place)) return countOf(summary.summary, queueOf(place)) ?? null
    // A search has no count of its own, but it can be counted once all of it is here.
    return state.status === 'ready' && state.next === null ? visible.length : null
  }
}
