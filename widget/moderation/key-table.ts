import { isSendKey } from '../shared/is-send-key.ts'
import type { KeyAct, KeyGroup } from '../../worker/contract/i18n/moderation/key-messages.ts'

type Key = {
  act: KeyAct
  group: KeyGroup
  code: string
  /** As it stands on the key, in small letters. */
  key: string
  shift?: true
  /** With Ctrl, or the command key of a Mac: heard by the form in which somebody writes, and nowhere else. */
  ctrl?: true
  /** Held down, it goes on. */
  repeats?: true
}

/** The one table of keys: the handler obeys it, and the sheet of keys is made from it. Letters are WordPress's. */
export const KEYS: readonly Key[] = [
  { act: 'next', group: 'move', code: 'KeyJ', key: 'j', repeats: true },
  { act: 'previous', group: 'move', code: 'KeyK', key: 'k', repeats: true },
  { act: 'approve', group: 'decide', code: 'KeyA', key: 'a' },
  { act: 'spam', group: 'decide', code: 'KeyS', key: 's' },
  { act: 'trash', group: 'decide', code: 'KeyD', key: 'd' },
  { act: 'pend', group: 'decide', code: 'KeyU', key: 'u' },
  { act: 'undo', group: 'decide', code: 'KeyZ', key: 'z' },
  { act: 'select', group: 'selection', code: 'KeyX', key: 'x' },
  { act: 'select_all', group: 'selection', code: 'KeyX', key: 'x', shift: true },
  { act: 'select_matching', group: 'selection', code: 'Digit8', key: '*', shift: true },
  { act: 'approve_selected', group: 'selection', code: 'KeyA', key: 'a', shift: true },
  { act: 'spam_selected', group: 'selection', code: 'KeyS', key: 's', shift: true },
  { act: 'trash_selected', group: 'selection', code: 'KeyD', key: 'd', shift: true },
  { act: 'pend_selected', group: 'selection', code: 'KeyU', key: 'u', shift: true },
  { act: 'queue_pending', group: 'move', code: 'Digit1', key: '1' },
  { act: 'queue_approved', group: 'move', code: 'Digit2', key: '2' },
  { act: 'queue_spam', group: 'move', code: 'Digit3', key: '3' },
  { act: 'queue_trash', group: 'move', code: 'Digit4', key: '4' },
  { act: 'queue_reported', group: 'move', code: 'Digit5', key: '5' },
  { act: 'queue_any', group: 'move', code: 'Digit6', key: '6' },
  { act: 'send', group: 'act', code: 'Enter', key: 'Enter', ctrl: true },
  { act: 'reply', group: 'act', code: 'KeyR', key: 'r' },
  { act: 'edit', group: 'act', code: 'KeyE', key: 'e' },
  { act: 'note', group: 'act', code: 'KeyN', key: 'n' },
  { act: 'pin', group: 'act', code: 'KeyP', key: 'p' },
  { act: 'ban', group: 'act', code: 'KeyB', key: 'b' },
  { act: 'history', group: 'look', code: 'KeyH', key: 'h' },
  { act: 'conversation', group: 'look', code: 'KeyC', key: 'c' },
  { act: 'search', group: 'look', code: 'Slash', key: '/' },
  { act: 'keys', group: 'look', code: 'Slash', key: '?', shift: true },
]

/** Those that are pressed alone, or with Shift. */
const SINGLE = KEYS.filter(({ ctrl }) => !ctrl)

export type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'
>

/** Sends what somebody writes, without a way to the button. */
export const sendByKey = (event: KeyboardEvent) => {
  if (!isSendKey(event)) return
  event.preventDefault()
  const form = event.currentTarget
  if (form instanceof HTMLFormElement) form.requestSubmit()
}

/** Signs that carry their shift in themselves: wherever a layout writes `?`, it is meant. */
const isSign = (key: string) => !/^[a-z\d]$/.test(key)

/**
 * What a press means. A key that writes one of our characters means it wherever the layout puts it (Z on
 * a German keyboard); on a keyboard that writes other letters, as a Greek one does, its place decides.
 * A key that is held down moves on, but decides once. Caps Lock is not Shift.
 */
export const actOfKey = (press: Press): KeyAct | null => {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const letter = press.key.toLowerCase()
  const shifted = ({ shift, key }: Key) => isSign(key) || (shift ?? false) === press.shiftKey
  const written = SINGLE.find((known) => known.key === letter && shifted(known))
  // A key that writes another Latin letter or sign means that one, and none of ours.
  const latin = /^[\x20-\x7e]$/.test(press.key)
  const placed = latin
    ? undefined
    : SINGLE.find(({ code, shift }) => code === press.code && (shift ?? false) === press.shiftKey)
  const found = written ?? placed
  return found && (!press.repeat || found.repeats) ? found.act : null
}

/** The digit of a press from 1 to 9, of the row or of the number pad; null for anything else. */
export const digitOfKey = (press: Press): number | null => {
  if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey || press.repeat) return null
  const digit = /^(?:Digit|Numpad)?([1-9])$/.exec(press.key) ?? /^(?:Digit|Numpad)([1-9])$/.exec(press.code)
  return digit?.[1] === undefined ? null : Number(digit[1])
}
