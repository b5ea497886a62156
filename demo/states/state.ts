import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ProblemCode } from '../../worker/contract/problem-codes.ts'

/** The calls that elements make; what each is answered is checked against the contract. */
export const CALLS = [
  'page',
  'submit',
  'report',
  'receipt',
  'counts',
  'session',
  'summary',
  'queue',
  'everywhere',
  'history',
  'conversation',
  'correct',
  'decide',
  'decideAll',
  'settings',
  'members',
  'series',
  'webhooks',
  'bans',
  'policies',
  'tokens',
  'digest',
  'feed',
  'log',
  'devices',
  'passkeys',
  'recovery',
] as const
export type CallName = (typeof CALLS)[number]

/** What a call meets: an answer, which may come when nobody waits for it any more, a refusal, a network that is gone, or one that says nothing. */
export type Reply =
  | { kind: 'answer'; status: number; body: unknown; late?: true }
  | { kind: 'refusal'; code: ProblemCode; errors?: Record<string, ProblemCode>; retryAfter?: number }
  | { kind: 'offline' }
  | { kind: 'silence' }

export type Replies = Partial<Record<CallName, Reply>>

/** Presses and types in an element's shadow root, as a reader would. */
export type Hands = {
  root: ShadowRoot
  /** The first element of this selector, once it is there. */
  find: <Found extends HTMLElement = HTMLElement>(selector: string) => Promise<Found>
  /** From here on calls are answered so. */
  meet: (replies: Replies) => void
  /** A minute goes by for the question whether something is new. */
  pass: () => void
  press: (selector: string) => Promise<void>
  type: (selector: string, text: string) => Promise<void>
}

export type State = {
  element: 'twin-comments' | 'twin-comment-count' | 'twin-moderation'
  /** What is seen, in a few words. */
  title: string
  replies: (language: Language) => Replies
  attributes?: Record<string, string>
  /** Whoever looks has written here before: their device keeps the receipt. */
  wrote?: true
  /** The browser translates, though it may have nothing that does: into these words. */
  translation?: (language: Language) => string
  /** Nothing comes, for as long as one looks. */
  unanswered?: true
  /** What leads there from the page as it was loaded. */
  act?: (hands: Hands, language: Language) => Promise<void>
}

export const answer = (body: unknown, status = 200): Reply => ({ kind: 'answer', status, body })
export const refusal = (
  code: ProblemCode,
  more: { errors?: Record<string, ProblemCode>; retryAfter?: number } = {},
): Reply => ({ kind: 'refusal', code, ...more })
