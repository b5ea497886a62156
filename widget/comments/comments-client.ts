import type { Page } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import { request, type Answer, type Call } from '../shared/http.ts'

export type PageQuery = { thread: string; sort: string; limit: number; after?: string | null }

/** The way to one site's comments. What only writers need of it is in writing/writer-client.ts. */
export class CommentsClient {
  readonly #addresses: { comments: string; receipt: string }

  constructor(api: string, site: string, language: Language) {
    this.#addresses = {
      comments: `${api}/v1/sites/${encodeURIComponent(site)}/comments?lang=${language}`,
      receipt: `${api}/v1/receipt?lang=${language}`,
    }
  }

  page({ thread, sort, limit, after }: PageQuery, call?: Call): Promise<Answer<Page>> {
    const query = new URLSearchParams({ thread, sort, limit: String(limit), ...(after && { after }) })
    return request(`${this.#addresses.comments}&${query}`, call)
  }

  call<T>(what: 'comments' | 'receipt', call: Call): Promise<Answer<T>> {
    return request(this.#addresses[what], call)
  }
}
