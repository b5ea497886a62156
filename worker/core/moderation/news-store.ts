import type { DigestFrequency } from '../../contract/moderation/desk-limits.ts'
import type { Language } from '../../contract/i18n/languages.ts'

type Whose = { member: string; site: string }

export type DigestRecord = Whose & {
  frequency: DigestFrequency
  hour: number
  lang: Language
  address: string | null
  confirmed: boolean
  origin: string
  codeHash: string | null
  codeSentAt: number | null
  codeTries: number
  lastSentAt: number | null
}

export type DueDigest = DigestRecord & {
  name: string
  siteLang: Language
  timeZone: string
  pending: number
  oldestAt: number
  /** When the newest of those that wait came. */
  newestAt: number
  articles: { title: string | null; n: number }[]
}

/** What members asked to hear. One implementation: D1. */
export type NewsStore = {
  digest(whose: Whose): Promise<DigestRecord | null>
  saveDigest(digest: DigestRecord): Promise<void>
  /** One more wrong code; answers how many there were. */
  countTry(whose: Whose): Promise<number>
  /** Confirmed ones of people who still belong to the site, while something waits there. */
  due(now: number, limit: number): Promise<DueDigest[]>
  /** Notes the time before anything is sent, so that no two runs send the same. False: another was first. */
  claim(whose: Whose, lastSentAt: number | null, now: number): Promise<boolean>
  release(whose: Whose, lastSentAt: number | null): Promise<void>
  stop(whose: Whose): Promise<void>

  feed(whose: Whose): Promise<{ createdAt: number; lastReadAt: number | null } | null>
  makeFeed(feed: Whose & { secretHash: string; at: number }): Promise<void>
  removeFeed(whose: Whose): Promise<void>
  /** Whose feed this is, while they belong to the site. */
  readFeed(secretHash: string, at: number): Promise<(Whose & { name: string; lang: Language }) | null>
}
