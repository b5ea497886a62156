import type { Comment, Page, ReceiptView, Submitted } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import { privacyWords } from '../../worker/contract/i18n/privacy.ts'
import type { Status } from '../../worker/contract/statuses.ts'
import { texts } from './sample-texts.ts'

/** The page's own site, and its conversation. */
export const SITE = 'states'
export const THREAD = 'states'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export const ago = (ms: number): string => new Date(Date.now() - ms).toISOString()
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A published comment: the first is the oldest. */
export const comment = (language: Language, at: number, given: Partial<Comment> = {}): Comment => {
  const { names, short } = texts[language]
  return {
    id: idOf(at + 1),
    parentId: null,
    depth: 0,
    site: SITE,
    author: { name: names[at % names.length] ?? null, website: null, staff: false },
    body: short[at % short.length] ?? '',
    lang: language,
    createdAt: ago((60 - at / 2) * HOUR_MS),
    editedAt: null,
    replyCount: 0,
    removed: null,
    pinned: false,
    ...given,
  }
}

/** A reply to the comment of that number. */
export const reply = (language: Language, at: number, to: number, given: Partial<Comment> = {}): Comment =>
  comment(language, at, { parentId: idOf(to + 1), depth: 1, ...given })

const form = (language: Language, given: Partial<Page['form']>): Page['form'] => ({
  token: 'states',
  lang: language,
  policy: {
    version: '2026-11',
    lang: language,
    url: 'https://example.org/privacy',
    words: privacyWords[language],
  },
  fields: { name: 'optional', email: 'optional', website: 'optional' },
  bodyMax: 5000,
  maxDepth: 3,
  editMinutes: 15,
  processors: ['akismet'],
  ...given,
})

type Given = Partial<Pick<Page, 'next' | 'branches'>> & {
  count?: number
  state?: 'open' | 'closed'
  form?: Partial<Page['form']>
}

export const pageOf = (language: Language, comments: Comment[], given: Given = {}): Page => ({
  thread: {
    key: THREAD,
    url: null,
    title: texts[language].article,
    state: given.state ?? 'open',
    count: given.count ?? comments.filter(({ removed }) => removed === null).length,
  },
  comments: comments.map((each) => ({
    ...each,
    replyCount: comments.filter(({ parentId }) => parentId === each.id).length,
  })),
  pinned: [],
  next: given.next ?? null,
  branches: given.branches ?? [],
  earlier: [],
  form: form(language, given.form ?? {}),
})

/** Three comments, one of them an answer. */
export const few = (language: Language): Comment[] => [
  comment(language, 0, { body: texts[language].long }),
  reply(language, 1, 0),
  comment(language, 2, {
    author: { name: texts[language].names[2], website: 'https://example.org/', staff: false },
  }),
]

const OWN = 90

const own = (language: Language, given: Partial<Comment> = {}): Comment =>
  comment(language, OWN, { body: texts[language].short[1], createdAt: ago(2 * MINUTE_MS), ...given })

/** The answer to a comment that was sent. */
export const submitted = (language: Language): Submitted => ({
  comment: { ...own(language), status: 'pending' },
  receipt: {
    token: 'states',
    url: 'https://example.org/receipt#states',
  },
})

/** What its writer's device keeps of it. */
export const receiptKept = { id: idOf(OWN + 1), token: 'states', thread: THREAD, parentId: null }

/** What its writer reads of it later. */
export const receiptOf = (language: Language, status: Status, reason: string | null = null): ReceiptView => {
  const words = privacyWords[language].replaceAll(/[[\]]/g, '')
  return {
    comment: { ...own(language), status },
    thread: { key: THREAD, url: null, title: texts[language].article },
    email: null,
    consent: {
      policyVersion: '2026-11',
      policyUrl: 'https://example.org/privacy',
      lang: language,
      words,
      wordsHash: '0'.repeat(64),
      act: 'tick',
      basis: 'consent',
      givenAt: ago(2 * MINUTE_MS),
      build: null,
      withdrawnAt: null,
    },
    editableUntil: status === 'pending' ? ago(-13 * MINUTE_MS) : null,
    editSecondsLeft: status === 'pending' ? 13 * 60 : null,
    reason,
    newsroomEditedAt: null,
  }
}

/** The same, where it answers a comment on another page. */
export const receiptElsewhere = (
  language: Language,
  status: Status,
  reason: string | null = null,
): ReceiptView => {
  const { comment, ...view } = receiptOf(language, status, reason)
  return { ...view, comment: { ...comment, parentId: idOf(OWN), depth: 1 } }
}
