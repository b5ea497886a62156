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
export class CommentsClient {
  readonly #address: (what: string) => string

  constructor(api: string, site: string, language: Language) {
    const home = `sites/${encodeURIComponent(site)}/`
    this.#address = (what) => `${api}/v1/${what === 'receipt' ? '' : home}${what}?lang=${language}`
  }

  page(query: PageQuery, call?: Call): Promise<Answer<Page>> {
    // JSON leaves out what is not there.
    const given = new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)
    // As a `<link rel="preload" crossorigin>` asks: with another mode the browser would ask a second time.
    return request(`${this.#address('comments')}&${given}`, { credentials: 'same-origin', ...call })
  }

  call<T>(what: 'comments' | 'receipt' | `comments/${string}`, call: Call): Promise<Answer<T>> {
    return request(this.#address(what), call)
  }
}
