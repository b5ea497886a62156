import { STATUSES, type Status } from '../../worker/contract/statuses.ts'

export const VIEWS = ['queue', 'office'] as const
/** The two rooms: the comments, and what a newsroom looks after now and then. */
export type View = (typeof VIEWS)[number]

/**
 * Where somebody stands at the desk. `site` null: the element's own, else the first that they moderate.
 * `section` names a part of the office; empty: its first.
 */
export type Place = { site: string | null; view: View; section: string; status: Status; q: string }

/** Reads a place from an address: `?site=kozani&status=spam&q=…`. What is not understood is the default. */
export const readPlace = (search: string): Place => {
  const query = new URLSearchParams(search)
  const status = query.get('status')
  const view = query.get('view')
  return {
    site: query.get('site') || null,
    view: VIEWS.find((known) => known === view) ?? 'queue',
    section: query.get('section') ?? '',
    status: STATUSES.find((known) => known === status) ?? 'pending',
    q: query.get('q')?.trim() ?? '',
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
  return `?${query.toString()}`
}
