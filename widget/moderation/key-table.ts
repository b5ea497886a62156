import type { KeyAct } from '../../worker/contract/i18n/moderation/desk-messages.ts'

type Key = { act: KeyAct; code: string; key: string; shift?: true; repeats?: true }

/** The one table of keys: the handler obeys it, and the sheet of keys is made from it. */
export const KEYS: readonly Key[] = [
  { act: 'next', code: 'KeyJ', key: 'j', repeats: true },
  { act: 'previous', code: 'KeyK', key: 'k', repeats: true },
  { act: 'approve', code: 'KeyA', key: 'a' },
  { act: 'spam', code: 'KeyS', key: 's' },
  { act: 'trash', code: 'KeyD', key: 'd' },
  { act: 'pend', code: 'KeyP', key: 'p' },
  { act: 'undo', code: 'KeyZ', key: 'z' },
  { act: 'select', code: 'KeyX', key: 'x' },
  { act: 'search', code: 'Slash', key: '/' },
  { act: 'keys', code: 'Slash', key: '?', shift: true },
]

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>

/**
 * What a press means. A key that writes one of our characters means it wherever the layout puts it (Z on
 * a German keyboard); on a keyboard that writes other letters, as a Greek one does, its place decides.
 * A key that is held down moves on, but decides once.
 */
export const actOfKey = (press: Press): KeyAct | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const written = KEYS.find(({ key }) => key === press.key)
  const placed =
    /^[\x20-\x7e]$/.test(press.key) && press.key !== ''
      ? undefined
      : KEYS.find(({ code, shift }) => code === press.code && (shift ?? false) === press.shiftKey)
  const found = written ?? placed
  return found && (!press.repeat || found.repeats) ? found.act : null
}
