import type { DecisionNews } from './decision-controller.ts'
import type { Desk } from './desk.ts'
import type { TakenBy } from './taken.ts'

/** What came of a decision: told, and led to where it put something back. */
export const hearDecision = (desk: Desk, news: DecisionNews) => {
  const { queue, focus } = desk
  desk.voice.decision(news, desk.decisions.undoable)
  const [first] = news.kind === 'undone' || news.kind === 'failed' ? news.ids : []
  if (news.kind !== 'decided') void desk.conversation.reload()
  if (first !== undefined && queue.holds(first) && desk.conversation.id === null) {
    if (news.kind === 'undone' || focus.current === null) focus.moveTo(first)
  }
  if (news.kind === 'failed') desk.heed(news.failure)
}

/** What others decided. Only of the comment that one reads it is told aloud. */
export const hearOthers = (desk: Desk, decided: readonly TakenBy[]) => {
  const fresh = desk.taken.learn(decided, desk.queue.visible)
  const current = fresh.find(({ id }) => id === desk.focus.current)
  const taken = current && desk.taken.of(current)
  if (taken) desk.voice.taken(taken)
}
