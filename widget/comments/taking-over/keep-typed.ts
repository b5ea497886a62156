import type { Conversation } from '../conversation.ts'
import { together } from './move-typed.ts'

const WRITER = ['name', 'email', 'website'] as const

const fieldIn = (from: ParentNode, name: string) =>
  from.querySelector<HTMLInputElement>(`form [name=${name}]`)

/** The text that was typed into a form; '' where there is none. */
export const textIn = (from: ParentNode): string => {
  const { value = '' } = fieldIn(from, 'body') ?? {}
  return value.trim() && value
}

/**
 * Keeps what was typed into a form in whose place none comes, as the element's own would: the text under its
 * conversation, and who wrote it where they want that remembered.
 */
export const keepTyped = (from: ParentNode, talk: Conversation): void => {
  const { composer } = talk
  const text = textIn(from)
  if (text) composer.write(together(composer.body, text))
  const { writer } = composer.options
  if (fieldIn(from, 'remember')?.checked) writer.remember = true
  if (!writer.remember) return
  for (const name of WRITER) writer[name] = fieldIn(from, name)?.value || writer[name]
  talk.remember()
}
