import { readChoice } from './choice.ts'
import { showIndex } from './show-index.ts'
import { showState } from './show-state.ts'
import { states } from './states.ts'
import { THEMES } from './themes.ts'

const choice = readChoice(location.search)
const page = document.documentElement
page.lang = choice.lang
page.dataset['theme'] = choice.theme
if (choice.scheme !== 'auto') page.style.colorScheme = choice.scheme
const theme = THEMES[choice.theme]
if (theme !== null) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = theme
  document.head.prepend(link)
}

const main = document.querySelector('main')
const state = choice.state === null ? undefined : states[choice.state]
if (main) {
  if (state) void showState(main, state, choice)
  else {
    page.lang = 'en'
    showIndex(main, choice)
  }
}
