import { z } from 'zod'
import { WEBHOOK_EVENTS } from './desk-limits.ts'

const instant = z.iso.datetime()

export const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    state: z
      .enum(['active', 'off', 'failing', 'given_up'])
      .describe(
        'failing: the last attempt went wrong, more follow; given_up: switched off after days of failures',
      ),
    createdAt: instant,
    lastAttempt: z
      .object({
        at: instant,
        ok: z.boolean(),
        status: z.number().int().nullable().describe('null where nobody answered'),
      })
      .nullable(),
    failingSince: instant.nullable(),
    waiting: z.number().int().describe('messages that have not arrived yet'),
  })
  .meta({ id: 'Webhook' })
export type Webhook = z.infer<typeof webhookSchema>
export const webhooksSchema = z.object({ webhooks: z.array(webhookSchema) }).meta({ id: 'Webhooks' })
export type Webhooks = z.infer<typeof webhooksSchema>

const events = z.array(z.enum(WEBHOOK_EVENTS)).min(1)
export const newWebhookSchema = z
  .object({ url: z.string().min(1).max(2_000), events })
  .meta({ id: 'NewWebhook' })
export type NewWebhook = z.infer<typeof newWebhookSchema>
/** `active: true` also gives one that was given up another chance. */
export const changeWebhookSchema = z
  .object({
    url: z.string().min(1).max(2_000).optional(),
    events: events.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'ChangeWebhook' })
export type ChangeWebhook = z.infer<typeof changeWebhookSchema>
/** `secret` (`whsec_…`) is shown this once: what signs each message. */
export const madeWebhookSchema = z
  .object({ webhook: webhookSchema, secret: z.string() })
  .meta({ id: 'MadeWebhook' })
export type MadeWebhook = z.infer<typeof madeWebhookSchema>
/** What came of a trial message, sent at once. */
export const webhookTrialSchema = z
  .object({ ok: z.boolean(), status: z.number().int().nullable() })
  .meta({ id: 'WebhookTrial' })
export type WebhookTrial = z.infer<typeof webhookTrialSchema>

/** What travels: signed as Standard Webhooks has it, headers webhook-id, webhook-timestamp, webhook-signature. */
export const webhookMessageSchema = z
  .object({
    type: z.enum([...WEBHOOK_EVENTS, 'test']),
    timestamp: instant.describe('when it happened; of one comment the earlier message comes first'),
    data: z.object({
      site: z.string(),
      comment: z
        .object({
          id: z.uuid(),
          thread: z.object({ key: z.string(), url: z.string().nullable(), title: z.string().nullable() }),
          parentId: z.uuid().nullable(),
          name: z.string().nullable(),
          body: z.string().describe('as it stands now; empty where it was erased meanwhile'),
          createdAt: instant,
        })
        .nullable(),
    }),
  })
  .meta({ id: 'WebhookMessage' })
export type WebhookMessage = z.infer<typeof webhookMessageSchema>
