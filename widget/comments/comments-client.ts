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

/** The way to one site's comments. What only writers need of it is in writing/writer-client.ts. */
export class CommentsClient {
  readonly #addresses: { comments: string; receipt: string }

  constructor(api: string, site: string, language: Language) {
    this.#addresses = {
      comments: `${api}/v1/sites/${encodeURIComponent(site)}/comments?lang=${language}`,
      receipt: `${api}/v1/receipt?lang=${language}`,
    }
  }

  page(query: PageQuery, call?: Call): Promise<Answer<Page>> {
    // JSON leaves out what is not there.
    const given = new URLSearchParams(JSON.parse(JSON.stringify(query)) as Record<string, string>)
    return request(`${this.#addresses.comments}&${given}`, call)
  }

  call<T>(what: 'comments' | 'receipt', call: Call): Promise<Answer<T>> {
    return request(this.#addresses[what], call)
  }
}
