import type { Page } from '../../../worker/contract/comments.ts'
import type { FragmentData } from '../../../worker/contract/fragment.ts'
import type { Answer } from '../../shared/http.ts'
import type { PageQuery } from '../comments-client.ts'
import type { Conversation } from '../conversation.ts'

const dataOf = (text: string): Partial<FragmentData> => {
  try {
    // Written by the worker. What came between the two is not JSON, or answers no question of ours.
    return (JSON.parse(text) as Partial<FragmentData> | null) ?? {}
  } catch {
    return {}
  }
}

/** What stands in the page, as an answer to the question to which it is one; undefined to any other. */
export const answerFrom =
  (text: string, { place }: Conversation) =>
  ({ thread, after, around, ...asked }: PageQuery): Answer<Page> | undefined => {
    const { site, lang, sort, limit, page } = dataOf(text)
    const answers =
      page?.thread.key === thread &&
      [site, lang, sort, limit].join() === [place.site, place.language, asked.sort, asked.limit].join() &&
      after === undefined &&
      (around === undefined || page.comments.some(({ id }) => id === around))
    return answers ? { ok: true, status: 200, value: page } : undefined
  }
