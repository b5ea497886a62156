import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { Session, Summary } from '../../worker/contract/moderation.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Finding } from '../../worker/contract/moderation/findings.ts'
import type { History } from '../../worker/contract/moderation/history.ts'
import { ago, comment, idOf, SITE, THREAD } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, refusal, type Replies, type State } from './state.ts'

const HOUR_MS = 3_600_000

const session = (language: Language): Session => ({
  member: { id: idOf(500), name: texts[language].names[0] },
  sites: [{ id: SITE, name: texts[language].article, lang: language, role: 'owner' }],
  passkeys: 1,
  expiresAt: ago(-8 * HOUR_MS),
})

const summary = (given: Partial<Summary> = {}): Summary => ({
  counts: { pending: 0, approved: 128, spam: 9, trash: 3 },
  oldestPendingAt: null,
  unchecked: 0,
  akismet: 'working',
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

const waiting = (language: Language, at: number, given: Partial<DeskComment> = {}): DeskComment => ({
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
  reportCount: 0,
  nextCheckAt: null,
  ...given,
})

/** A queue in which each kind of comment stands once. */
const queueOf = (language: Language): DeskComment[] => {
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
    }),
    waiting(language, 3, { nextCheckAt: ago(-HOUR_MS), screening: null }),
    waiting(language, 4, {
      author: { name: longName, website: 'https://example.org/', staff: false },
      body: longWord,
    }),
    waiting(language, 5, { author: { name: null, website: null, staff: false } }),
  ]
}

const history = (language: Language): History => {
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
    notes: [],
    akismet: null,
  }
}

const full = (language: Language, given: Partial<Summary> = {}): Replies => ({
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

const state = (title: string, replies: State['replies'], act?: State['act']): State => ({
  element: 'twin-moderation',
  title,
  replies,
  ...(act && { act }),
})

/** Every state of the desk. */
export const moderationStates: Record<string, State> = {
  'desk-signed-out': state('The desk, signed out', () => ({ session: refusal('signed_out') })),
  'desk-unreachable': state('The desk without its worker', () => ({ session: { kind: 'offline' } })),
  'desk-passkey': state('The desk asks for a passkey', (language) => ({
    ...full(language),
    session: answer({ ...session(language), passkeys: 0 }),
  })),
  'desk-empty': state('The desk, everything read', (language) => ({
    session: answer(session(language)),
    summary: answer(summary()),
    queue: answer({ comments: [], next: null }),
  })),
  'desk-full': state('The desk, a queue of every kind', full),
  'desk-history': state('The desk, one history open', full, async ({ press, find }) => {
    await press('article button[aria-expanded]')
    await find('.history li')
  }),
  'desk-trouble': state('The desk while Akismet is away', (language) =>
    full(language, { akismet: 'unreachable', unchecked: 14 }),
  ),
  'desk-key-refused': state('The desk while Akismet refuses the key', (language) =>
    full(language, { akismet: 'key_refused', unchecked: 14 }),
  ),
  'desk-queue-failed': state('The desk, its queue not loaded', (language) => ({
    ...full(language),
    queue: refusal('temporarily_unavailable'),
  })),
}
