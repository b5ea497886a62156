import type { BanEffect, BanKind } from '../../moderation/constants.ts'

/** Why an act makes no sense with a comment. */
export type WhyNot = 'withdrawn' | 'refused' | 'deep' | 'unpublished' | 'staff'

/** The words of what is done beside deciding. */
export type ActMessages = {
  act: {
    menu: string
    reply: string
    edit: string
    note: string
    ban: string
    /** Leads to the ban. */
    unban: string
    pin: string
    unpin: string
    closeThread: string
    openThread: string
    holdThread: string
    releaseThread: string
    trust: string
    untrust: string
    about: (name: string) => string
    send: string
    working: string
    cancel: string
    pinned: string
    closed: string
    held: string
    replyWords: string
    replyHint: string
    replied: string
    repliedApproved: string
    editWords: string
    editHint: string
    edited: string
    noteWords: string
    noteHint: string
    noted: string
    unnoted: string
    banWhat: string
    banKinds: Record<BanKind, string>
    banPattern: string
    banPatternHint: string
    banEffect: string
    banEffects: Record<BanEffect, string>
    banUntil: string
    banUntilHint: string
    /** Of an address, which changes hands. */
    banUntilAddress: string
    banReason: string
    banned: string
    whyNot: Record<WhyNot, string>
    done: {
      pin: string
      unpin: string
      closeThread: string
      openThread: string
      holdThread: string
      releaseThread: string
      trust: string
      untrust: string
    }
  }
}
