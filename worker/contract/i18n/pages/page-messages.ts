import type { Status } from '../../statuses.ts'

/** What only the pages without script say; everything else they share with `<twin-comments>`. */
export type PageMessages = {
  /** `#` is the article's title. */
  title: string
  error: string
  article: string
  /** A link to wherever somebody came from to a page that shows nothing. */
  cameFrom: string
  /** What may have happened, and what can be done. */
  advice: Record<'receipt_unknown' | 'unknown_site', string>
  start: string
  /** A link from a reply that stands on a page without what it answers. */
  parent: string
  feed: string
  pageLanguage: string
  emptyField: string
  privatePage: string
  privatePageHint: string
  policies: {
    title: string
    about: string
    check: string
    /** `#` is the version's name. */
    version: string
    current: string
    since: string
  }
  receipt: {
    title: string
    keep: string
    notSentYet: string
    state: Record<Status, string>
    withdrawn: string
    text: string
    editUntil: string
    held: string
    heldNothing: string
    article: string
    name: string
    email: string
    website: string
    lang: string
    writtenAt: string
    editedAt: string
    consent: string
    words: string
    fingerprint: string
    checkWords: string
    policyVersion: string
    policy: string
    act: string
    actTick: string
    basis: { consent: string; acknowledgement: string }
    basisName: string
    givenAt: string
    withdrawnAt: string
    conversation: string
  }
}
