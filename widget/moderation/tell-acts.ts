import { UNDO_MS } from '../../worker/contract/limits.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { ActNews } from './act-controller.ts'
import type { Desk } from './desk.ts'
import { nextOf } from './next-of.ts'

const TOLD = { edit: 'edited', note: 'noted', ban: 'banned' } as const

/** What came of an act: the queue shows it, and the voice tells it. */
export const tellActs = (desk: Desk, news: ActNews) => {
  const { queue, conversation, summary, voice } = desk
  const { act: m } = voice.words
  if (news.kind === 'unnoted') {
    desk.toggleHistory(news.id, true)
    if (news.change === null) return
    queue.change(news.change)
    conversation.change(news.change)
    return voice.say(m.unnoted)
  }
  switch (news.kind) {
    case 'pressed':
      queue.change(news.change)
      conversation.change(news.change)
      return voice.say(m.done[news.act])
    case 'written':
      queue.change(news.change)
      conversation.change(news.change)
      return voice.say(news.act === 'reply' ? m.replied : m[TOLD[news.act]])
    case 'replied': {
      const { site, before } = news
      const { comment, parent, decision } = news.replied
      const approved = before.status !== parent.status
      desk.reasons.ask(null)
      queue.replace(parent)
      void conversation.reload()
      if (decision !== null) {
        const reply: DeskComment = { ...comment, status: 'pending' }
        const comments = approved ? [before, reply] : [reply]
        const decided = { decision, decided: comments.map(({ id }) => id), skipped: [], undoableUntil: null }
        desk.decisions.adopt({
          site,
          action: 'approve',
          reply: true,
          comments,
          until: Date.now() + UNDO_MS,
          status: 'standing',
          recorded: Promise.resolve([{ ok: true, status: 201, value: decided }]),
        })
        desk.decisions.tell(site, 'approve', decided)
      }
      if (!approved) return voice.say(m.replied)
      // It leaves the queue as after any decision.
      summary.moved(before.status, parent.status, 1)
      const next = nextOf(desk, new Set([parent.id]))
      if (queue.place?.status !== 'any') queue.hide([parent.id])
      desk.focus.moveTo(next)
      return voice.say(m.repliedApproved)
    }
  }
}
