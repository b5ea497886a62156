import type { NewSession } from './people-store.ts'

export type DeviceRecord = {
  id: string
  device: string
  createdAt: number
  lastSeenAt: number
  expiresAt: number
}
export type NamedPasskey = { id: string; name: string; createdAt: number; lastUsedAt: number | null }

/** How one member comes in: open sessions, passkeys and one-time codes. One implementation: D1. */
export type WaysInStore = {
  devices(member: string, now: number, idleSince: number): Promise<DeviceRecord[]>
  /** False: the member has no such session. */
  endDevice(member: string, id: string): Promise<boolean>
  endOtherDevices(member: string, kept: string): Promise<void>
  passkeys(member: string): Promise<NamedPasskey[]>
  namePasskey(member: string, id: string, name: string): Promise<boolean>
  /** `last`: without it nothing else would let the member in; it stays. */
  removePasskey(member: string, id: string): Promise<'removed' | 'unknown' | 'last'>
  codes(member: string): Promise<{ left: number; createdAt: number | null }>
  /** In place of all older ones. */
  replaceCodes(member: string, hashes: readonly string[], at: number): Promise<void>
  /** Uses a code up and opens the session in one batch. Null: unknown or used; nothing was written. */
  openByCode(
    hash: string,
    session: NewSession,
  ): Promise<{ member: string; name: string; sites: string[] } | null>
  /** Until when this network has to wait, if it guessed wrong before. */
  waitOf(network: string): Promise<{ tries: number; until: number } | null>
  setWait(network: string, wait: { tries: number; until: number } | null): Promise<void>
}
