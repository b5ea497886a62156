import { z } from 'zod'
import {
  changeDigestSchema,
  confirmDigestSchema,
  deskFeedSchema,
  digestSchema,
  madeDeskFeedSchema,
} from '../../contract/moderation/digest.ts'
import { logFilterSchema, logQuerySchema, logSchema } from '../../contract/moderation/log.ts'
import {
  changeSiteSchema,
  policyVersionsSchema,
  previewSettingsSchema,
  publishPolicySchema,
  settingsPreviewSchema,
  siteDocumentSchema,
} from '../../contract/moderation/settings.ts'
import { seriesQuerySchema, seriesSchema } from '../../contract/moderation/series.ts'
import {
  changeWebhookSchema,
  madeWebhookSchema,
  newWebhookSchema,
  webhookSchema,
  webhooksSchema,
  webhookTrialSchema,
} from '../../contract/moderation/webhooks.ts'
import type { Call } from './calls.ts'
import { changed, desk, DESK, written } from './desk-refusals.ts'

const SETTINGS: Call[] = [
  {
    method: 'get',
    path: `${DESK}/settings`,
    summary: 'All that owners may change without a deployment',
    answers: { 200: siteDocumentSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'put',
    path: `${DESK}/settings`,
    summary: 'Changes it; what somebody else changed meanwhile is not overwritten',
    body: changeSiteSchema,
    answers: { 200: siteDocumentSchema },
    refusals: [...desk, ...written, 'settings_changed'],
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/settings/preview`,
    summary: 'What settings would have said of the newest comments; nothing is written',
    body: previewSettingsSchema,
    answers: { 200: settingsPreviewSchema },
    refusals: [...desk, ...written],
    security: 'session',
  },
  {
    method: 'get',
    path: `${DESK}/policies`,
    summary: 'Every wording that readers were asked with',
    answers: { 200: policyVersionsSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/policies`,
    summary: 'Publishes a new version of the policy: consent is asked for again',
    body: publishPolicySchema,
    answers: { 201: siteDocumentSchema },
    refusals: [...desk, ...written, 'settings_changed', 'policy_version_used'],
    security: 'session',
  },
]

const file = (name: string, media: string): Call => ({
  method: 'get',
  path: `${DESK}/${name}`,
  summary: 'The log as a file',
  query: logFilterSchema,
  media,
  answers: { 200: z.string() },
  refusals: [...desk, 'malformed_query'],
  security: 'session',
})

const FIGURES: Call[] = [
  {
    method: 'get',
    path: `${DESK}/log`,
    summary: 'What was done at the desk, decisions included, newest first; owners only',
    query: logQuerySchema,
    answers: { 200: logSchema },
    refusals: [...desk, 'malformed_query'],
    security: 'session',
  },
  file('log.ndjson', 'application/x-ndjson'),
  file('log.csv', 'text/csv'),
  {
    method: 'get',
    path: `${DESK}/series`,
    summary: 'The figures behind the desk’s pictures',
    query: seriesQuerySchema,
    answers: { 200: seriesSchema },
    refusals: [...desk, 'malformed_query'],
    security: 'session',
  },
]

const WEBHOOKS: Call[] = [
  {
    method: 'get',
    path: `${DESK}/webhooks`,
    summary: 'Whom the newsroom’s own machines are told at; owners only',
    answers: { 200: webhooksSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/webhooks`,
    summary: 'Adds a webhook; its secret is shown this once',
    body: newWebhookSchema,
    answers: { 201: madeWebhookSchema },
    refusals: [...desk, ...written, 'too_many_entries'],
    security: 'session',
  },
  {
    method: 'patch',
    path: `${DESK}/webhooks/{webhook}`,
    summary: 'Changes a webhook, or switches it off and on',
    body: changeWebhookSchema,
    answers: { 200: webhookSchema },
    refusals: [...desk, ...written, 'unknown_webhook'],
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/webhooks/{webhook}`,
    summary: 'Removes a webhook with all that waits for it',
    answers: { 204: null },
    refusals: [...changed, 'unknown_webhook'],
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/webhooks/{webhook}/test`,
    summary: 'Sends a trial message at once',
    answers: { 200: webhookTrialSchema },
    refusals: [...changed, 'unknown_webhook', 'too_many_requests'],
    security: 'session',
  },
]

const NEWS: Call[] = [
  {
    method: 'get',
    path: `${DESK}/digest`,
    summary: 'What one hears of a site by mail',
    answers: { 200: digestSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'put',
    path: `${DESK}/digest`,
    summary: 'Changes it; a new address gets a code first',
    body: changeDigestSchema,
    answers: { 200: digestSchema },
    refusals: [...desk, ...written, 'mail_unavailable', 'too_many_requests'],
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/digest/confirmation`,
    summary: 'Confirms an address by the code that was sent to it',
    body: confirmDigestSchema,
    answers: { 200: digestSchema },
    refusals: [...desk, ...written, 'code_refused', 'too_many_requests'],
    security: 'session',
  },
  {
    method: 'get',
    path: `${DESK}/feed`,
    summary: 'Whether one has a private feed of what waits',
    answers: { 200: deskFeedSchema },
    refusals: desk,
    security: 'session',
  },
  {
    method: 'post',
    path: `${DESK}/feed`,
    summary: 'Makes a private feed; its address is shown this once, and an older one ends',
    answers: { 201: madeDeskFeedSchema },
    refusals: changed,
    security: 'session',
  },
  {
    method: 'delete',
    path: `${DESK}/feed`,
    summary: 'Ends the private feed',
    answers: { 204: null },
    refusals: changed,
    security: 'session',
  },
]

/** A newsroom's settings, its log and figures, and its news. */
export const NEWSROOM_CALLS: Call[] = [...SETTINGS, ...FIGURES, ...WEBHOOKS, ...NEWS]
