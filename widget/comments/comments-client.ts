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

/** The way to one site's comments. What only some readers need of it stands where they need it. */
export type CommentsClient = {
  page: (query: PageQuery, call?: Call) => Promise<Answer<Page>>
  call: <T>(what: 'comments' | 'receipt' | `comments/${string}`, call: Call) => Promise<Answer<T>>
}

export const commentsClient = (api: string, site: string, language: Language): CommentsClient => {
  const home = `sites/${encodeURIComponent(site)}/`
  const address = (what: string) => `${api}/v1/${what === 'receipt' ? '' : home}${what}?lang=${language}`
  return {
    page: (query, call) => {
      // JSON leaves out what is not there.
      const given = new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)
      // As a `<link rel="preload" crossorigin>` asks: with another mode the browser would ask a second time.
      return request(`${address('comments')}&${given}`, { credentials: 'same-origin', ...call })
    },
    call: (what, call) => request(address(what), call),
  }
}
