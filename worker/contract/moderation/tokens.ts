import { z } from 'zod'
import { TOKEN_SCOPES } from './desk-limits.ts'

const instant = z.iso.datetime()

export const apiTokenSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scope: z.enum(TOKEN_SCOPES),
    by: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable().describe('to the minute'),
    state: z.enum(['active', 'expired', 'revoked']),
  })
  .meta({ id: 'ApiToken' })
export type ApiToken = z.infer<typeof apiTokenSchema>
export const apiTokensSchema = z.object({ tokens: z.array(apiTokenSchema) }).meta({ id: 'ApiTokens' })
export type ApiTokens = z.infer<typeof apiTokensSchema>

export const newApiTokenSchema = z
  .object({
    name: z.string().min(1).max(80),
    scope: z.enum(TOKEN_SCOPES),
    expiresAt: instant.describe('at most a year from now'),
  })
  .meta({ id: 'NewApiToken' })
export type NewApiToken = z.infer<typeof newApiTokenSchema>
/** `secret` is shown this once: `Authorization: Bearer SECRET`. */
export const madeApiTokenSchema = z
  .object({ token: apiTokenSchema, secret: z.string() })
  .meta({ id: 'MadeApiToken' })
export type MadeApiToken = z.infer<typeof madeApiTokenSchema>

/** A newsroom's server asks for it with an API token of the scope `moderate`, for one of its own pages. */
export const askDeskTokenSchema = z
  .object({
    origin: z.string().max(300).describe('of the page that shows the desk; one of the site’s desk origins'),
    person: z
      .string()
      .min(1)
      .max(80)
      .optional()
      .describe('who sits at the desk, as the log is to name them; else the token’s name'),
  })
  .meta({ id: 'AskDeskToken' })
export const deskTokenSchema = z.object({ token: z.string(), expiresAt: instant }).meta({ id: 'DeskToken' })
export type DeskToken = z.infer<typeof deskTokenSchema>
