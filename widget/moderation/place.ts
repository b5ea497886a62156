import { STATUSES, type Status } from '../../worker/contract/statuses.ts'

/** Where somebody stands at the desk. `site` null: the element's own, else the first that they moderate. */
export type Place = { site: string | null; status: Status; q: string }

/** Reads a place from an address: `?site=kozani&status=spam&q=…`. What is not understood is the default. */
export const readPlace = (search: string): Place => {
  const query = new URLSearchParams(search)
  const status = query.get('status')
  return {
    site: query.get('site') || null,
    status: STATUSES.find((known) => known === status) ?? 'pending',
    q: query.get('q')?.trim() ?? '',
  }
}

/** The address of a place; what else stands in the page's query stays. */
export const placeHref = (place: Place, search: string): string => {
  const query = new URLSearchParams(search)
  const put = (name: string, value: string | null) => (value ? query.set(name, value) : query.delete(name))
  put('site', place.site)
  put('status', place.status)
  put('q', place.q)
  return `?${query.toString()}`
}
