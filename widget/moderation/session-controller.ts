import type { ReactiveControllerHost } from 'lit'
import type { PasskeyTrouble } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Session } from '../../worker/contract/moderation.ts'
import type { Answer, Failure } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Ceremony, Passkeys } from './passkeys.ts'

export type Trouble = { by: 'worker'; failure: Failure } | { by: 'browser'; passkey: PasskeyTrouble }

export type SessionState =
  | { status: 'starting' }
  | { status: 'unreachable'; failure: Failure }
  | { status: 'signed_out'; trouble: Trouble | null; working: boolean }
  /** Signed in; a passkey is asked for before, or beside, the work. */
  | { status: 'offering'; session: Session; trouble: Trouble | null; working: boolean }
  | { status: 'signed_in'; session: Session }
  /** It ended in mid-work: the desk keeps its place behind the sign-in. */
  | { status: 'ended'; session: Session; trouble: Trouble | null; working: boolean }

/** Signed in at the worker; else a page of the newsroom's own says who sits at the desk. */
export const isPerson = ({ via = 'session' }: Session): boolean => via === 'session'

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>
type Options = {
  client: () => ModerationClient
  passkeys: () => Passkeys
  /** Signed in, for the first time or again. */
  onOpen: (session: Session) => void
  onPasskeyAdded: () => void
}

/** Who sits at the desk. */
export class SessionController {
  state: SessionState = { status: 'starting' }
  readonly #host: Host
  readonly #options: Options
  #call = 0

  constructor(host: Host, options: Options) {
    this.#host = host
    this.#options = options
  }

  get session(): Session | null {
    return 'session' in this.state ? this.state.session : null
  }

  /** Opens the desk: by an invitation where there is one, else by the session that the browser still has. */
  async start(invite: string | null) {
    const call = this.#begin({ status: 'starting' })
    const client = this.#options.client()
    let refused: Failure | null = null
    if (invite) {
      const answer = await client.acceptInvite(invite)
      if (call !== this.#call) return
      if (answer.ok) return this.#open(answer.value)
      refused = answer.failure
    }
    const answer = await client.session()
    if (call !== this.#call) return
    if (answer.ok) return this.#open(answer.value)
    if (answer.failure.code !== 'signed_out') {
      return this.#set({ status: 'unreachable', failure: answer.failure })
    }
    const trouble: Trouble | null = refused && { by: 'worker', failure: refused }
    this.#set({ status: 'signed_out', trouble, working: false })
  }

  async signIn() {
    const { state } = this
    if (state.status !== 'signed_out' && state.status !== 'ended') return
    const client = this.#options.client()
    await this.#ceremony(
      state,
      () => client.signInOptions(),
      (options) => this.#options.passkeys().use(options),
      (response) => client.signIn(response),
    )
  }

  /** By one of the codes that were kept for the day on which no passkey is at hand. */
  async recover(code: string) {
    const { state } = this
    if ((state.status !== 'signed_out' && state.status !== 'ended') || state.working) return
    const call = this.#begin({ ...state, trouble: null, working: true })
    const answer = await this.#options
      .client()
      .ask<Session>({ method: 'POST', path: '/session/recovery', json: { code } })
    if (call !== this.#call) return
    if (answer.ok) return this.#open(answer.value)
    this.#set({ ...state, trouble: { by: 'worker', failure: answer.failure }, working: false })
  }

  offerPasskey() {
    const { session } = this
    if (session) this.#begin({ status: 'offering', session, trouble: null, working: false })
  }

  async registerPasskey() {
    const { state } = this
    if (state.status !== 'offering') return
    const client = this.#options.client()
    const added = await this.#ceremony(
      state,
      () => client.passkeyOptions(),
      (options) => this.#options.passkeys().register(options),
      (response) => client.addPasskey(response),
    )
    if (added) this.#options.onPasskeyAdded()
  }

  later() {
    if (this.state.status === 'offering') {
      this.#begin({ status: 'signed_in', session: this.state.session })
    }
  }

  async signOut() {
    const call = ++this.#call
    const answer = await this.#options.client().signOut()
    if (call !== this.#call) return
    // Whoever leaves a shared machine must not be told that they are out while they are not.
    if (answer.ok || answer.failure.status === 401) {
      this.#set({ status: 'signed_out', trouble: null, working: false })
    } else this.#set({ status: 'unreachable', failure: answer.failure })
  }

  /** To be told of every failure at the desk: one of them may be the end of the session. */
  heed(failure: Failure) {
    const { session, state } = this
    if (failure.code !== 'signed_out' || !session || state.status === 'ended') return
    this.#begin({ status: 'ended', session, trouble: null, working: false })
  }

  async #ceremony<Options, Response>(
    state: Extract<SessionState, { working: boolean }>,
    ask: () => Promise<Answer<Options>>,
    perform: (options: Options) => Promise<Ceremony<Response>>,
    send: (response: Response) => Promise<Answer<Session>>,
  ): Promise<boolean> {
    if (state.working) return false
    const call = this.#begin({ ...state, trouble: null, working: true })
    const fail = (trouble: Trouble) => {
      if (call !== this.#call) return false
      // An invited member whose session ran out meanwhile has no passkey: the sign-in says what to do.
      if (state.status === 'offering' && trouble.by === 'worker') this.heed(trouble.failure)
      if (call === this.#call) this.#set({ ...state, trouble, working: false })
      return false
    }
    const options = await ask()
    if (!options.ok) return fail({ by: 'worker', failure: options.failure })
    if (call !== this.#call) return false
    const made = await perform(options.value)
    if (!made.ok) return fail({ by: 'browser', passkey: made.trouble })
    const answer = await send(made.response)
    if (!answer.ok) return fail({ by: 'worker', failure: answer.failure })
    if (call !== this.#call) return false
    this.#set({ status: 'signed_in', session: answer.value })
    this.#options.onOpen(answer.value)
    return true
  }

  #open(session: Session) {
    // A desk inside another page has no passkey of its own: that page says who sits here.
    this.#set(
      session.passkeys === 0 && isPerson(session)
        ? { status: 'offering', session, trouble: null, working: false }
        : { status: 'signed_in', session },
    )
    this.#options.onOpen(session)
  }

  #begin(state: SessionState): number {
    this.#set(state)
    return ++this.#call
  }

  #set(state: SessionState) {
    this.state = state
    this.#host.requestUpdate()
  }
}
