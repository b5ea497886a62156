import type { Actor } from './desk-store.ts'
import type { DeskRecord, NoteRecord, WriterRecord } from './desk-record.ts'

/** Who acts, on which site, and when (milliseconds since 1970). */
export type Act = { site: string; by: Actor; at: number }
export type ThreadOnDesk = DeskRecord['thread']

/**
 * What moderators do beside deciding. Each call writes its line of the log in the same batch, and only where
 * something happened; what belongs to another site does not exist here. One implementation: D1.
 */
export type ActStore = {
  comment(site: string, id: string): Promise<DeskRecord | null>
  /** What stays hidden otherwise, and that somebody looked. Null: the site has no such comment. */
  personalData(
    act: Act & { commentId: string },
  ): Promise<{ email: string | null; facts: string | null } | null>
  addNote(note: Act & { id: string; commentId: string; text: string }): Promise<NoteRecord | null>
  /** `changed`: it has another revision by now; `removed`: nothing is left to edit. */
  edit(
    act: Act & { commentId: string; revision: number; body: string; folded: string },
  ): Promise<'edited' | 'changed' | 'removed' | null>
  /** Writes nothing where the id is taken, or the parent is refused, erased or too deep. */
  reply(
    act: Act & {
      id: string
      parentId: string
      decisionId: string
      name: string
      body: string
      folded: string
      lang: string
      segment: string
      feedbackDueAt: number
    },
  ): Promise<void>
  /** Null: the site has no such comment. */
  conversation(
    site: string,
    commentId: string,
    cursor: string | null,
  ): Promise<{ comments: DeskRecord[]; earlier: string | null; later: string | null } | 'malformed' | null>
  /** `anybodys`: a colleague's, too. False: there is none of that id, or it is not theirs to take away. */
  removeNote(note: Act & { id: string; commentId: string; anybodys: boolean }): Promise<boolean>
  /** `many`: the thread has as many as it may. To pin twice changes nothing. */
  pin(act: Act & { commentId: string }): Promise<'pinned' | 'unpublished' | 'many' | null>
  unpin(act: Act & { commentId: string }): Promise<void>
  thread(site: string, key: string): Promise<ThreadOnDesk | null>
  /** Null leaves what there is. */
  changeThread(
    act: Act & {
      key: string
      state: 'open' | 'closed' | null
      held: boolean | null
      url: string | null
      title: string | null
    },
  ): Promise<ThreadOnDesk | null>
  writer(site: string, handle: string): Promise<WriterRecord | null>
  trust(act: Act & { handle: string; trusted: boolean }): Promise<WriterRecord | null>
}
