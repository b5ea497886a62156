import type { Conversation } from '../conversation.ts'
import { loadMore } from './load-more.ts'

/**
 * The connection is back: what did not come is asked for again. A comment that got no answer is not sent by
 * itself; whoever pressed for it is told that one more press sends it.
 */
export const backOnline = ({ thread, client, composer, reply }: Conversation, sentence: string): void => {
  const { state } = thread
  if (state.status === 'ready') {
    const failed = [...state.asked].filter(([, asked]) => asked !== 'loading')
    for (const [after] of failed) void loadMore(thread, client, after)
  }
  for (const form of reply ? [composer, reply.composer] : [composer]) {
    const { state } = form
    if (state.status === 'failed' && state.failure.code === 'unreachable')
      form.set({ status: 'failed', failure: { ...state.failure, title: sentence } })
  }
}
