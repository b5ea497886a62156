import type { Page } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import { request, type Answer, type Call } from '../shared/http.ts'

export type PageQuery = {
  thread: string
  sort: string
  limit: number
  after?: string
  around?: string | undefined
}

/** Where a conversation stands. Its address, its title and its language may change; another `key` is another conversation. */
export type Place = { api: string; site: string; key: string; url: string; title: string; language: Language }

/** Whose readers keep something on a device: never shared between newsrooms. */
export const ownerOf = ({ api, site }: Place): string => `${api}|${site}`

/** Which conversation it is. */
export const idOf = (place: Place): string => `${ownerOf(place)}|${place.key}`

/** `spoken`: in which language it was asked for; not known of what a publisher's server has put there. */
export type AskedPage = Page & { spoken?: Language }

/** The way to one site's comments. What only some readers need of it stands where they need it. */
export type CommentsClient = {
  /** Where the site's comments stand, as a path for `call`. */
  home: string
  /** The address of a page of them. */
  pageUrl: (query: PageQuery) => string
  page: (query: PageQuery, call?: Call) => Promise<Answer<AskedPage>>
  /** `path` below the version of the contract. */
  call: <T>(path: string, call: Call) => Promise<Answer<T>>
}

/** In the language of the place at that moment. */
export const commentsClient = (place: Place): CommentsClient => {
  const home = `sites/${encodeURIComponent(place.site)}/comments`
  const address = (path: string) => `${place.api}/v1/${path}?lang=${place.language}`
  // JSON leaves out what is not there.
  const pageUrl = (query: PageQuery) =>
    `${address(home)}&${new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)}`
  return {
    home,
    pageUrl,
    page: async (query, call) => {
      const { language } = place
      // As a `<link rel="preload" crossorigin>` asks: with another mode the browser would ask a second time.
      const answer = await request<AskedPage>(pageUrl(query), { credentials: 'same-origin', ...call })
      if (answer.ok) answer.value.spoken = language
      return answer
    },
    call: (path, call) => request(address(path), call),
  }
}
