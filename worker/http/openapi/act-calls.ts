import { banSchema, bansQuerySchema, bansSchema, newBanSchema } from '../../contract/moderation/bans.ts'
import {
  conversationQuerySchema,
  conversationSchema,
  deskEditSchema,
  staffRepliedSchema,
  staffReplySchema,
  newNoteSchema,
  personalDataSchema,
  threadChangeSchema,
  threadQuerySchema,
} from '../../contract/moderation/comment-acts.ts'
import {
  decideAllSchema,
  decidedAllSchema,
  decidedSchema,
  keepSchema,
} from '../../contract/moderation/decisions.ts'
import { deskCommentSchema, deskThreadSchema, writerSchema } from '../../contract/moderation/desk-comment.ts'
import { noteSchema } from '../../contract/moderation/history.ts'
import type { RequestProblem } from '../../contract/problem-codes.ts'
import type { Call } from './calls.ts'

const desk: RequestProblem[] = ['signed_out', 'unknown_site']
const act: RequestProblem[] = [...desk, 'not_allowed', 'origin_not_allowed']
const written: RequestProblem[] = [
  ...act,
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'validation_failed',
]
const DESK = '/v1/sites/{site}/moderation'
const session = 'session' as const

/** What moderators do beside deciding one by one. */
export const ACT_CALLS: Call[] = [
  {
    method: 'post',
    path: `${DESK}/decisions/all`,
    summary: 'Decides about all comments that match, up to 500 in one step',
    body: decideAllSchema,
    answers: { 200: decidedAllSchema },
    refusals: [...written, 'malformed_query'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/decisions/keep`,
    summary: 'Keeps published comments and deals with the reports about them',
    body: keepSchema,
    answers: { 200: decidedSchema },
    refusals: written,
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/comments/{id}/personal-data`,
    summary: 'E-mail and address of a comment; the look is logged',
    answers: { 200: personalDataSchema },
    refusals: [...act, 'unknown_comment'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/comments/{id}/notes`,
    summary: 'A note for colleagues',
    body: newNoteSchema,
    answers: { 201: noteSchema },
    refusals: [...written, 'unknown_comment'],
    security: session,
  },
  {
    method: 'delete',
    path: `${DESK}/comments/{id}/notes/{note}`,
    summary: 'Takes one’s own note away; an owner, a colleague’s too',
    answers: { 204: null },
    refusals: [...act, 'unknown_note'],
    security: session,
  },
  {
    method: 'patch',
    path: `${DESK}/comments/{id}`,
    summary: 'Corrects a comment; the original is kept',
    body: deskEditSchema,
    answers: { 200: deskCommentSchema },
    refusals: [...written, 'unknown_comment', 'changed_meanwhile', 'comment_withdrawn'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/comments/{id}/replies`,
    summary: 'Answers as the newsroom, published at once; a waiting comment is approved with it',
    body: staffReplySchema,
    answers: { 201: staffRepliedSchema },
    refusals: [...written, 'unknown_comment', 'already_decided', 'comment_withdrawn', 'id_conflict'],
    security: session,
  },
  {
    method: 'get',
    path: `${DESK}/comments/{id}/conversation`,
    summary: 'The thread around a comment, whatever the statuses',
    query: conversationQuerySchema,
    answers: { 200: conversationSchema },
    refusals: [...desk, 'malformed_query', 'unknown_comment'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/comments/{id}/pin`,
    summary: 'Puts a published comment at the head of its thread',
    answers: { 200: deskCommentSchema },
    refusals: [...act, 'unknown_comment', 'not_published', 'too_many_pins'],
    security: session,
  },
  {
    method: 'delete',
    path: `${DESK}/comments/{id}/pin`,
    summary: 'Takes it from there',
    answers: { 200: deskCommentSchema },
    refusals: [...act, 'unknown_comment'],
    security: session,
  },
  {
    method: 'get',
    path: `${DESK}/thread`,
    summary: 'Whether a thread is open, and held',
    query: threadQuerySchema,
    answers: { 200: deskThreadSchema },
    refusals: [...desk, 'malformed_query', 'unknown_thread'],
    security: session,
  },
  {
    method: 'patch',
    path: `${DESK}/thread`,
    summary: 'Closes, opens or holds a thread, or says where its article stands by now',
    query: threadQuerySchema,
    body: threadChangeSchema,
    answers: { 200: deskThreadSchema },
    refusals: [...written, 'malformed_query', 'unknown_thread'],
    security: session,
  },
  {
    method: 'get',
    path: `${DESK}/bans`,
    summary: 'Bans in force, the newest first',
    query: bansQuerySchema,
    answers: { 200: bansSchema },
    refusals: [...desk, 'malformed_query'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/bans`,
    summary: 'Bans a writer, an e-mail, an address, a name or a text, until a day or for good',
    body: newBanSchema,
    answers: { 201: banSchema },
    refusals: [...written, 'unknown_comment', 'unknown_writer', 'address_forgotten', 'too_many_bans'],
    security: session,
  },
  {
    method: 'delete',
    path: `${DESK}/bans/{ban}`,
    summary: 'Lifts a ban',
    answers: { 204: null },
    refusals: [...act, 'unknown_ban'],
    security: session,
  },
  {
    method: 'get',
    path: `${DESK}/writers/{handle}`,
    summary: 'What is known of a writer',
    answers: { 200: writerSchema },
    refusals: [...desk, 'unknown_writer'],
    security: session,
  },
  {
    method: 'post',
    path: `${DESK}/writers/{handle}/trust`,
    summary: 'Lets a writer, where a receipt proves them, publish under the rule `first`',
    answers: { 200: writerSchema },
    refusals: [...act, 'unknown_writer'],
    security: session,
  },
  {
    method: 'delete',
    path: `${DESK}/writers/{handle}/trust`,
    summary: 'Takes that trust back',
    answers: { 200: writerSchema },
    refusals: [...act, 'unknown_writer'],
    security: session,
  },
]
