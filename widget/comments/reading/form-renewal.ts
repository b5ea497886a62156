import type { Conversation, Stage } from '../conversation.ts'
import type { ThreadState } from '../thread-controller.ts'

/**
 * The form with its policy and the site's words, asked for anew where another language was chosen, also while a page was on
 * its way that then comes in the language of before. What is shown stays until it is there.
 */
export class FormRenewal {
  readonly #stage: Stage
  readonly #talk: Conversation
  /** Which page was looked at last, and in which language the element spoke. */
  #seen: { state: ThreadState; language: string } | undefined
  /** It was asked for and did not come. */
  #failed = false

  constructor(stage: Stage, talk: Conversation) {
    this.#stage = stage
    this.#talk = talk
  }

  /** To be told after each drawing. */
  look(): void {
    const { thread, place } = this.#talk
    const { state } = thread
    const { language } = place
    if (state === this.#seen?.state && language === this.#seen.language) return
    this.#seen = { state, language }
    if (this.#isOther()) void this.renew()
  }

  /** Whoever asks may be answered again. */
  again(): void {
    if (this.#failed || this.#isOther()) void this.renew()
  }

  /** Settled when the form is there, or does not come. */
  async renew(): Promise<void> {
    const { client, thread, place } = this.#talk
    const { language } = place
    const answer = await client.page({ ...thread.query, limit: 1 }, { cache: 'no-cache' })
    // Another question is out for the language that is spoken by now.
    if (this.#stage.talk !== this.#talk || language !== place.language) return
    this.#failed = !answer.ok
    if (!answer.ok) return
    const { form } = answer.value
    thread.patch((state) => Object.assign(state, { form, spoken: language }))
  }

  #isOther(): boolean {
    const { thread, place } = this.#talk
    const { state } = thread
    return state.status === 'ready' && (state.spoken ?? place.language) !== place.language
  }
}
