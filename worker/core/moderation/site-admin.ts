import type { Language } from '../../contract/i18n/languages.ts'
import type { SiteSettings } from '../../contract/site.ts'
import type { Rule } from '../../contract/statuses.ts'
import type { DeskRecord } from './desk-record.ts'

export type SiteChange = {
  site: string
  /** What the change was made from; another one by now is left alone. */
  version: number
  name: string
  lang: Language
  origins: string[]
  rule: Rule
  settings: SiteSettings
}

export type PolicyRecord = {
  version: string
  createdAt: number
  consents: number
  wordings: { lang: Language; url: string; words: string }[]
}

export type NewPolicy = {
  site: string
  version: number
  name: string
  wordings: { lang: Language; url: string; words: string; wordsHash: string }[]
  at: number
}

export type NewestComment = {
  record: DeskRecord
  byModerator: boolean
  /** An earlier comment of the same e-mail or receipt is published. */
  published: boolean
}

/** A site's settings and the wordings of its policy. One implementation: D1. */
export type SiteAdmin = {
  change(change: SiteChange): Promise<'changed' | 'conflict'>
  policies(site: string): Promise<PolicyRecord[]>
  /** `used`: there is a version of this name already, whose words are never changed. */
  publish(policy: NewPolicy): Promise<'published' | 'conflict' | 'used'>
  /** The newest comments, whatever their status, whose words still stand. */
  newest(site: string, limit: number): Promise<NewestComment[]>
  /** Threads older than the site allows are closed, and those that are not any more opened again. */
  closeByAge(site: string, now: number): Promise<void>
}
