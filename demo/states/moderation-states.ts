import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { OfficeSectionName } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Session, Summary } from '../../worker/contract/moderation.ts'
import type { Conversation } from '../../worker/contract/moderation/comment-acts.ts'
import type { DeskComment } from '../../worker/contract/moderation/desk-comment.ts'
import type { Finding } from '../../worker/contract/moderation/findings.ts'
import type { Series } from '../../worker/contract/moderation/series.ts'
import type { History } from '../../worker/contract/moderation/history.ts'
import { WAITS } from '../../worker/contract/statuses.ts'
import {
  bansOf,
  devicesOf,
  logOf,
  membersOf,
  passkeysOf,
  recoveryOf,
  seriesOf,
  siteOf,
  webhooksOf,
} from './office-samples.ts'
import { ago, comment, idOf, SITE, THREAD } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, refusal, type Replies, type State } from './state.ts'

const HOUR_MS = 3_600_000

export const session = (language: Language): Session => ({
  member: { id: idOf(500), name: texts[language].names[0] },
  sites: [{ id: SITE, name: texts[language].article, lang: language, role: 'owner' }],
  passkeys: 1,
  expiresAt: ago(-8 * HOUR_MS),
})

const summary = (given: Partial<Summary> = {}): Summary => ({
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
const reasonsOf = (language: Language): DeskComment[] =>
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
const conversation = (language: Language): Conversation => {
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
const taken = (language: Language): Replies => {
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
const decideAll: State['act'] = async ({ root, find }) => {
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
  'desk-untouched': state('The desk of a site where nobody has written yet', (language) => ({
    session: answer(session(language)),
    summary: answer(summary({ counts: { pending: 0, approved: 0, spam: 0, trash: 0 }, reported: 0 })),
    queue: answer({ comments: [], next: null }),
  })),
  'desk-empty-trash': state(
    'The desk, an empty trash that is kept for ever',
    (language) => ({
      session: answer(session(language)),
      summary: answer(summary({ counts: { pending: 0, approved: 128, spam: 9, trash: 0 } })),
      queue: answer({ comments: [], next: null }),
    }),
    (hands) => hands.press('.queues a[href*="status=trash"]'),
  ),
  'desk-full': state('The desk, a queue of every kind', full),
  'desk-why-waiting': state('The desk, every reason to wait', (language) => ({
    ...full(language),
    queue: answer({ comments: reasonsOf(language), next: null }),
  })),
  'desk-history': state('The desk, one history open', full, async ({ press, find }) => {
    await press('article button[aria-expanded]')
    await find('.history li')
  }),
  'desk-conversation': state(
    'The desk, the conversation around a comment',
    (language) => ({ ...full(language), conversation: answer(conversation(language)) }),
    async ({ press: push, find }) => {
      await push('article .facts a[href*="around="]')
      await find('article[data-status="trash"]')
    },
  ),
  'desk-taken': state('The desk, two comments that colleagues have decided', taken, async ({ find }) => {
    await find('article')
    // What colleagues decide comes with the next look at the counts.
    dispatchEvent(new Event('online'))
    await find('article[data-taken]')
  }),
  'desk-bulk': state(
    'The desk while all that match are decided',
    (language) => ({ ...full(language), decideAll: { kind: 'silence' } }),
    decideAll,
  ),
  'desk-bulk-failed': state(
    'The desk, the answer of a first step lost',
    (language) => ({ ...full(language), decideAll: { kind: 'offline' } }),
    async (hands, language) => {
      await decideAll(hands, language)
      await hands.find('[data-act="bulk-go-on"]')
    },
  ),
  'office-figures': office(
    'figures',
    'The office, figures',
    (language) => ({ series: answer(seriesOf(language)) }),
    '.plot',
  ),
  'office-figures-none': office(
    'figures',
    'The office, figures of days without comments',
    (language) => {
      const { days, toDecision, ...series } = seriesOf(language)
      const none = { decisions: 0, medianSeconds: null, p90Seconds: null }
      return {
        series: answer({
          ...series,
          days: days.map(({ day }) => ({ day, approved: 0, pending: 0, spam: 0, trash: 0 })),
          toDecision: { ...none, days: toDecision.days.map(({ day }) => ({ day, ...none })) },
          spam: { comments: 0, spam: 0, share: null },
          agreement: {
            hamApproved: 0,
            hamRejected: 0,
            spamApproved: 0,
            spamRejected: 0,
            unsureApproved: 0,
            unsureRejected: 0,
          },
          articles: [],
          hours: series.hours.map((hours) => hours.map(() => 0)),
          waiting: { pending: 0, oldestAt: null },
        } satisfies Series),
      }
    },
    '.office p.quiet',
  ),
  'office-settings': office(
    'settings',
    'The office, settings half filled and come back to',
    (language) => ({ settings: answer(siteOf(language)), series: answer(seriesOf(language)) }),
    '#name',
    async ({ press: push, find, type }) => {
      await type('#name', 'twin-comments')
      await push('.queues a[href*="section=figures"]')
      await find('.plot')
      await push('.queues a[href*="section=settings"]')
      await find('.banner.row')
    },
  ),
  'office-colleagues': office(
    'colleagues',
    'The office, colleagues',
    (language) => ({ members: answer(membersOf(language)) }),
    '.entries li',
  ),
  'office-webhooks': office(
    'webhooks',
    'The office, a webhook that fails',
    () => ({ webhooks: answer(webhooksOf()) }),
    '.entries li',
  ),
  'office-bans': office(
    'bans',
    'The office, bans and a new one being written',
    (language) => ({ bans: answer(bansOf(language)) }),
    '.entries li',
    async ({ root }) => {
      root.querySelector('.new-ban')?.setAttribute('open', '')
      return Promise.resolve()
    },
  ),
  'office-log': office(
    'log',
    'The office, the log with its details open',
    (language) => ({ log: answer(logOf(language)) }),
    '.entries li',
    async ({ root }) => {
      for (const details of root.querySelectorAll<HTMLDetailsElement>('.entries details')) details.open = true
      return Promise.resolve()
    },
  ),
  'office-account': office(
    'account',
    'The office, one’s own sign-in',
    () => ({
      devices: answer(devicesOf()),
      passkeys: answer(passkeysOf()),
      recovery: answer(recoveryOf()),
    }),
    '.entries li',
  ),
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
