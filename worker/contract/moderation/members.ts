import { z } from 'zod'
import { ROLES } from '../statuses.ts'

const instant = z.iso.datetime()

export const memberSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role: z.enum(ROLES),
    since: instant,
    lastSeenAt: instant.nullable().describe('null where nobody is signed in'),
    sessions: z.number().int().describe('devices that are signed in'),
    passkeys: z.number().int(),
    you: z.boolean(),
  })
  .meta({ id: 'Member' })
export type Member = z.infer<typeof memberSchema>

/** A link that nobody has used yet. The link itself was shown once, to whoever made it. */
export const openInvitationSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    by: z.string().nullable(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'OpenInvitation' })
export type OpenInvitation = z.infer<typeof openInvitationSchema>

export const membersSchema = z
  .object({ members: z.array(memberSchema), invites: z.array(openInvitationSchema) })
  .meta({ id: 'Members' })
export type Members = z.infer<typeof membersSchema>

export const changeRoleSchema = z.object({ role: z.enum(ROLES) }).meta({ id: 'ChangeRole' })
export type ChangeRole = z.infer<typeof changeRoleSchema>
