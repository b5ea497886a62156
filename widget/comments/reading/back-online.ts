import type { ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Conversation } from '../conversation.ts'
import { loadMore } from './load-more.ts'

/**
 * The connection is back: what did not come is asked for again. What a reader pressed for and got no answer to (a
 * comment, an edit, a withdrawal) is not sent by itself; they are told that one more press does it.
 */
export const backOnline = (
  { thread, client, composer, reply, writing }: Conversation,
  words: ReadingMessages,
): void => {
  const { state } = thread
  if (state.status === 'ready') {
    const failed = [...state.asked].filter(([, asked]) => asked !== 'loading')
    for (const [after] of failed) void loadMore(thread, client, after)
  }
  for (const form of reply ? [composer, reply.composer] : [composer]) {
    const { state } = form
    if (state.status === 'failed' && state.failure.code === 'unreachable')
      form.set({ status: 'failed', failure: { ...state.failure, title: words.backOnline } })
  }
  writing?.acts.backOnline(words.backOnline, words.backAgain)
}
