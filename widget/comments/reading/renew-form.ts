import type { Conversation, Stage } from '../conversation.ts'

/** Asks for the form anew, where it has changed or another language was chosen; what is shown stays. */
export const renewForm = async (stage: Stage, { client, thread, place }: Conversation): Promise<void> => {
  const { language } = place
  const answer = await client.page({ ...thread.query, limit: 1 }, { cache: 'no-cache' })
  if (!answer.ok || stage.talk?.thread !== thread || language !== place.language) return
  thread.patch((state) => void (state.form = answer.value.form))
}
