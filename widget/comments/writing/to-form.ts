import type { Conversation, Stage } from '../conversation.ts'

/**
 * Puts a text that can no longer be saved where it was into the form of what it answered, else into the one for a new
 * comment, below what stands there. Null where the conversation takes no more comments.
 */
export const toForm = (
  talk: Conversation,
  stage: Stage,
  parentId: string | null,
): ((text: string) => void) | null => {
  const { state } = talk.thread
  if (state.status !== 'ready' || state.thread.state !== 'open') return null
  return (text) => {
    const to = state.comments.find(({ id, removed }) => id === parentId && !removed)
    if (to) talk.openReply(to)
    const form = talk.reply?.to === to && talk.reply ? talk.reply.composer : talk.composer
    form.write(form.body.trim() ? `${form.body}\n\n${text}` : text)
    form.set({ status: 'editing' })
    void stage.focusOn(to ? '#r-body' : '#f-body')
  }
}
