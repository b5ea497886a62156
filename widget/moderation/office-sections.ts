import type { OfficeSectionName } from '../../worker/contract/i18n/moderation/desk-messages.ts'
import { ROLES, type Right, type Role } from '../../worker/contract/statuses.ts'
import type { Failure } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Passkeys } from './passkeys.ts'
import type { Place } from './place.ts'
import type { Words } from './views/words.ts'

/** What a section of the office is given: the site it is opened for, and the ways back to the desk. */
export type OfficeDesk = {
  readonly site: string
  /** Who sits there. */
  readonly member: string
  readonly role: Role
  /** The writer that the address narrows to, where the section heeds it; else empty. */
  readonly writer: string
  may(right: Right): boolean
  /** The address of another place at the desk, and the way there. */
  href(change: Partial<Place>): string
  go(change: Partial<Place>): void
  client(): ModerationClient
  /** The browser's side of a passkey. */
  passkeys(): Passkeys
  /** A passkey was added: none has to be offered any more. */
  passkeyAdded(): void
  /** Shows what has changed. */
  update(): void
  /** Tells of a failure: it may be the end of the session. */
  fail(failure: Failure): void
  /** Tells a screen reader, politely. */
  say(sentence: string): void
  /** Puts the focus on the first element of a selector, once what has changed is shown. */
  focus(selector: string): void
  /** Looks that only the office needs; to give them again changes nothing. */
  dress(styles: CSSStyleSheet): void
}

/** One opened section. Its state lives as long as it is open, or left with something unsaved. */
export type OpenSection = {
  view(words: Words): unknown
  /** It is left for good: calls on their way are of no use any more. */
  close?(): void
  /** Whether something in it is not saved; without a word of its own, whether a control was changed. */
  unsaved?(changed: boolean): boolean
  /** Whether something stands in it, or is about to, that is shown this once; somebody has yet to say that they kept it. */
  secret?(): boolean
}

export type Section = {
  name: OfficeSectionName
  /** Whom it is shown to. */
  roles: readonly Role[]
  /** About the person at the desk: a desk inside another page has none of its own. */
  personal?: true
  /** What is typed there is kept, but is nothing to be saved. */
  passing?: true
  /** Of a writer in the address it shows what is theirs alone. */
  heedsWriter?: true
  /** Brings its chunk: a moderator who never opens it never downloads it. */
  load: () => Promise<{ open: (desk: OfficeDesk) => OpenSection }>
}

/** The office, in the order of its tabs. A section is one file of `office/` that exports `open`. */
export const OFFICE_SECTIONS: readonly Section[] = [
  { name: 'figures', roles: ROLES, load: () => import('./office/figures.ts') },
  {
    name: 'bans',
    roles: ['owner', 'moderator'],
    heedsWriter: true,
    load: () => import('./office/bans.ts'),
  },
  { name: 'settings', roles: ['owner'], load: () => import('./office/settings.ts') },
  { name: 'policy', roles: ['owner'], load: () => import('./office/policy.ts') },
  { name: 'embed', roles: ['owner'], passing: true, load: () => import('./office/embed.ts') },
  { name: 'colleagues', roles: ['owner'], load: () => import('./office/colleagues.ts') },
  { name: 'tokens', roles: ['owner'], load: () => import('./office/tokens.ts') },
  { name: 'webhooks', roles: ['owner'], load: () => import('./office/webhooks.ts') },
  { name: 'log', roles: ['owner'], load: () => import('./office/log.ts') },
  { name: 'news', roles: ROLES, personal: true, load: () => import('./office/news.ts') },
  { name: 'account', roles: ROLES, personal: true, load: () => import('./office/account.ts') },
]

export const sectionsFor = (role: Role, person: boolean): readonly Section[] =>
  OFFICE_SECTIONS.filter(({ roles, personal }) => roles.includes(role) && (person || !personal))
