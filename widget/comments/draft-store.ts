import type { Submission } from '../../worker/contract/comments.ts'
import { keeper, type Keeper } from './keeper.ts'

/**
 * A text that is not sent yet. `unanswered`: every payload that left without a readable answer; all of them
 * carry the same id, and one of them may have been stored.
 */
export type Draft = { body: string; unanswered: Submission[] }

/** The draft of one form: kept at every keystroke, gone when its comment is stored. */
export type DraftStore = Keeper<Draft>

/** `conversation`: as `idOf` names it. */
export const draftStore = (conversation: string, parentId: string | null): DraftStore =>
  keeper<Draft>(
    `twin:draft:${conversation}|${parentId ?? ''}`,
    () => ({ body: '', unanswered: [] }),
    ({ body, unanswered }) => body || unanswered.length,
  )
