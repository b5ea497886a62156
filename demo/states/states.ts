import { commentsStates } from './comments-states.ts'
import { countStates } from './count-states.ts'
import { deskActStates } from './desk-act-states.ts'
import { formStates } from './form-states.ts'
import { moderationStates } from './moderation-states.ts'
import { sectionStates } from './section-states.ts'
import type { State } from './state.ts'

/** Every state of every element, by the name that the page's address carries. */
export const states: Record<string, State> = {
  ...commentsStates,
  ...formStates,
  ...countStates,
  ...moderationStates,
  ...deskActStates,
  ...sectionStates,
}
