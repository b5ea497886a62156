import type { Decision } from '../../moderation/decisions.ts'
import type { Screening } from '../../moderation/findings.ts'
import type { Action, Role, Status } from '../../statuses.ts'
import type { ActMessages } from './act-messages.ts'
import type { ConversationMessages } from './conversation-messages.ts'
import type { BulkMessages } from './bulk-messages.ts'
import type { EyesMessages } from './eyes-messages.ts'
import type { QueueFilterMessages } from './filter-messages.ts'
import type { FindingMessages } from './finding-messages.ts'
import type { ReasonMessages } from './reason-messages.ts'
import type { WaitMessages } from './wait-messages.ts'

/** The parts of the office, each a chunk of its own. */
export type OfficeSectionName =
  | 'figures'
  | 'bans'
  | 'settings'
  | 'policy'
  | 'embed'
  | 'colleagues'
  | 'tokens'
  | 'webhooks'
  | 'log'
  | 'news'
  | 'account'

/** Why a passkey did not come about, where the reason lies in the browser. */
export type PasskeyTrouble = 'cancelled' | 'unsupported' | 'registered_already' | 'failed'

/** Everything the moderation desk says, in one language. */
export type DeskMessages = ActMessages &
  ConversationMessages &
  BulkMessages &
  EyesMessages &
  QueueFilterMessages &
  FindingMessages &
  ReasonMessages &
  WaitMessages & {
    title: string
    language: string
    site: string
    loading: string
    retry: string
    close: string
    /** The worker gave no answer, or none that can be read. */
    unreachable: string
    /** Fields of a form are at fault. */
    invalid: string
    offline: string
    /** How many decisions wait for the connection. */
    onceOnline: (count: number) => string
    signIn: {
      title: string
      intro: string
      button: string
      working: string
      /** For whoever has no passkey here yet. */
      first: string
      /** For whoever has no passkey at hand. */
      recovery: { open: string; code: string; use: string }
      endedTitle: string
      endedIntro: string
    }
    passkey: {
      title: string
      why: string
      register: string
      later: string
      working: string
      /** In the menu. */
      another: string
      added: string
      trouble: Record<PasskeyTrouble, string>
    }
    /** On the button that opens the sheet of keys, whose words come with it. */
    keys: string
    account: { menu: string; signOut: string }
    invite: {
      open: string
      title: string
      intro: string
      name: string
      role: string
      roles: Record<Role, string>
      create: string
      ready: (until: string) => string
      link: string
      copy: string
      copied: string
    }
    rooms: { label: string; queue: string; office: string }
    office: { label: string; sections: Record<OfficeSectionName, string> }
    /** What was typed and is not saved yet. */
    unsaved: {
      /** Beside the name of a section. */
      mark: string
      kept: string
      discard: string
      discardTitle: string
      discardText: string
      leaveTitle: string
      leaveText: (what: string) => string
      /** One of those: a reply, an edit or a note about a comment. */
      writing: string
      /** Another of those. */
      article: string
      stay: string
    }
    notAllowed: { title: string; text: (site: string) => string; choose: string; none: string }
    queues: Record<Status | 'reported' | 'any', string>
    queuesLabel: string
    /** The heading over the list. */
    waiting: (count: number) => string
    oldest: (ago: string) => string
    empty: Record<'pending' | 'approved' | 'reported' | 'any', { title: string; text: string }> &
      /** For how many days it is kept; for ever where it is 0. */
      Record<'spam' | 'trash', { title: string; text: (days: number) => string }> & {
        /** Of a site that has no comment yet; the words of the way to the tag. */
        site: { text: string; tag: string }
      }
    search: {
      label: string
      button: string
      clear: string
      results: (q: string) => string
      nothing: (q: string) => string
      nothingText: string
    }
    /** News in the queue that is open: told as a number, shown when asked for. */
    fresh: Record<Status, (count: number) => string>
    show: string
    layout: { one: string; previous: string; next: string }
    more: string
    moreLoading: string
    comment: {
      anonymous: string
      staff: string
      select: (name: string) => string
      decideOn: (name: string) => string
      email: string
      website: string
      on: string
      inReplyTo: (name: string) => string
      edited: (when: string) => string
      erased: string
      status: string
      statuses: Record<Status, string>
      findings: string
      showHistory: string
      hideHistory: string
    }
    actions: Record<Action, string>
    /** `keep`: it stays published, and its reports are dealt with. */
    decided: Record<Action | 'keep', (count: number) => string>
    left: (count: number) => string
    undo: string
    undone: (count: number) => string
    /** After an undo: what the next one would take back. */
    earlier: (decided: string) => string
    undoing: string
    skipped: (count: number) => string
    now: (status: string) => string
    bulk: { label: string; selected: (count: number) => string; all: string; clear: string }
    history: {
      title: string
      screenings: string
      decisions: string
      edits: string
      none: string
      causes: Record<Screening['cause'], string>
      unchecked: string
      by: Record<Decision['by']['kind'], (name: string | null) => string>
      change: (from: string, to: string) => string
      undoes: string
      reason: (words: string) => string
      before: (when: string) => string
    }
    akismet: { keyRefused: string; unreachable: (unchecked: number) => string }
  }
