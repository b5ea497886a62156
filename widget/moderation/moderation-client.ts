import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import type { Session, Summary } from '../../worker/contract/moderation.ts'
import type { Decide, Decided } from '../../worker/contract/moderation/decisions.ts'
import type { Queue } from '../../worker/contract/moderation/desk-comment.ts'
import type { History } from '../../worker/contract/moderation/history.ts'
import type { GiveReason, ReasonGiven } from '../../worker/contract/moderation/reasons.ts'
import type { Role } from '../../worker/contract/statuses.ts'
import type { Answer } from '../shared/http.ts'
import type { Filters, Listed } from './place.ts'

export type QueueQuery = { status: Listed; q: string; filters: Filters; after: string | null }
/** A call as it travels, its path below `/v1`. */
export type Ask = { method?: string; path: string; json?: unknown; signal?: AbortSignal }
export type Invited = { url: string; expiresAt: string }

/**
 * What the desk asks of the worker. Refusals come back as values, never as exceptions; a call that was
 * aborted, or never answered, is the failure `unreachable`. Set the element's `client` property to one of
 * these to run the desk on something else than HTTP.
 */
export type ModerationClient = {
  session(): Promise<Answer<Session>>
  acceptInvite(token: string): Promise<Answer<Session>>
  signOut(): Promise<Answer<void>>
  passkeyOptions(): Promise<Answer<PublicKeyCredentialCreationOptionsJSON>>
  addPasskey(response: RegistrationResponseJSON): Promise<Answer<Session>>
  signInOptions(): Promise<Answer<PublicKeyCredentialRequestOptionsJSON>>
  signIn(response: AuthenticationResponseJSON): Promise<Answer<Session>>
  /**
   * Quietly: the call is the desk's own, nobody's use of the session. `since`: the `at` of an earlier answer, to
   * hear what was decided from then on.
   */
  summary(site: string, quiet: boolean, since: string | null): Promise<Answer<Summary>>
  queue(site: string, query: QueueQuery, signal?: AbortSignal): Promise<Answer<Queue>>
  history(site: string, id: string, signal?: AbortSignal): Promise<Answer<History>>
  decide(site: string, decision: Decide): Promise<Answer<Decided>>
  giveReason(site: string, decision: string, reason: GiveReason): Promise<Answer<ReasonGiven>>
  undo(site: string, decision: string): Promise<Answer<Decided>>
  invite(site: string, person: { name: string; role: Role }): Promise<Answer<Invited>>
  /** Any other call of the contract: sections of the office bring the shapes of theirs along. */
  ask<T>(call: Ask): Promise<Answer<T>>
}
