import type { Desk } from './desk.ts'

/** Opens the sheet of keys. It is a chunk of its own, with its words: whoever knows the keys never fetches it. */
export const showKeys = async (desk: Desk) => {
  try {
    const { keysView } = await import('./views/keys-view.ts')
    desk.keysView = keysView
    desk.dialogs.show('keys')
  } catch {
    desk.voice.warn(desk.voice.words.unreachable)
  }
}
