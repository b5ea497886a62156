import type { Page } from '../../../worker/contract/comments.ts'
import type { FragmentData } from '../../../worker/contract/fragment.ts'
import type { Answer } from '../../shared/http.ts'
import type { AskedPage, PageQuery } from '../comments-client.ts'
import type { Conversation } from '../conversation.ts'

const dataOf = (text: string): Partial<FragmentData> => {
  try {
    // Written by the worker. What came between the two is not JSON, or answers no question of ours.
    return (JSON.parse(text) as Partial<FragmentData> | null) ?? {}
  } catch {
    return {}
  }
}

/** Of which conversation they are: as their data says, else as their form would send it; undefined where neither does. */
const placeIn = (root: ParentNode): { site: string; key: string } | undefined => {
  const { site, page } = dataOf(root.querySelector('script')?.textContent ?? '')
  if (site !== undefined && page) return { site, key: page.thread.key }
  const field = root.querySelector<HTMLInputElement>('[name="thread.key"]')
  const [, sentTo] = /\/sites\/([^/]+)\/comments$/.exec(field?.form?.action ?? '') ?? []
  return field && sentTo !== undefined ? { site: sentTo, key: field.value } : undefined
}

/** The same, where it is not the one that the element names by now. */
export const otherIn = (
  root: ParentNode,
  { place }: Conversation,
): { site: string; key: string } | undefined => {
  const there = placeIn(root)
  return there && (there.site !== place.site || there.key !== place.key) ? there : undefined
}

/** The comments that stand in the page; undefined where they are of another conversation, or in another language. */
export const dataIn = (root: ParentNode, { place }: Conversation): FragmentData | undefined => {
  const { site, lang, sort, limit, page } = dataOf(root.querySelector('script')?.textContent ?? '')
  const isOfPlace = site === place.site && lang === place.language && page?.thread.key === place.key
  // Asked in that language by whoever put it there.
  return isOfPlace && sort && limit
    ? { site, lang, sort, limit, page: { ...page, spoken: lang } as AskedPage }
    : undefined
}

/** They, as an answer to the question for a page of that size; undefined to any other. */
export const answerFrom = (root: ParentNode, talk: Conversation, pageSize: number) => {
  const there = dataIn(root, talk)
  return ({ thread, after, around, sort, limit }: PageQuery): Answer<Page> | undefined => {
    const answers =
      there?.page.thread.key === thread &&
      there.sort === sort &&
      (there.limit === limit || there.limit === pageSize) &&
      after === undefined &&
      (around === undefined || there.page.comments.some(({ id }) => id === around))
    return answers ? { ok: true, status: 200, value: there.page } : undefined
  }
}
