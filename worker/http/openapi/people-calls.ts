import { sessionSchema } from '../../contract/moderation.ts'
import { changeRoleSchema, membersSchema } from '../../contract/moderation/members.ts'
import {
  devicesSchema,
  namePasskeySchema,
  passkeysSchema,
  recoveryCodesSchema,
  recoveryStateSchema,
  useRecoveryCodeSchema,
} from '../../contract/moderation/sessions.ts'
import {
  apiTokensSchema,
  askDeskTokenSchema,
  deskTokenSchema,
  madeApiTokenSchema,
  newApiTokenSchema,
} from '../../contract/moderation/tokens.ts'
import type { Call } from './calls.ts'
import { changed, desk, DESK, written } from './desk-refusals.ts'

const PEOPLE: Call[] = [
  {
    method: 'get',
    path: `${DESK}/me`,
    summary: 'Who asks, and what they may at this site',
    answers: { 200: sessionSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'get',
    path: `${DESK}/members`,
    summary: 'Who sits at the desk, and who was asked to; owners only',
    answers: { 200: membersSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'patch',
    path: `${DESK}/members/{member}`,
    summary: 'Gives somebody another role; a site keeps at least one owner',
    body: changeRoleSchema,
    answers: { 200: membersSchema },
    refusals: [...desk, ...written, 'unknown_member', 'last_owner'],
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/members/{member}`,
    summary: 'Takes somebody off the desk',
    answers: { 204: null },
    refusals: [...changed, 'unknown_member', 'last_owner'],
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/members/{member}/sessions`,
    summary: 'Signs somebody out everywhere',
    answers: { 204: null },
    refusals: [...changed, 'unknown_member'],
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/invites/{invite}`,
    summary: 'Takes an invitation back that nobody has used',
    answers: { 204: null },
    refusals: [...changed, 'unknown_invite'],
    security: 'session',
  },
]

const WAYS_IN: Call[] = [
  {
    method: 'get',
    path: '/v1/session/devices',
    summary: 'Where one is signed in',
    answers: { 200: devicesSchema },
    refusals: ['signed_out'],
    security: 'session',
  },
  {
    method: 'delete',
    path: '/v1/session/devices',
    summary: 'Signs out everywhere else',
    answers: { 204: null },
    refusals: ['signed_out', 'origin_not_allowed'],
    security: 'session',
  },
  {
    method: 'delete',
    path: '/v1/session/devices/{device}',
    summary: 'Signs one device out',
    answers: { 204: null },
    refusals: ['signed_out', 'origin_not_allowed', 'unknown_device'],
    security: 'session',
  },
  {
    method: 'delete',
    path: '/v1/session/sites/{site}',
    summary: 'Leaves a newsroom',
    answers: { 204: null },
    refusals: ['signed_out', 'origin_not_allowed', 'unknown_site', 'last_owner'],
    security: 'session',
  },
  {
    method: 'get',
    path: '/v1/session/recovery-codes',
    summary: 'How many recovery codes are left',
    answers: { 200: recoveryStateSchema },
    refusals: ['signed_out'],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/session/recovery-codes',
    summary: 'Makes new recovery codes, shown this once; older ones end',
    answers: { 201: recoveryCodesSchema },
    refusals: ['signed_out', 'origin_not_allowed'],
    security: 'session',
  },
  {
    method: 'post',
    path: '/v1/session/recovery',
    summary: 'Signs in by a recovery code',
    body: useRecoveryCodeSchema,
    answers: { 200: sessionSchema },
    refusals: [...written, 'recovery_refused', 'too_many_requests'],
  },
  {
    method: 'get',
    path: '/v1/passkeys',
    summary: 'One’s own passkeys',
    answers: { 200: passkeysSchema },
    refusals: ['signed_out'],
    security: 'session',
  },
  {
    method: 'patch',
    path: '/v1/passkeys/{passkey}',
    summary: 'Names a passkey',
    body: namePasskeySchema,
    answers: { 200: passkeysSchema },
    refusals: ['signed_out', ...written, 'unknown_passkey'],
    security: 'session',
  },
  {
    method: 'delete',
    path: '/v1/passkeys/{passkey}',
    summary: 'Removes a passkey, unless it is the last way in',
    answers: { 204: null },
    refusals: ['signed_out', 'origin_not_allowed', 'unknown_passkey', 'last_way_in'],
    security: 'session',
  },
]

const TOKENS: Call[] = [
  {
    method: 'get',
    path: `${DESK}/tokens`,
    summary: 'Keys of the newsroom’s own tools; owners only',
    answers: { 200: apiTokensSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/tokens`,
    summary: 'Makes a key with a scope and an end; its secret is shown this once',
    body: newApiTokenSchema,
    answers: { 201: madeApiTokenSchema },
    refusals: [...desk, ...written, 'too_many_entries'],
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/tokens/{token}`,
    summary: 'Revokes a key, and with it the desks that it opened',
    answers: { 204: null },
    refusals: [...changed, 'unknown_token'],
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/desk-tokens`,
    summary: 'Ten minutes at a desk inside a page of the newsroom’s own; for a key of the scope moderate',
    body: askDeskTokenSchema,
    answers: { 201: deskTokenSchema },
    refusals: [...desk, ...written, 'desk_origin_refused'],
    security: 'token',
  },
]

/** A newsroom's people, how they come in, and the keys of its tools. */
export const PEOPLE_CALLS: Call[] = [...PEOPLE, ...WAYS_IN, ...TOKENS]
