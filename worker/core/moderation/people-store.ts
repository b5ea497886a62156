import type { Right, Role } from '../../contract/statuses.ts'

/** A one-time link before it is used. Its token is nowhere stored, only the hash. */
export type InviteRecord = {
  tokenHash: string
  /** Who the link signs in: made on first use where there is no such member yet. */
  member: string
  name: string
  sites: { site: string; role: Role }[]
  createdBy: string | null
  createdAt: number
  expiresAt: number
}

export type NewSession = {
  idHash: string
  /** A word on the device, so that people recognise their own sessions. */
  device: string
  createdAt: number
  expiresAt: number
  /** The session this browser had before: it ends, so that no id lives across a sign-in. */
  replaces: string | null
}

export type SessionRecord = {
  idHash: string
  /** A person's session, a newsroom's own tool, or a desk inside another page. */
  via: 'session' | 'token' | 'embedded'
  member: { id: string; name: string }
  sites: { id: string; name: string; lang: string; role: Role }[]
  /** Where they are not those of the role: what a token opens. */
  rights?: readonly Right[]
  passkeys: number
  lastSeenAt: number
  expiresAt: number
}

export type PasskeyRecord = {
  credentialId: string
  member: string
  /** COSE key, base64url. */
  publicKey: string
  counter: number
  transports: string[]
}

export type ChallengeKind = 'register' | 'sign_in'

/** Members, their invites, sessions and passkeys. One implementation: D1. */
export type PeopleStore = {
  addInvite(invite: InviteRecord): Promise<void>
  /** Uses the link up and opens the session in one batch. False: unknown, used or expired; nothing was written. */
  openInvite(tokenHash: string, session: NewSession): Promise<boolean>
  /** Null where it has expired, ended, or was last seen at or before `idleSince`. */
  session(query: { idHash: string; now: number; idleSince: number }): Promise<SessionRecord | null>
  seen(idHash: string, at: number): Promise<void>
  endSession(idHash: string): Promise<void>
  addChallenge(challenge: {
    hash: string
    kind: ChallengeKind
    member: string | null
    now: number
    expiresAt: number
  }): Promise<void>
  /** A challenge is answered once: taking it removes it. Null: unknown, taken already, or expired. */
  takeChallenge(query: {
    hash: string
    kind: ChallengeKind
    now: number
  }): Promise<{ member: string | null } | null>
  passkey(credentialId: string): Promise<PasskeyRecord | null>
  passkeysOf(member: string): Promise<PasskeyRecord[]>
  /** False: this passkey is registered already. */
  addPasskey(passkey: PasskeyRecord & { name: string }, at: number): Promise<boolean>
  openByPasskey(use: { passkey: PasskeyRecord; counter: number; session: NewSession }): Promise<void>
}
