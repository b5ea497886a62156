import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { OfficeSectionName } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Session, Summary } from '../../worker/contract/moderation.ts'
import type { Conversation } from '../../worker/contract/moderation/comment-acts.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Finding } from '../../worker/contract/moderation/findings.ts'
import type { History } from '../../worker/contract/moderation/history.ts'
import { WAITS } from '../../worker/contract/statuses.ts'
import { ago, comment, idOf, SITE, THREAD } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, type Replies, type State } from './state.ts'

const HOUR_MS = 3_600_000

export const session = (language: Language): Session => ({
  member: { id: idOf(500), name: texts[language].names[0] },
  sites: [{ id: SITE, name: texts[language].article, lang: language, role: 'owner' }],
  passkeys: 1,
  expiresAt: ago(-8 * HOUR_MS),
})

export const summary = (given: Partial<Summary> = {}): Summary => ({
  counts: { pending: 0, approved: 128, spam: 9, trash: 3 },
  reported: 2,
  oldestPendingAt: null,
  unchecked: 0,
  akismet: 'working',
  retention: { spamDays: 15, trashDays: 0 },
  at: ago(0),
  decided: [],
  ...given,
})

const screening = (...findings: Finding[]): DeskComment['screening'] => ({
  at: ago(HOUR_MS),
  cause: 'new',
  verdict: findings[0]?.verdict ?? 'ham',
  checked: true,
  findings: findings.map((finding) => ({ ...finding, ranges: [] })),
})

export const waiting = (language: Language, at: number, given: Partial<DeskComment> = {}): DeskComment => ({
  ...comment(language, at, { createdAt: ago((4 - at / 2) * HOUR_MS) }),
  status: 'pending',
  revision: 1,
  email: null,
  hasEmail: false,
  hasAddress: true,
  writer: null,
  thread: {
    key: THREAD,
    url: 'https://example.org/article',
    title: texts[language].article,
    state: 'open',
    held: false,
  },
  lastDecision: null,
  notes: 0,
  hits: [],
  parent: null,
  screening: screening(),
  waits: 'rule_all',
  reportCount: 0,
  nextCheckAt: null,
  ...given,
})

/** A queue in which each kind of comment stands once. */
export const queueOf = (language: Language): DeskComment[] => {
  const { names, short, long, longName, longWord } = texts[language]
  return [
    waiting(language, 0, { body: long, hasEmail: true }),
    waiting(language, 1, {
      depth: 1,
      parentId: idOf(40),
      parent: { id: idOf(40), name: names[2], body: short[3], status: 'approved' },
    }),
    waiting(language, 2, {
      body: 'https://example.org/1 https://example.org/2 https://example.org/3',
      screening: screening(
        { filter: 'links', verdict: 'unsure', reason: 'many_links', detail: '3', sure: 0.6 },
        { filter: 'words', verdict: 'unsure', reason: 'listed_word', detail: 'casino', sure: 0.7 },
      ),
      waits: 'flagged',
    }),
    waiting(language, 3, { nextCheckAt: ago(-HOUR_MS), screening: null, waits: 'unchecked' }),
    waiting(language, 4, {
      author: { name: longName, website: 'https://example.org/', staff: false },
      body: longWord,
    }),
    waiting(language, 5, { author: { name: null, website: null, staff: false } }),
  ]
}

/** A queue in which each reason to wait stands once. */
export const reasonsOf = (language: Language): DeskComment[] =>
  WAITS.map((waits, at) =>
    waiting(language, at, {
      waits,
      ...(waits === 'unchecked' && { screening: null, nextCheckAt: ago(-HOUR_MS) }),
      ...(waits === 'flagged' && {
        screening: screening({
          filter: 'bans',
          verdict: 'unsure',
          reason: 'banned_name',
          detail: 'hold',
          sure: 1,
        }),
      }),
      ...(waits === 'put_back' && {
        lastDecision: {
          id: idOf(600),
          at: ago(HOUR_MS),
          action: 'pend',
          by: { kind: 'moderator', name: texts[language].names[3] },
          reasonCode: null,
          reason: null,
        },
      }),
    }),
  )

export const history = (language: Language): History => {
  const [first] = queueOf(language)
  if (!first) throw new Error('The queue has a first comment.')
  const by = { kind: 'moderator', name: texts[language].names[3] } as const
  const more = { reasonCode: null, reason: null, undoes: null }
  return {
    comment: { ...first, editedAt: ago(HOUR_MS) },
    screenings: [
      {
        at: ago(4 * HOUR_MS),
        cause: 'new',
        verdict: 'ham',
        checked: true,
        findings: [
          { filter: 'akismet', verdict: 'ham', reason: 'akismet_ham', detail: null, sure: 0.8, ranges: [] },
        ],
      },
    ],
    decisions: [
      {
        id: idOf(601),
        at: ago(3 * HOUR_MS),
        action: 'trash',
        from: 'pending',
        to: 'trash',
        by,
        ...more,
        reason: texts[language].reason,
      },
      { id: idOf(602), at: ago(2 * HOUR_MS), action: 'pend', from: 'trash', to: 'pending', by, ...more },
    ],
    edits: [{ at: ago(HOUR_MS), body: texts[language].short[0], by: { kind: 'author', name: null } }],
    reports: [],
    notes: [
      {
        id: idOf(701),
        at: ago(2 * HOUR_MS),
        by: { id: idOf(500), name: texts[language].names[0] },
        text: texts[language].short[0],
      },
    ],
    akismet: null,
  }
}

export const full = (language: Language, given: Partial<Summary> = {}): Replies => ({
  session: answer(session(language)),
  summary: answer(
    summary({
      counts: { pending: 6, approved: 128, spam: 9, trash: 3 },
      oldestPendingAt: ago(4 * HOUR_MS),
      unchecked: 1,
      ...given,
    }),
  ),
  queue: answer({ comments: queueOf(language), next: 'next' }),
  history: answer(history(language)),
})

/** The thread around the queue's first comment, with what readers do not see. */
export const conversation = (language: Language): Conversation => {
  const [first, second, , fourth] = queueOf(language)
  if (!first || !second || !fourth) throw new Error('The queue has four comments.')
  return {
    thread: first.thread,
    comments: [
      first,
      { ...second, depth: 1, parentId: first.id, status: 'approved' },
      { ...fourth, depth: 1, parentId: first.id, status: 'trash' },
    ],
    earlier: null,
    later: 'later',
  }
}

/** What colleagues decided of the first and the third comment while they are being read. */
export const taken = (language: Language): Replies => {
  const decided = queueOf(language)
    .filter((_, at) => at === 0 || at === 2)
    .map(({ id }, at) => ({
      id,
      at: ago(0),
      status: at === 0 ? ('approved' as const) : ('spam' as const),
      by: { kind: 'moderator' as const, name: texts[language].names[3] },
    }))
  return full(language, { decided })
}

/** Presses a key at the first comment. */
export const press = (root: ShadowRoot, key: string, code: string, shiftKey = true) =>
  root.querySelector('article')?.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      code,
      shiftKey,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  )

/** All that match are chosen and sent to the trash. */
export const decideAll: NonNullable<State['act']> = async ({ root, find }) => {
  await find('article')
  press(root, '*', 'Digit8')
  await find('.bulk[data-active]')
  press(root, 'D', 'KeyD')
  await find('[part="bulk"]')
}

/** A section of the office, opened as a moderator opens it. */
export const office = (
  section: OfficeSectionName,
  title: string,
  replies: State['replies'],
  there: string,
  act?: State['act'],
): State =>
  state(
    title,
    (language) => ({ ...full(language), ...replies(language) }),
    async (hands, language) => {
      await hands.press('.rooms a:last-child')
      await hands.press(`.queues a[href*="section=${section}"]`)
      await hands.find(there)
      await act?.(hands, language)
    },
  )

export const state = (title: string, replies: State['replies'], act?: State['act']): State => ({
  element: 'twin-moderation',
  title,
  replies,
  ...(act && { act }),
})
