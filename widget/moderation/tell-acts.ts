import type { ActNews } from './act-controller.ts'
import type { Desk } from './desk.ts'

const TOLD = { edit: 'edited', note: 'noted', ban: 'banned' } as const

/** What came of an act: the queue shows it, and the voice tells it. */
export const tellActs = (desk: Desk, news: ActNews) => {
  const { queue, summary, voice } = desk
  const { act: m } = voice.words
  switch (news.kind) {
    case 'pressed':
      queue.change(news.change)
      return voice.say(m.done[news.act])
    case 'written':
      queue.change(news.change)
      return voice.say(news.act === 'reply' ? m.replied : m[TOLD[news.act]])
    case 'replied': {
      const { before, parent } = news
      queue.replace(parent)
      if (before.status === parent.status) return voice.say(m.replied)
      // Approved with the reply: it leaves the queue as after any decision.
      summary.moved(before.status, parent.status, 1)
      desk.leave(parent.id)
      return voice.say(m.repliedApproved)
    }
  }
}
