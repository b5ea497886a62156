import type { ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Conversation, Stage } from '../conversation.ts'
import { articleOf } from './article-of.ts'
import { writesIn } from './attention.ts'
import type { Renewal } from './renewal.ts'
import { unfold } from './unfold.ts'

/** Which conversations of the page do not have the comment that its address names. */
const without = new Map<string, Set<Opening>>()

/** The way to one comment, on whichever page it stands. */
export class Opening {
  readonly #stage: Stage
  readonly #talk: Conversation
  readonly #renewal: Renewal
  /** Why the comment that was asked for last is not shown; said above the others. */
  sentence = ''
  /** How many comments were to be opened: the last one is gone to. */
  #openings = 0

  constructor(stage: Stage, talk: Conversation, renewal: Renewal) {
    this.#stage = stage
    this.#talk = talk
    this.#renewal = renewal
  }

  /** Named by the page's address, where another conversation of the page may have it. */
  #isOthers(id: string): boolean {
    if (location.hash !== `#comment-${id}`) return false
    const { renderRoot } = this.#stage
    const tag = renderRoot instanceof ShadowRoot ? renderRoot.host.localName : ''
    const others = without.get(id) ?? new Set()
    without.set(id, others.add(this))
    // The last of them says that none has it.
    return others.size < document.querySelectorAll(tag).length
  }

  /**
   * Scrolls to a comment, focuses and marks it; says so where it is not public. Whatever is asked for later overtakes it.
   * `words` are those of the moment.
   */
  async open(id: string, words: () => ReadingMessages): Promise<boolean> {
    const { client, thread } = this.#talk
    const { query } = this.#renewal
    let { asking } = thread
    const opening = ++this.#openings
    const isOther = () => opening !== this.#openings || this.#stage.talk !== this.#talk
    const isLate = () => isOther() || thread.asking !== asking
    const find = () => articleOf(this.#stage, this.#talk, id)
    this.sentence = ''
    if (!(await find())) {
      const answer = await client.page({ ...query, around: id })
      // The order that was chosen before has come meanwhile, and is not what was asked for later.
      if (!isOther() && isLate() && thread.query === query) return this.open(id, words)
      if (isLate()) return false
      const there = answer.ok && answer.value.comments.some((comment) => comment.id === id)
      if (there) {
        thread.query = query
        thread.adopt(answer.value)
        asking = thread.asking
      } else if (this.#isOthers(id)) return false
      else this.sentence = answer.ok ? words().notThere : words().notLoaded
    }
    if (isLate()) return false
    if (this.sentence) {
      const isReading = !writesIn()
      this.#stage.announce(this.sentence, isReading ? null : '')
      await this.#stage.updateComplete
      // Below the heading, which may stand at the lower edge of the window.
      const note = this.#stage.renderRoot.querySelector('[part=header] ~ [part=note]')
      if (isReading) note?.scrollIntoView({ block: 'nearest' })
      return false
    }
    this.#stage.mark(id)
    const article = await find()
    if (isLate()) return false
    if (article) unfold(article)
    // A link that was pressed, on the page or at a comment's date, has the focus: it is left with it.
    if (!writesIn()) article?.focus({ preventScroll: true })
    article?.scrollIntoView()
    return article !== null
  }
}
