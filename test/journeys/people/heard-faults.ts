import type { Page } from 'playwright'
import type { Language } from '../../../worker/contract/i18n/languages.ts'
import { hear, type Heard } from './heard.ts'
import { foreignTo } from './words.ts'

/** What says nothing unless it has a name. */
const NAMED = new Set(
  (
    'button link textbox searchbox checkbox radio combobox spinbutton slider switch tab menuitem option ' +
    'heading article comment dialog alertdialog region image group radiogroup table DisclosureTriangle'
  ).split(' '),
)
/** Chromium makes a `group` of each `<details>`, which its summary names. */
const isDetails = (each: Heard, all: Heard[]): boolean =>
  each.role === 'group' &&
  all.some(({ role, within }) => role === 'DisclosureTriangle' && within.at(-1) === each)

/** A field for a date is made of fields that the browser names. */
const isBrowsersOwn = ({ within }: Heard): boolean =>
  within.some(({ role }) => role === 'Date' || role === 'DateTime')

/** The page around the element names its state in English; an open dialog is all that is heard. */
const isOurs = ({ role, within }: Heard): boolean =>
  role === 'dialog' ||
  within.some(({ role, name }) => role === 'dialog' || (role === 'region' && name.startsWith('twin-')))

/** What people fill in or tick. */
const FIELDS = new Set(['textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'spinbutton'])

/** A value that was to be a sentence. */
const SLIP = /undefined|\bnull\b|NaN|\[object|Invalid Date|\{\w+\}|#(?!\w)/

/** A space before a stop, or two spaces: words that were joined by a template's line break. */
const LOOSE = /\s[.,:](\s|$)|\s{2}/

const told = ({ role, name, description }: Heard): string =>
  `${role} “${name.slice(0, 50)}”${description && ` (${description.slice(0, 50)})`}`

/** Where a thing belongs: its nearest comment, row, dialog or form. */
const placeOf = ({ within }: Heard): Heard | undefined =>
  within.findLast(({ role }) => ['article', 'comment', 'dialog', 'form', 'listitem', 'row'].includes(role))

const twice = (all: Heard[]): string[] => {
  const seen = new Map<Heard | undefined, Set<string>>()
  return all
    .filter(({ role }) => role === 'button' || FIELDS.has(role))
    .flatMap((each) => {
      const place = placeOf(each)
      const before = seen.get(place) ?? new Set()
      seen.set(place, before)
      const what = told(each)
      if (before.has(what)) return [`twice in one place: ${what}`]
      before.add(what)
      return []
    })
}

const headingFaults = (all: Heard[]): string[] => {
  const levels = all.filter(({ role }) => role === 'heading').map(({ facts }) => Number(facts['level']))
  // An open dialog is all that is heard, and starts below the page's own heading.
  const first = all.some(({ role }) => role === 'dialog') ? 1 : 0
  return levels.flatMap((level, at) => {
    const above = levels[at - 1] ?? first
    return level > above + 1 ? [`a heading of level ${level} below none of level ${level - 1}`] : []
  })
}

const commentFaults = (all: Heard[]): string[] =>
  all
    .filter(({ role }) => role === 'comment')
    .flatMap((each) => {
      const depth = each.within.filter(({ role }) => role === 'comment').length + 1
      return each.facts['level'] === depth
        ? []
        : [`${told(each)} is said to be of level ${String(each.facts['level'])}, and stands ${depth} deep`]
    })

const dialogFaults = (all: Heard[]): string[] => {
  const open = all.filter(({ role }) => role === 'dialog')
  const focused = all.find(({ role, facts }) => facts['focused'] === true && role !== 'RootWebArea')
  return open.flatMap((dialog) => [
    ...(dialog.facts['modal'] === true ? [] : [`${told(dialog)} leaves the page behind it open`]),
    ...(focused?.within.includes(dialog) || focused === dialog ? [] : [`${told(dialog)} has no focus in it`]),
  ])
}

/** What a screen reader would not be told, be told wrongly, or in another language; of one element's page. */
export const heardFaults = async (page: Page, lang: Language): Promise<string[]> => {
  const once = faultsIn(await hear(page), lang)
  // A tree follows its page a little later: what is wrong with it is wrong the second time, too.
  return once.length === 0 ? once : faultsIn(await hear(page), lang)
}

const faultsIn = (whole: Heard[], lang: Language): string[] => {
  const ours = whole.filter((each) => isOurs(each) && !isBrowsersOwn(each))
  const foreign = foreignTo(lang)
  return [
    ...ours
      .filter((each) => NAMED.has(each.role) && !each.name && !isDetails(each, ours))
      .map((each) => `without a name: ${told(each)}`),
    ...ours
      .filter(({ role, facts, description }) => FIELDS.has(role) && facts['invalid'] === true && !description)
      .map((each) => `wrong, and nobody says why: ${told(each)}`),
    ...ours
      .filter(({ name, description }) => SLIP.test(name) || SLIP.test(description))
      .map((each) => `not a sentence: ${told(each)}`),
    ...ours
      .filter(({ role, name }) => NAMED.has(role) && LOOSE.test(name))
      .map((each) => `words loosely joined: ${told(each)}`),
    ...ours
      .filter(({ name, description }) => foreign.has(name) || foreign.has(description))
      .map((each) => `not in this page's language: ${told(each)}`),
    ...headingFaults(whole),
    ...commentFaults(ours),
    ...dialogFaults(whole),
    ...twice(ours),
  ]
}
