import { z } from 'zod'

const instant = z.iso.datetime()

/** One browser that is signed in. */
export const deviceSchema = z
  .object({
    id: z.string(),
    device: z.string().describe('browser and system, as far as people tell devices apart by'),
    createdAt: instant,
    lastSeenAt: instant,
    expiresAt: instant,
    current: z.boolean(),
  })
  .meta({ id: 'Device' })
export type Device = z.infer<typeof deviceSchema>
export const devicesSchema = z.object({ devices: z.array(deviceSchema) }).meta({ id: 'Devices' })
export type Devices = z.infer<typeof devicesSchema>

export const passkeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'Passkey' })
export type Passkey = z.infer<typeof passkeySchema>
export const passkeysSchema = z.object({ passkeys: z.array(passkeySchema) }).meta({ id: 'Passkeys' })
export type Passkeys = z.infer<typeof passkeysSchema>
export const namePasskeySchema = z.object({ name: z.string().min(1).max(80) }).meta({ id: 'NamePasskey' })

export const recoveryStateSchema = z
  .object({ left: z.number().int(), createdAt: instant.nullable() })
  .meta({ id: 'RecoveryState' })
export type RecoveryState = z.infer<typeof recoveryStateSchema>
/** Shown this once; whoever makes new ones ends the old ones. */
export const recoveryCodesSchema = z
  .object({ codes: z.array(z.string()), createdAt: instant })
  .meta({ id: 'RecoveryCodes' })
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>
/** Case, spaces and hyphens do not matter. */
export const useRecoveryCodeSchema = z
  .object({ code: z.string().min(1).max(100) })
  .meta({ id: 'UseRecoveryCode' })
