import type { ReactiveControllerHost } from 'lit'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { Recorded } from './decision-controller.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Passkeys } from './passkeys.ts'

/** The element, as its parts see it. */
export type DeskHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment
    readonly site: string | null
    readonly language: Language
    readonly connection: ModerationClient
    readonly passkeys: Passkeys
    tell(type: 'twin-decision', detail: Recorded): void
    tell(type: 'twin-error', detail: { code: string }): void
  }
