import type { Summary } from '../../worker/contract/moderation.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'

export type TakenBy = Summary['decided'][number]

/**
 * What others have decided about the comments that are here. Nothing moves and no status changes under the hands of
 * whoever reads: a decision still says which status was seen, so that it overwrites nothing.
 */
export class Taken {
  readonly #byId = new Map<string, TakenBy>()

  /** Those that somebody has just taken. */
  learn(decided: readonly TakenBy[], here: readonly DeskComment[]): DeskComment[] {
    const before = new Set(here.filter((comment) => this.of(comment) !== null))
    const ids = new Set(here.map(({ id }) => id))
    for (const decision of decided) if (ids.has(decision.id)) this.#byId.set(decision.id, decision)
    return here.filter((comment) => this.of(comment) !== null && !before.has(comment))
  }

  /** Null as well where it came back to the status it has here. */
  of({ id, status }: DeskComment): TakenBy | null {
    const taken = this.#byId.get(id)
    return taken === undefined || taken.status === status ? null : taken
  }

  clear() {
    this.#byId.clear()
  }
}
