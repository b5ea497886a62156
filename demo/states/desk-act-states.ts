import type { Language } from '../../worker/contract/i18n/languages.ts'
import { STATUSES } from '../../worker/contract/statuses.ts'
import { full, history, press, queueOf, session, state, waiting } from './desk-state.ts'
import { ago, idOf } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, type State } from './state.ts'

const MINUTE_MS = 60_000

const nothingHere = answer({ comments: [], next: null })

/** A sheet of the first comment, opened by its key. */
const sheet = (title: string, key: string, code: string): State =>
  state(title, full, async ({ root, find }) => {
    await find('article')
    press(root, key, code, false)
    await find('dialog[open] form')
  })

/** The first comment sent to the trash. */
const trash: State['act'] = async ({ root, find }) => {
  await find('article')
  press(root, 'd', 'KeyD', false)
  await find('[part="undo"]')
}

const trashed = (language: Language) => ({
  ...full(language),
  decide: answer({
    decision: idOf(900),
    decided: [idOf(1)],
    skipped: [],
    undoableUntil: ago(-10 * MINUTE_MS),
  }),
})

/** What a search finds is marked where it was found. */
const hits = (language: Language) => {
  const [first, second] = queueOf(language)
  if (!first || !second) throw new Error('The queue has two comments.')
  const word = first.body.split(' ')[0] ?? ''
  return [{ ...first, hits: [{ field: 'body' as const, start: 0, end: word.length }] }, second]
}

const reported = (language: Language) => waiting(language, 0, { status: 'approved', reportCount: 2 })

/** What a moderator does with a comment, and how they find it. */
export const deskActStates: Record<string, State> = {
  'desk-why': state('The desk asks why, after a decision', trashed, async (hands, language) => {
    await trash(hands, language)
    await hands.find('.reasons button')
  }),
  'desk-why-words': state('The desk, a reason in one’s own words', trashed, async (hands, language) => {
    await trash(hands, language)
    await hands.press('[data-reason="other"]')
    await hands.find('#reason-words')
  }),
  'desk-reply': sheet('The desk, an answer of the newsroom', 'r', 'KeyR'),
  'desk-edit': sheet('The desk, a comment being edited', 'e', 'KeyE'),
  'desk-note': sheet('The desk, a note for colleagues', 'n', 'KeyN'),
  'desk-ban': sheet('The desk, a ban', 'b', 'KeyB'),
  // One comment, so that the menu lies over nothing by chance.
  'desk-menu': state(
    'The desk, what else can be done',
    (language) => ({
      ...full(language),
      queue: answer({ comments: queueOf(language).slice(0, 1), next: null }),
    }),
    async ({ press: push, find }) => {
      await push('article .acts summary')
      await find('.acts[open]')
    },
  ),
  'desk-keys': state('The desk, its keys', full, async ({ root, find }) => {
    await find('article')
    press(root, '?', 'Slash')
    await find('dialog[open] .keys')
  }),
  'desk-filters': state('The desk, its filters open', full, async ({ press: push, find }) => {
    await push('.narrow summary')
    await find('.narrow[open] form, .narrow details[open] form')
  }),
  'desk-search': state(
    'The desk, what a search found',
    (language) => ({ ...full(language), queue: answer({ comments: hits(language), next: null }) }),
    async ({ type, press: push, find }, language) => {
      await type('#search', texts[language].long.split(' ')[0] ?? '')
      await push('[role="search"] button')
      await find('article mark')
    },
  ),
  'desk-nothing-found': state(
    'The desk, a search that found nothing',
    (language) => ({ ...full(language), queue: nothingHere, everywhere: nothingHere }),
    async ({ type, press: push, find }) => {
      await type('#search', 'zzz')
      await push('[role="search"] button')
      await find('.empty button')
    },
  ),
  'desk-found-elsewhere': state(
    'The desk, a search that found something in other lists',
    (language) => ({
      ...full(language),
      queue: nothingHere,
      everywhere: answer({
        comments: hits(language).map((comment, at) => ({
          ...comment,
          status: at === 0 ? 'spam' : 'approved',
        })),
        next: null,
      }),
    }),
    async ({ type, press: push, find }, language) => {
      await type('#search', texts[language].long.split(' ')[0] ?? '')
      await push('[role="search"] button')
      await find('.empty li a')
    },
  ),
  'desk-everything': state(
    'The desk, all lists together',
    (language) => ({
      ...full(language),
      everywhere: answer({
        comments: queueOf(language).map((comment, at) => {
          const status = STATUSES[at % STATUSES.length] ?? 'pending'
          return status === 'pending' ? comment : { ...comment, status, waits: null, nextCheckAt: null }
        }),
        next: null,
      }),
    }),
    async ({ press: push, find }) => {
      await find('article')
      await push('[data-queue="any"]')
      await find('[data-queue="any"][aria-current="page"]')
      await find('article[data-status="approved"]')
    },
  ),
  'desk-reported': state(
    'The desk, what readers reported',
    (language) => ({
      ...full(language),
      queue: answer({ comments: [reported(language)], next: null }),
      history: answer({
        ...history(language),
        comment: reported(language),
        reports: [
          {
            id: idOf(801),
            at: ago(90 * MINUTE_MS),
            category: 'unlawful',
            words: texts[language].short[0],
            name: texts[language].names[1],
            email: 'someone@example.org',
            goodFaith: true,
            lang: language,
            decidedAt: null,
          },
        ],
      }),
    }),
    async ({ press: push, find }) => {
      await push('[data-queue="reported"]')
      await find('article[data-status="approved"]')
      await push('article button[aria-expanded]')
      await find('.history li')
    },
  ),
  'desk-one': state('The desk, one comment at a time', full, async ({ press: push, find }) => {
    await push('.heading button[aria-pressed="false"]')
    await find('article[data-alone]')
  }),
  'desk-viewer': state('The desk of somebody who only reads', (language) => {
    const mine = session(language)
    return {
      ...full(language),
      session: answer({ ...mine, sites: mine.sites.map((site) => ({ ...site, role: 'viewer' })) }),
    }
  }),
}
