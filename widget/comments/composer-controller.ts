import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Form, OwnComment } from '../../worker/contract/comments.ts'
import type { Failure } from '../shared/http.ts'
import type { Draft, DraftStore } from './draft-store.ts'
import type { Writer } from './writer-store.ts'

export type ComposerState =
  | { status: 'editing' }
  | { status: 'sending' }
  /** Its errors stand at fields of the form. */
  | { status: 'failed'; failure: Failure }
  | { status: 'sent'; comment: OwnComment }

/** A form as it is sent. */
export type Letter = {
  parentId: string | null
  drafts: DraftStore
  draft: Draft
  writer: Writer
  form: Form
  consent: boolean
  contact: string
}

export type ComposerOptions = {
  parentId: string | null
  drafts: DraftStore
  /** Shared by all forms of an element: typed once, there in each of them. */
  writer: Writer
}

export const WRITER_FIELDS = ['name', 'email', 'website'] as const

type Policy = Form['policy']
/** Words that stood beside a box; what was sent and got no answer names their version and language alone. */
type Agreed = Pick<Policy, 'version'> & Partial<Pick<Policy, 'lang' | 'words'>>

/** One form: its draft, and what became of sending it, which is the writers' part. */
export class ComposerController implements ReactiveController {
  state: ComposerState = { status: 'editing' }
  /**
   * To which words the box was ticked: a tick is given to those, and is none beside others, of another version or in another
   * language.
   */
  agreed: Agreed | null
  /** What stands in the field that people never see. */
  contact = ''
  readonly options: ComposerOptions
  readonly #host: ReactiveControllerHost
  draft: Draft

  constructor(host: ReactiveControllerHost, options: ComposerOptions) {
    this.#host = host
    this.options = options
    const { drafts, writer } = options
    this.draft = drafts.read()
    const unanswered = this.draft.unanswered.at(-1)
    // The act belongs to what was sent: one press repeats it.
    this.agreed = unanswered?.consent
      ? { version: unanswered.policyVersion, ...(unanswered.policyLang && { lang: unanswered.policyLang }) }
      : null
    for (const field of WRITER_FIELDS) writer[field] ||= unanswered?.[field] ?? ''
    host.addController(this)
  }

  hostConnected(): void {
    // Another tab, or this element elsewhere in the page, may have written on.
    if (this.state.status === 'sending') return
    const had = this.draft.body
    this.draft = this.options.drafts.read()
    // Sent or deleted there: the tick was for that.
    if (had && !this.draft.body) this.agreed = null
  }

  get body(): string {
    return this.draft.body
  }

  /** Drawn, too: what is drawn later is compared with that, not with what stands in the box. */
  agree(policy: Policy | null): void {
    this.agreed = policy
    this.#host.requestUpdate()
  }

  hasAgreed({ version, lang, words }: Policy): boolean {
    const { agreed } = this
    return agreed?.version === version && (agreed.lang ?? lang) === lang && (agreed.words ?? words) === words
  }

  /** Each keystroke is kept, beside what has left meanwhile. */
  write(body: string): void {
    const { drafts } = this.options
    drafts.keep(Object.assign(this.draft, drafts.read(), { body }))
  }

  set(state: ComposerState): void {
    this.state = state
    this.#host.requestUpdate()
  }
}
