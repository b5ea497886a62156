import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { choiceHref, SCHEMES, type Choice } from './choice.ts'
import { el } from './el.ts'
import { states } from './states.ts'
import { THEMES, type Theme } from './themes.ts'

const ELEMENTS = {
  'twin-comments': 'Comments and their form',
  'twin-comment-count': 'The badge with the number',
  'twin-moderation': 'The moderation desk',
} as const

/** One row of links of which one is the present choice. */
const row = (label: string, links: [name: string, href: string, current: boolean][]) =>
  el('nav', { 'aria-label': label }, [
    el('p', {}, [
      el('strong', {}, [`${label}: `]),
      ...links.flatMap(([name, href, current]) => [
        el('a', { href, ...(current && { 'aria-current': 'true' }) }, [name]),
        ' ',
      ]),
    ]),
  ])

/** What may be changed of a choice while the state stays. */
export const choosers = (choice: Choice): HTMLElement[] => [
  row(
    'Language',
    LANGUAGES.map((lang) => [lang, choiceHref({ ...choice, lang }), lang === choice.lang]),
  ),
  row(
    'Theme',
    (Object.keys(THEMES) as Theme[]).map((theme) => [
      theme,
      choiceHref({ ...choice, theme }),
      theme === choice.theme,
    ]),
  ),
  row(
    'Scheme',
    SCHEMES.map((scheme) => [scheme, choiceHref({ ...choice, scheme }), scheme === choice.scheme]),
  ),
]

/** The list of all states. */
export const showIndex = (main: HTMLElement, choice: Choice): void => {
  document.title = 'Every state of every element · twin-comments'
  main.append(
    el('h1', {}, ['Every state of every element']),
    el('p', {}, [
      'The elements are real; only the network’s answers are made up on this page. Choose how they shall look, then what they shall show.',
    ]),
    ...choosers(choice),
    ...Object.entries(ELEMENTS).flatMap(([element, title]) => [
      el('h2', {}, [title]),
      el(
        'ul',
        {},
        Object.entries(states)
          .filter(([, state]) => state.element === element)
          .map(([name, state]) =>
            el('li', {}, [el('a', { href: choiceHref({ ...choice, state: name }) }, [state.title])]),
          ),
      ),
    ]),
  )
}
