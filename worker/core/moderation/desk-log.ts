import type { SessionRecord } from './people-store.ts'

/** Who did something at the desk, under the name they had then. */
export type Actor = { kind: 'member' | 'token' | 'system'; id: string | null; name: string | null }

export type NewLogEntry = {
  site: string
  at: number
  actor: Actor
  /** `settings.changed`, `member.removed`: the first part groups what belongs together. */
  act: string
  subject?: { kind: string; id: string }
  detail?: Record<string, unknown>
}

/** What was done, appended and never changed. One implementation: D1. */
export type DeskLogWriter = { add(entries: readonly NewLogEntry[]): Promise<void> }

export const actorOf = ({ member, via }: SessionRecord): Actor => ({
  kind: via === 'session' ? 'member' : 'token',
  id: member.id,
  name: member.name,
})
