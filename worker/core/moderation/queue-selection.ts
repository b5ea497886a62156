import type { QueueFilter } from '../../contract/moderation/queue.ts'
import { FILTERS, type Sort, type Status } from '../../contract/statuses.ts'
import { searchTerms, type SearchTerm } from '../search/search-terms.ts'
import { emailRef } from '../writer-ref.ts'

/** A filter as the store is asked: times in milliseconds since 1970, null and false where nothing is asked. */
export type QueueSelection = {
  site: string
  status: Status | 'any'
  sort: Sort
  terms: readonly SearchTerm[]
  /** Words of the writer's name. */
  names: readonly SearchTerm[]
  threadKey: string | null
  /** A writer by what is written down of them, see `writer-ref.ts`. */
  writerRef: string | null
  /** A writer by handle. */
  writer: string | null
  lang: string | null
  /** A filter that objected, or a reason. */
  finding: { kind: 'f' | 'r'; name: string } | null
  reported: boolean
  unchecked: boolean
  from: number | null
  to: number | null
}

const FILTER_NAMES: readonly string[] = FILTERS

/** What nothing but the status is asked of: the queue that a desk opens with. */
export const isPlain = (selection: QueueSelection): boolean =>
  selection.status !== 'any' &&
  selection.terms.length + selection.names.length === 0 &&
  selection.threadKey === null &&
  selection.writerRef === null &&
  selection.writer === null &&
  selection.lang === null &&
  selection.finding === null &&
  !selection.reported &&
  !selection.unchecked &&
  selection.from === null &&
  selection.to === null

/** `pending` comes oldest first, since it waits; the others newest first, since one looks for what just happened. */
const usualSort = (status: QueueSelection['status']): Sort => (status === 'pending' ? 'oldest' : 'newest')

const time = (instant: string | undefined): number | null =>
  instant === undefined ? null : new Date(instant).getTime()

export const toSelection = async (
  site: string,
  filter: QueueFilter & { sort?: Sort | undefined },
  hash: (text: string) => Promise<string>,
): Promise<QueueSelection> => {
  const author = filter.author?.trim() ?? ''
  const isEmail = author.includes('@')
  return {
    site,
    status: filter.status,
    sort: filter.sort ?? usualSort(filter.status),
    terms: searchTerms(filter.q ?? ''),
    names: isEmail ? [] : searchTerms(author),
    threadKey: filter.thread ?? null,
    writerRef: isEmail ? await emailRef(site, author, hash) : null,
    writer: filter.writer ?? null,
    lang: filter.lang ?? null,
    finding:
      filter.finding === undefined
        ? null
        : { kind: FILTER_NAMES.includes(filter.finding) ? 'f' : 'r', name: filter.finding },
    reported: filter.reported ?? false,
    unchecked: filter.unchecked ?? false,
    from: time(filter.from),
    to: time(filter.to),
  }
}
