import { choiceHref, type Choice } from './choice.ts'
import { COUNTS } from './count-states.ts'
import { el } from './el.ts'
import { handsIn } from './hands.ts'
import { receiptKept, SITE, THREAD } from './sample-page.ts'
import { choosers } from './show-index.ts'
import { standIn, translateInto } from './stand-in.ts'
import type { State } from './state.ts'

const SCRIPTS = {
  'twin-comments': '/twin-comments.js',
  'twin-comment-count': '/twin-comment-count.js',
  'twin-moderation': '/twin-moderation.js',
} as const

/** What is to be seen where an answer has come, and is shown whole. */
const ANSWERED = {
  'twin-comments': '[part=form], [part=closed], [part=failed]',
  'twin-comment-count': '*',
  'twin-moderation': '[part=list], [part=sign-in], .empty, .card[role=alert]',
} as const

const place = { site: SITE, thread: THREAD, loading: 'eager', api: location.origin }

/** The element as a page would carry it. */
const tagOf = ({ element, attributes = {} }: State): HTMLElement => {
  const made = document.createElement(element)
  for (const [name, value] of Object.entries({ ...place, ...attributes })) made.setAttribute(name, value)
  return made
}

const badges = (state: State): HTMLElement =>
  el(
    'ul',
    {},
    COUNTS.map((count) => {
      const badge = tagOf({ ...state, attributes: { thread: String(count) } })
      badge.append('…')
      return el('li', {}, [badge])
    }),
  )

/** What another visit to this page left behind would be part of the state. */
const forget = (): void => {
  for (const key of Object.keys(localStorage)) {
    const ofPage = key.startsWith('twin:') && key.includes(`|${SITE}`)
    // How the desk is laid out is part of what a state shows.
    if (ofPage || key === 'twin-moderation:one') localStorage.removeItem(key)
  }
}

/** One state: the real element, the answers made up. Settled when it stands. */
export const showState = async (main: HTMLElement, state: State, choice: Choice): Promise<HTMLElement> => {
  forget()
  if (state.wrote) localStorage.setItem(`twin:receipts:${place.api}|${SITE}`, JSON.stringify([receiptKept]))
  standIn(state.replies(choice.lang), choice.lang)
  if (state.translation) translateInto(state.translation(choice.lang))
  document.title = `${state.title} · twin-comments`
  const element = state.element === 'twin-comment-count' ? badges(state) : tagOf(state)
  main.append(
    el('h1', { lang: 'en' }, [state.title]),
    el('section', { class: 'talk', 'aria-label': state.element }, [element]),
    el('footer', { lang: 'en' }, [
      el('p', {}, [el('a', { href: choiceHref({ ...choice, state: null }) }, ['All states'])]),
      ...choosers(choice),
    ]),
  )
  await import(/* @vite-ignore */ new URL(SCRIPTS[state.element], location.origin).href)
  if (element.shadowRoot) {
    const hands = handsIn(element.shadowRoot, choice.lang)
    if (!state.unanswered) await hands.find(ANSWERED[state.element])
    await state.act?.(hands, choice.lang)
  }
  return element
}
