import type { Language } from '../../contract/i18n/languages.ts'
import type { Sort } from '../../contract/statuses.ts'

type Place = {
  key: string
  url: string | null
  title: string | null
  lang: Language
  sort: Sort
  after: string | null
  /** The page that holds this comment. */
  around: string | null
}

/** The addresses of one conversation's pages. Each is whole, so that it can be kept or sent on. */
export const threadLinks = (site: string, place: Place) => {
  const link = (change: Partial<Place> = {}, reply: string | null = null): string => {
    const { key, url, title, lang, sort, after, around } = { ...place, ...change }
    const query = new URLSearchParams({ thread: key })
    if (url !== null) query.set('url', url)
    if (title !== null) query.set('title', title)
    query.set('lang', lang)
    if (sort !== 'oldest') query.set('sort', sort)
    if (after !== null) query.set('after', after)
    if (around !== null) query.set('around', around)
    if (reply !== null) query.set('reply', reply)
    return `/sites/${site}/thread?${query.toString()}`
  }
  return {
    here: () => link(),
    reply: (id: string) => `${link({}, id)}#form`,
    report: (id: string) => `/sites/${site}/comments/${id}/report?lang=${place.lang}`,
    after: (after: string | null) => link({ after, around: null }),
    sort: (sort: Sort) => link({ sort, after: null, around: null }),
    comment: (id: string) => `${link({ after: null, around: id })}#comment-${id}`,
    lang: (lang: Language) => link({ lang }),
  }
}

const BEGINNING = { sort: 'oldest', after: null, around: null } as const

type Read = { key: string; url: string | null; title: string | null }

/** Where people read a conversation: in its article or, where none is known, on its page here. */
export const readAt = (origin: string, { id }: { id: string }, thread: Read, lang: Language): string =>
  thread.url ?? origin + threadLinks(id, { ...thread, lang, ...BEGINNING }).here()

export const permalink = (
  origin: string,
  site: { id: string },
  thread: Read,
  lang: Language,
  comment: string,
): string =>
  thread.url === null
    ? origin + threadLinks(site.id, { ...thread, lang, ...BEGINNING }).comment(comment)
    : `${thread.url}#comment-${comment}`

export const feedPath = (site: string, key: string | null): string =>
  `/v1/sites/${site}/feed.atom${key === null ? '' : `?${new URLSearchParams({ thread: key }).toString()}`}`
