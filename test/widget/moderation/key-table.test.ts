import { describe, expect, it } from 'vitest'
import { keyWords } from '../../../worker/contract/i18n/moderation/key-words.ts'
import { actOfKey, KEYS } from '../../../widget/moderation/key-table.ts'

const press = (given: Partial<KeyboardEvent>) => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...given,
})

describe('the table of keys', () => {
  it('gives every act one key, and every key a name in each language', () => {
    const acts = KEYS.map(({ act }) => act)
    expect(new Set(acts).size).toBe(acts.length)
    expect(new Set(KEYS.map(({ key, shift }) => `${shift ? 'shift ' : ''}${key}`)).size).toBe(KEYS.length)
    for (const words of Object.values(keyWords)) {
      expect(Object.keys(words.acts).sort()).toEqual([...acts].sort())
    }
  })

  it('obeys the place of a key on a Greek keyboard', () => {
    expect(actOfKey(press({ key: 'ξ', code: 'KeyJ' }))).toBe('next')
    expect(actOfKey(press({ key: 'α', code: 'KeyA' }))).toBe('approve')
    expect(actOfKey(press({ key: 'ζ', code: 'KeyZ' }))).toBe('undo')
  })

  it('obeys the letter on a keyboard that has it elsewhere', () => {
    expect(actOfKey(press({ key: 'z', code: 'KeyY' }))).toBe('undo')
    expect(actOfKey(press({ key: 'y', code: 'KeyZ' }))).toBeNull()
    expect(actOfKey(press({ key: '?', code: 'Minus', shiftKey: true }))).toBe('keys')
    expect(actOfKey(press({ key: '/', code: 'Digit7', shiftKey: true }))).toBe('search')
  })

  it('leaves the browser its own shortcuts', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(actOfKey(press({ key: 'a', code: 'KeyA', [modifier]: true }))).toBeNull()
    }
  })

  it('leaves Enter to what is focused, and with Ctrl to the form in which somebody writes', () => {
    expect(actOfKey(press({ key: 'Enter', code: 'Enter' }))).toBeNull()
    expect(actOfKey(press({ key: 'Enter', code: 'Enter', ctrlKey: true }))).toBeNull()
  })

  it('tells Shift, which means the selection, from Caps Lock, which means nothing', () => {
    expect(actOfKey(press({ key: 'A', code: 'KeyA', shiftKey: true }))).toBe('approve_selected')
    expect(actOfKey(press({ key: 'Α', code: 'KeyA', shiftKey: true }))).toBe('approve_selected')
    expect(actOfKey(press({ key: 'A', code: 'KeyA' }))).toBe('approve')
    expect(actOfKey(press({ key: 'a', code: 'KeyA', shiftKey: true }))).toBe('approve_selected')
  })

  it('moves on while a key is held, and decides once', () => {
    expect(actOfKey(press({ key: 'j', code: 'KeyJ', repeat: true }))).toBe('next')
    expect(actOfKey(press({ key: 'a', code: 'KeyA', repeat: true }))).toBeNull()
    expect(actOfKey(press({ key: 'z', code: 'KeyZ', repeat: true }))).toBeNull()
  })
})
