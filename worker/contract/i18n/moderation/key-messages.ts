/** Under which heading of the sheet a key stands. */
export const KEY_GROUPS = ['decide', 'act', 'move', 'selection', 'look'] as const
export type KeyGroup = (typeof KEY_GROUPS)[number]

/** What a key at the desk does. */
export type KeyAct =
  | 'next'
  | 'previous'
  | 'approve'
  | 'spam'
  | 'trash'
  | 'pend'
  | 'undo'
  | 'select'
  | 'select_all'
  | 'select_matching'
  | 'approve_selected'
  | 'spam_selected'
  | 'trash_selected'
  | 'pend_selected'
  | 'queue_pending'
  | 'queue_approved'
  | 'queue_spam'
  | 'queue_trash'
  | 'queue_reported'
  | 'queue_any'
  | 'send'
  | 'reply'
  | 'edit'
  | 'note'
  | 'pin'
  | 'ban'
  | 'history'
  | 'conversation'
  | 'search'
  | 'keys'

/** The sheet of keys. */
export type KeyMessages = {
  title: string
  groups: Record<KeyGroup, string>
  acts: Record<KeyAct, string>
  /** As it is written on the key. */
  shift: string
  /** For whoever writes with other letters. */
  places: string
  use: string
  useHint: string
}
