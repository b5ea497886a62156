import type { Conversation, Stage } from '../conversation.ts'

/**
 * Asks for the form anew, where it has changed or another language was chosen; what is shown stays. False where it did not
 * come, and nothing else took its place.
 */
export const renewForm = async (stage: Stage, { client, thread, place }: Conversation): Promise<boolean> => {
  const { language } = place
  const answer = await client.page({ ...thread.query, limit: 1 }, { cache: 'no-cache' })
  if (stage.talk?.thread !== thread || language !== place.language) return true
  if (answer.ok) thread.patch((state) => void (state.form = answer.value.form))
  return answer.ok
}
