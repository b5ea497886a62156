import { readChoice, type Choice } from './choice.ts'
import { showIndex } from './show-index.ts'
import { showState } from './show-state.ts'
import type { State } from './state.ts'
import { states } from './states.ts'
import { THEMES } from './themes.ts'

const page = document.documentElement
const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'))
let themeLink: HTMLLinkElement | undefined
let element: State['element'] | undefined

const dress = async ({ theme, scheme }: Choice): Promise<void> => {
  page.dataset['theme'] = theme
  page.style.colorScheme = scheme === 'auto' ? '' : scheme
  const href = THEMES[theme]
  if ((themeLink?.getAttribute('href') ?? null) === href) return
  themeLink?.remove()
  themeLink = undefined
  if (href === null) return
  const link = (themeLink = document.createElement('link'))
  link.rel = 'stylesheet'
  link.href = href
  const worn = new Promise((done) => {
    // Without its looks a state is better seen than not at all.
    for (const end of ['load', 'error']) link.addEventListener(end, done)
  })
  document.head.prepend(link)
  await worn
}

/** Shows what the address asks for; what was shown before leaves nothing behind. */
const show = async (): Promise<void> => {
  const { search } = location
  const choice = readChoice(search)
  const state = choice.state === null ? undefined : states[choice.state]
  delete page.dataset['state']
  main.replaceChildren()
  page.lang = state ? choice.lang : 'en'
  await dress(choice)
  // Somebody was quicker, and looks at another one by now.
  if (location.search !== search) return
  if (!state) return showIndex(main, choice)
  // Two bundles bring a Lit each; this page's policy lets one in.
  if ((element ??= state.element) !== state.element) return location.reload()
  const shown = await showState(main, state, choice)
  if (shown.isConnected) page.dataset['state'] = 'shown'
}

addEventListener('popstate', () => void show())
// Without loading the page again, so that one can leaf through all of them.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const plain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (!plain || link?.closest('main') !== main || link.pathname !== location.pathname || link.hash) return
  event.preventDefault()
  history.pushState(null, '', link.href)
  scrollTo(0, 0)
  void show()
})
await show()
