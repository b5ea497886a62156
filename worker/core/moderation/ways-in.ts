import type { Devices, Passkeys, RecoveryState } from '../../contract/moderation/sessions.ts'
import { normaliseLine } from '../normalise-text.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import { IDLE_MS } from './session-limits.ts'
import type { WaysInStore } from './ways-in-store.ts'

type Deps = { waysIn: WaysInStore; now: number }

const instant = (time: number): string => new Date(time).toISOString()

/** What a member sees and changes of their own sessions, passkeys and codes. */
export const waysInOf = (member: string, { waysIn, now }: Deps) => ({
  async devices(current: string): Promise<Devices> {
    const devices = await waysIn.devices(member, now, now - IDLE_MS)
    return {
      devices: devices.map((device) => ({
        id: device.id,
        device: device.device,
        createdAt: instant(device.createdAt),
        lastSeenAt: instant(device.lastSeenAt),
        expiresAt: instant(device.expiresAt),
        current: device.id === current,
      })),
    }
  },

  async endDevice(id: string): Promise<Result<null>> {
    return (await waysIn.endDevice(member, id)) ? ok(null) : refuse('unknown_device')
  },

  async passkeys(): Promise<Passkeys> {
    const passkeys = await waysIn.passkeys(member)
    return {
      passkeys: passkeys.map((passkey) => ({
        id: passkey.id,
        name: passkey.name,
        createdAt: instant(passkey.createdAt),
        lastUsedAt: passkey.lastUsedAt === null ? null : instant(passkey.lastUsedAt),
      })),
    }
  },

  async namePasskey(id: string, words: string): Promise<Result<null>> {
    const name = normaliseLine(words)
    if (name === '') return refuseFields([{ field: 'name', code: 'name_required' }])
    return (await waysIn.namePasskey(member, id, name)) ? ok(null) : refuse('unknown_passkey')
  },

  async removePasskey(id: string): Promise<Result<null>> {
    const outcome = await waysIn.removePasskey(member, id)
    if (outcome === 'removed') return ok(null)
    return refuse(outcome === 'last' ? 'last_way_in' : 'unknown_passkey')
  },

  async codes(): Promise<RecoveryState> {
    const { left, createdAt } = await waysIn.codes(member)
    return { left, createdAt: createdAt === null ? null : instant(createdAt) }
  },
})
