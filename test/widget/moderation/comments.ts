import type { DeskComment, Writer } from '../../../worker/contract/moderation/desk-comment.ts'
import type { Finding } from '../../../worker/contract/moderation/findings.ts'

let made = 0

/** Ids in order of making, so that a queue's order can be read in a test. */
const nextId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

/** A comment as the desk gets it, with what the test is about put in. */
export const comment = (name: string | null, given: Partial<DeskComment> = {}): DeskComment => ({
  id: nextId(),
  parentId: null,
  depth: 0,
  site: 'kozani',
  author: { name, website: null, staff: false },
  body: `Το σχόλιο από: ${name ?? 'κανέναν'}`,
  lang: 'el',
  createdAt: new Date(Date.now() - 3 * 3_600_000).toISOString(),
  editedAt: null,
  replyCount: 0,
  removed: null,
  pinned: false,
  revision: 1,
  hasEmail: false,
  hasAddress: false,
  writer: null,
  lastDecision: null,
  notes: 0,
  hits: [],
  status: 'pending',
  email: null,
  thread: {
    key: 'adelfopoiisi',
    url: 'https://kozani.example/adelfopoiisi',
    title: 'Η αδελφοποίηση',
    state: 'open',
    held: false,
  },
  parent: null,
  screening: null,
  waits: null,
  reportCount: 0,
  nextCheckAt: null,
  ...given,
})

/** Whoever wrote under one e-mail address, with what the test is about put in. */
export const writer = (given: Partial<Writer> = {}): Writer => ({
  handle: 'w1',
  kind: 'email',
  approved: 0,
  pending: 1,
  spam: 0,
  trash: 0,
  trusted: false,
  banned: false,
  ...given,
})

export const screened = (...findings: Finding[]): Pick<DeskComment, 'screening'> => ({
  screening: {
    at: new Date().toISOString(),
    cause: 'new',
    verdict: findings[0]?.verdict ?? 'ham',
    checked: true,
    findings: findings.map((finding) => ({ ...finding, ranges: [] })),
  },
})
