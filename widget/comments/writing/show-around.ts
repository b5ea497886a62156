import type { Comment } from '../../../worker/contract/comments.ts'
import type { Conversation } from '../conversation.ts'
import type { Tools } from './writing.ts'

/**
 * What became of the way to a comment: the comment, whose page is shown; or why that is not. `left`: the reader has asked
 * for something else meanwhile.
 */
export type Around = Comment | 'gone' | 'unanswered' | 'left'

/** Shows the page around a comment, in the order that was chosen last; where `isIt` finds it there. */
export const showAround = async (
  { stage }: Tools,
  talk: Conversation,
  id: string,
  isIt = (comment: Comment): boolean => comment.id === id,
): Promise<Around> => {
  const { client, thread } = talk
  const { asking } = thread
  const sort = stage.sort === 'newest' ? 'newest' : 'oldest'
  const query = { ...thread.query, sort } as const
  const answer = await client.page({ ...query, around: id }, { cache: 'no-cache' })
  if (stage.talk !== talk || thread.asking !== asking) return 'left'
  if (!answer.ok) return 'unanswered'
  const found = answer.value.comments.find(isIt)
  if (!found) return 'gone'
  thread.query = query
  thread.adopt(answer.value)
  return found
}
