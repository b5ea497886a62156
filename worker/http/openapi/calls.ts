import { z } from 'zod'
import {
  countsQuerySchema,
  countsSchema,
  editSchema,
  feedQuerySchema,
  pageQuerySchema,
  pageSchema,
  receiptViewSchema,
  submissionSchema,
  submittedSchema,
} from '../../contract/comments.ts'
import { fragmentQuerySchema } from '../../contract/fragment.ts'
import {
  invitedSchema,
  inviteSchema,
  openInviteSchema,
  passkeyAnswerSchema,
  sessionSchema,
  summaryQuerySchema,
  summarySchema,
} from '../../contract/moderation.ts'
import {
  decidedAllSchema,
  decidedSchema,
  decideSchema,
  undoQuerySchema,
} from '../../contract/moderation/decisions.ts'
import { queueSchema } from '../../contract/moderation/desk-comment.ts'
import { historySchema } from '../../contract/moderation/history.ts'
import { queueQuerySchema } from '../../contract/moderation/queue.ts'
import { giveReasonSchema, reasonGivenSchema } from '../../contract/moderation/reasons.ts'
import { reportedSchema, reportSchema } from '../../contract/reports.ts'
import { ACT_CALLS } from './act-calls.ts'
import { NEWSROOM_CALLS } from './newsroom-calls.ts'
import { PEOPLE_CALLS } from './people-calls.ts'
import type { RequestProblem } from '../../contract/problem-codes.ts'

export type Call = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** The body may also come as a form, under the same names. */
  form?: true
  /** Null where the answer has no content. */
  answers: Record<number, z.ZodType | null>
  /** What the answers are, where they are no JSON. */
  media?: string
  refusals: RequestProblem[]
  /** `session`: a desk's cookie, or, for what concerns a site, a bearer token of enough scope. */
  security?: 'receipt' | 'session' | 'token'
}

/** What the browser's own credential interface takes and gives. */
const credentialOptions = z.looseObject({ challenge: z.string() })

const read: RequestProblem[] = ['unknown_site', 'malformed_query']
const written: RequestProblem[] = [
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'origin_not_allowed',
  'validation_failed',
  'too_many_requests',
  'temporarily_unavailable',
]
const desk: RequestProblem[] = ['signed_out', 'unknown_site']
const deskWritten: RequestProblem[] = [
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'origin_not_allowed',
  'validation_failed',
]

const READERS: Call[] = [
  {
    method: 'get',
    path: '/v1/sites/{site}/comments',
    summary: 'A page of a thread’s published comments, and the form',
    query: pageQuerySchema,
    answers: { 200: pageSchema, 304: null },
    refusals: read,
  },
  {
    method: 'post',
    path: '/v1/sites/{site}/comments',
    summary: 'A reader’s comment; 200 answers a request that was answered before',
    body: submissionSchema,
    form: true,
    answers: { 201: submittedSchema, 200: submittedSchema },
    refusals: ['unknown_site', ...written, 'thread_closed', 'id_conflict'],
  },
  {
    method: 'post',
    path: '/v1/sites/{site}/comments/{id}/reports',
    summary: 'A reader’s notice about a comment, with a confirmation of receipt',
    body: reportSchema,
    answers: { 201: reportedSchema },
    refusals: [
      'unknown_site',
      'comment_missing',
      'malformed_body',
      'unsupported_media_type',
      'body_too_large',
      'origin_not_allowed',
      'report_incomplete',
      'report_conflict',
      'too_many_reports',
      'temporarily_unavailable',
    ],
  },
  {
    method: 'get',
    path: '/v1/sites/{site}/counts',
    summary: 'How many published comments each of many threads has',
    query: countsQuerySchema,
    answers: { 200: countsSchema },
    refusals: read,
  },
  {
    method: 'get',
    path: '/v1/sites/{site}/feed.atom',
    summary: 'The newest comments of a thread, or of the whole site, as an Atom feed (RFC 4287, RFC 4685)',
    query: feedQuerySchema,
    answers: { 200: z.string(), 304: null },
    media: 'application/atom+xml',
    refusals: read,
  },
  {
    method: 'get',
    path: '/v1/sites/{site}/fragment',
    summary:
      'A conversation and its form as a declarative shadow root, with schema.org’s data of it behind, for a publisher’s server to put inside the tag',
    query: fragmentQuerySchema,
    answers: { 200: z.string(), 304: null },
    media: 'text/html',
    refusals: read,
  },
  {
    method: 'get',
    path: '/v1/receipt',
    summary: 'All that is held about a comment, for its writer',
    answers: { 200: receiptViewSchema },
    refusals: ['receipt_unknown'],
    security: 'receipt',
  },
  {
    method: 'patch',
    path: '/v1/receipt',
    summary: 'New words, within the site’s time for it; they are filtered again',
    body: editSchema,
    answers: { 200: receiptViewSchema },
    refusals: ['receipt_unknown', ...written, 'edit_window_over', 'already_withdrawn'],
    security: 'receipt',
  },
  {
    method: 'delete',
    path: '/v1/receipt',
    summary: 'Withdraws consent: the text and every personal datum are erased',
    answers: { 204: null },
    refusals: ['receipt_unknown', 'origin_not_allowed', 'too_many_requests', 'temporarily_unavailable'],
    security: 'receipt',
  },
]

const MODERATORS: Call[] = [
  {
    method: 'get',
    path: '/v1/sites/{site}/moderation/comments',
    summary: 'A queue of comments, the newest first',
    query: queueQuerySchema,
    answers: { 200: queueSchema },
    refusals: [...desk, 'malformed_query'],
    security: 'session',
  },
  {
    method: 'get',
    path: '/v1/sites/{site}/moderation/comments/{id}',
    summary: 'One comment with its history',
    answers: { 200: historySchema },
    refusals: [...desk, 'unknown_comment'],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/sites/{site}/moderation/decisions',
    summary: 'Decides about many comments at once; what somebody else decided meanwhile is skipped',
    body: decideSchema,
    answers: { 200: decidedSchema },
    refusals: [...desk, ...deskWritten],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/sites/{site}/moderation/decisions/{decision}/undo',
    summary: 'Takes a decision back by another one, up to 500 comments in one step',
    query: undoQuerySchema,
    answers: { 200: decidedAllSchema },
    refusals: [
      ...desk,
      'malformed_query',
      'origin_not_allowed',
      'unknown_decision',
      'undo_expired',
      'already_undone',
    ],
    security: 'session',
  },
  {
    method: 'put',
    path: '/v1/sites/{site}/moderation/decisions/{decision}/reason',
    summary:
      'Says why, after the decision was taken, for as long as it can be undone: the writer reads it on the status page',
    body: giveReasonSchema,
    answers: { 200: reasonGivenSchema },
    refusals: [...desk, ...deskWritten, 'unknown_decision', 'undo_expired'],
    security: 'session',
  },
  {
    method: 'get',
    path: '/v1/sites/{site}/moderation/summary',
    summary:
      'Counts by status, and how the filters’ outside service is. With `quiet=true`, as any call that only reads, it is no use of the session, which runs out as if nobody had asked',
    query: summaryQuerySchema.extend({ quiet: z.enum(['true']).optional() }),
    answers: { 200: summarySchema },
    refusals: [...desk, 'malformed_query'],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/sites/{site}/moderation/invites',
    summary: 'A one-time link for another moderator; owners only',
    body: inviteSchema,
    answers: { 201: invitedSchema },
    refusals: [...desk, ...deskWritten, 'not_allowed'],
    security: 'session',
  },
]

const SIGN_IN: Call[] = [
  {
    method: 'get',
    path: '/v1/session',
    summary: 'Who sits at the desk',
    answers: { 200: sessionSchema },
    refusals: ['signed_out'],
    security: 'session',
  },
  {
    method: 'delete',
    path: '/v1/session',
    summary: 'Signs out',
    answers: { 204: null },
    refusals: ['origin_not_allowed'],
  },
  {
    method: 'post',
    path: '/v1/session/invite',
    summary: 'Signs in by a one-time link',
    body: openInviteSchema,
    answers: { 200: sessionSchema },
    refusals: [...deskWritten, 'invite_unknown', 'too_many_requests'],
  },
  {
    method: 'post',
    path: '/v1/session/passkey-options',
    summary: 'What a browser needs to ask for a passkey',
    answers: { 200: credentialOptions },
    refusals: ['origin_not_allowed', 'too_many_requests'],
  },
  {
    method: 'post',
    path: '/v1/session/passkey',
    summary: 'Signs in by a passkey',
    body: passkeyAnswerSchema,
    answers: { 200: sessionSchema },
    refusals: [...deskWritten, 'passkey_refused', 'challenge_expired', 'too_many_requests'],
  },
  {
    method: 'post',
    path: '/v1/passkeys/options',
    summary: 'What a browser needs to make a passkey',
    answers: { 200: credentialOptions },
    refusals: ['signed_out', 'origin_not_allowed'],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/passkeys',
    summary: 'Registers a passkey',
    body: passkeyAnswerSchema,
    answers: { 201: sessionSchema },
    refusals: ['signed_out', ...deskWritten, 'passkey_refused', 'challenge_expired'],
    security: 'session',
  },
]

/** Every call of the contract. Shapes are the zod schemas; a test holds this list against the routes. */
export const CALLS: Call[] = [
  ...READERS,
  ...MODERATORS,
  ...ACT_CALLS,
  ...SIGN_IN,
  ...PEOPLE_CALLS,
  ...NEWSROOM_CALLS,
]
