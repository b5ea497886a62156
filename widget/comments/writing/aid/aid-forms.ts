import type { Language } from '../../../../worker/contract/i18n/languages.ts'
import type { OwnMessages } from '../../../../worker/contract/i18n/reader/reader-messages.ts'
import { isSendKey } from '../../../shared/is-send-key.ts'
import type { Tools } from '../writing.ts'
import { bodyAid } from './body-aid.ts'
import { emailAid } from './email-aid.ts'
import { websiteAid } from './website-aid.ts'

/** What an aid needs of the form it helps with. */
export type AidContext = { tools: Tools; words: OwnMessages; language: Language }

/** For a comment or a reply. */
const FORM = '[part=form]'
/** These, and a correction. */
const FORMS = '[part=form],[part=edit-form]'

/** Ends the aid of the conversation that was shown in the element before. */
const ends = new WeakMap<Node, AbortController>()
type Aided = { context: AidContext; body: ReturnType<typeof bodyAid>; remove: () => void }
/** A form that was closed goes with its aids: nothing else holds them. */
const aided = new WeakMap<Element, Aided>()

/**
 * Helps with the forms of an element from the first focus on. The aids stand beside the fields in containers
 * of their own, so that a keystroke draws a line anew and never five hundred comments; all they know of a
 * form is its fields, and all they do is type into them.
 */
export const aidForms = (tools: Tools): void => {
  const root = tools.stage.renderRoot
  const { words, language } = tools
  const context = { tools, words, language }
  const help = (target: EventTarget | null) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>(FORMS) : null
    if (!form) return
    const before = aided.get(form)
    if (before?.context === context) return
    before?.remove()
    // In another language it goes on as it was.
    const body = bodyAid(form, context, before?.body.isShown() ?? false)
    const removed = [body.remove, emailAid(form, context), websiteAid(form, context)]
    aided.set(form, { context, body, remove: () => removed.forEach((remove) => remove()) })
  }
  // As everywhere where somebody writes: with Ctrl, or the command key of a Mac.
  const send = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !isSendKey(event)) return
    const form = event.target instanceof Element && event.target.closest<HTMLFormElement>(FORMS)
    if (!form) return
    event.preventDefault()
    form.requestSubmit()
  }
  ends.get(root)?.abort()
  const end = new AbortController()
  ends.set(root, end)
  root.addEventListener('keydown', send, end)
  root.addEventListener('focusin', ({ target }) => help(target), end)
  if (!(root instanceof ShadowRoot)) return
  const sent = () => root.querySelectorAll(FORM).forEach((form) => aided.get(form)?.body.sent())
  root.host.addEventListener('twin-submitted', sent, end)
  help(root.activeElement)
  // In the language of before.
  for (const form of root.querySelectorAll(FORMS)) if (aided.has(form)) help(form)
}
