import type { Conversation, Stage } from '../conversation.ts'

/**
 * Asks for the form anew, where it has changed or another language was chosen; what is shown stays. A tick is taken back
 * where it was given to other words: what is recorded as agreed to is what stood beside the box.
 */
export const renewForm = async (stage: Stage, talk: Conversation): Promise<void> => {
  const { client, thread, place } = talk
  const { language } = place
  const answer = await client.page({ ...thread.query, limit: 1 }, { cache: 'no-cache' })
  if (!answer.ok || stage.talk !== talk || language !== place.language) return
  // What the boxes show is known to have been drawn.
  stage.draw()
  thread.patch((state) => {
    const { form } = answer.value
    const { version, words } = state.form.policy
    state.form = form
    if (form.policy.version === version && form.policy.words === words) return
    for (const composer of [talk.composer, talk.reply?.composer]) if (composer) composer.consent = false
  })
}
