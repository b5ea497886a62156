import type { Finding } from '../../contract/moderation/findings.ts'
import type { FilterName, Verdict } from '../../contract/statuses.ts'
import type { FormFacts, RequestFacts } from '../comment.ts'
import type { Site } from '../site.ts'

/** A text on its way to the filters, with all that they may know of it. */
export type Candidate = {
  site: Site
  /** `recheck`: nobody could look when it was new. */
  cause: 'new' | 'edit' | 'recheck'
  comment: {
    id: string
    parentId: string | null
    body: string
    name: string | null
    email: string | null
    website: string | null
    lang: string | null
    createdAt: number
  }
  thread: { key: string; url: string | null; title: string | null }
  facts: RequestFacts
  /** Keyed hash of the address, the only form in which it is stored. */
  addressKey: string | null
  form: FormFacts
  /**
   * What the filters said of this very text before. A recheck asks only those that could not look; what the
   * others said stands, since they saw the request it came with.
   */
  earlier?: Finding[]
}

/** One filter's answer. `retryAt`: it could not look, or wants to look again, at that time (ms since 1970). */
export type FilterAnswer = Finding & { retryAt?: number }

/**
 * One check. It says ham, unsure, spam or discard, and why; it decides nothing. `mustLook`: while it could
 * not look, nothing is published.
 */
export type Filter = {
  name: FilterName
  mustLook?: boolean
  check(candidate: Candidate): FilterAnswer | Promise<FilterAnswer>
}

/** What all filters together said. */
export type ScreeningResult = {
  verdict: Verdict
  findings: Finding[]
  /** False while a filter that must look could not: the comment waits, and `retryAt` is set. */
  checked: boolean
  retryAt: number | null
}

/** Asks the filters in order. Never throws: a filter that fails or is late becomes a finding. */
export type Screen = (candidate: Candidate) => Promise<ScreeningResult>
