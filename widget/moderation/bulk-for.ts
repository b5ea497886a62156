import { BulkController } from './bulk-controller.ts'
import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'

/** So often a screen reader hears how far a long decision has come. */
const TOLD_EVERY_MS = 4_000

/** Decisions about all that match, tied to the list, the focus and the voice of a desk. */
export const bulkFor = (desk: Desk, host: DeskHost): BulkController => {
  let told = 0
  const { queue, summary, decisions, focus } = desk
  return new BulkController(host, {
    client: () => host.connection,
    queue,
    summary,
    decisions,
    unsent: desk.unsent,
    onChosen: ({ total }) => {
      desk.selection.add(queue.visible.map(({ id }) => id))
      desk.voice.say(desk.voice.words.matching.chosen(total))
    },
    onStarted: () => {
      told = Date.now()
      desk.voice.hush()
      desk.selection.clear()
      desk.reasons.ask(null)
      focus.seek('[data-act="bulk-stop"]')
    },
    onStep: ({ done, total }) => {
      if (Date.now() - told < TOLD_EVERY_MS) return
      told = Date.now()
      desk.voice.say(desk.voice.words.matching.working(done, total))
    },
    // The list comes first: what it says when it arrives is of less weight.
    onRest: async ({ action, done }, state) => {
      if (state !== 'done') focus.seek('[data-act="bulk-go-on"]')
      await queue.reload()
      const { matching } = desk.voice.words
      if (state !== 'done') return desk.voice.say(matching[state](done))
      if (done === 0) return desk.voice.say(matching.nothing)
      desk.voice.decision({ kind: 'decided', action, count: done, kept: 0 }, decisions.undoable)
      desk.reasons.ask(decisions.undoable)
    },
    onUndone: (ids, failure) => {
      if (failure) desk.voice.decision({ kind: 'failed', failure, ids: [] }, null)
      else if (ids.length === 0) desk.voice.say(desk.voice.words.matching.nothingDone)
      if (ids.length > 0) desk.voice.decision({ kind: 'undone', ids }, decisions.undoable)
    },
    onFailure: desk.heed,
  })
}
