import type { Conversation, Stage } from '../conversation.ts'

/** A comment in the page, once all that is to be shown is there; null where it is not among that. */
export const articleOf = async (
  stage: Stage,
  { list }: Conversation,
  id: string,
): Promise<HTMLElement | null> => {
  await stage.updateComplete
  await list.whole
  return stage.renderRoot.querySelector(`#c-${CSS.escape(id)}`)
}
