import { FILTERS, FINDING_REASONS, STATUSES, type Status } from '../../worker/contract/statuses.ts'

export const VIEWS = ['queue', 'office'] as const
/** The two rooms: the comments, and what a newsroom looks after now and then. */
export type View = (typeof VIEWS)[number]

/** Of which comments a list is: those of one status, or all. */
export type Listed = Status | 'any'
export const LISTED = [...STATUSES, 'any'] as const satisfies readonly Listed[]

/** What a queue can be narrowed to beside words. Days are `2026-11-24`. */
export const FILTER_KEYS = [
  'author',
  'lang',
  'finding',
  'from',
  'to',
  'reported',
  'unchecked',
  'thread',
  'writer',
] as const
export type FilterKey = (typeof FILTER_KEYS)[number]
/** Its name in the address: a page that holds the desk has a `lang` or an `author` of its own. */
const nameOf = (key: FilterKey): string => `by-${key}`
export type Filters = { readonly [key in FilterKey]?: string }

/**
 * Where somebody stands at the desk. `site` null: the element's own, else the first that they moderate.
 * `section` names a part of the office; empty: its first.
 */
export type Place = {
  site: string | null
  view: View
  section: string
  status: Listed
  q: string
  filters: Filters
  /** The comment whose conversation stands in place of the queue; empty: none does. */
  around: string
}

const FINDINGS: readonly string[] = [...FILTERS, ...FINDING_REASONS]

const isDay = (value: string) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00`))

const UNDERSTOOD: Partial<Record<FilterKey, (value: string) => boolean>> = {
  finding: (value) => FINDINGS.includes(value),
  from: isDay,
  to: isDay,
  reported: (value) => value === 'true',
  unchecked: (value) => value === 'true',
}

const readFilters = (query: URLSearchParams): Filters =>
  Object.fromEntries(
    FILTER_KEYS.flatMap((key) => {
      const value = query.get(nameOf(key))?.trim() ?? ''
      return value !== '' && (UNDERSTOOD[key]?.(value) ?? true) ? [[key, value]] : []
    }),
  )

/** Reads a place from an address: `?site=kozani&status=spam&q=…&by-lang=ro`. What is not understood is the default. */
export const readPlace = (search: string): Place => {
  const query = new URLSearchParams(search)
  const status = query.get('status')
  const view = query.get('view')
  return {
    site: query.get('site') || null,
    view: VIEWS.find((known) => known === view) ?? 'queue',
    section: query.get('section') ?? '',
    status: LISTED.find((known) => known === status) ?? 'pending',
    q: query.get('q')?.trim() ?? '',
    filters: readFilters(query),
    around: query.get('around') ?? '',
  }
}

/** The address of a place; what else stands in the page's query stays. */
export const placeHref = (place: Place, search: string): string => {
  const query = new URLSearchParams(search)
  const put = (name: string, value: string | null) => (value ? query.set(name, value) : query.delete(name))
  put('site', place.site)
  put('view', place.view === 'queue' ? null : place.view)
  put('section', place.view === 'queue' ? null : place.section)
  put('status', place.status)
  put('q', place.q)
  put('around', place.view === 'queue' ? place.around : null)
  for (const key of FILTER_KEYS) put(nameOf(key), place.filters[key] ?? null)
  return `?${query.toString()}`
}
