import type { Comment, Thread } from '../contract/comments.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'

type Data = Record<string, unknown>

export type ConversationData = {
  thread: Pick<Thread, 'title' | 'count'>
  /** Where the article stands; the conversation's own page where none is known. */
  article: string
  comments: Comment[]
  permalink: (comment: Comment) => string
}

const MS = /\.\d+Z$/

/**
 * A conversation in schema.org's words: the article, how many comments it has, and those shown here, replies
 * inside what they answer. What was removed is left out; the replies to it keep a place of their own.
 * The article's address is its name, so that a newsroom's own description of it and this one are one.
 */
export const conversationData = (
  { thread, article, comments, permalink }: ConversationData,
  { reader, lang }: Messages,
): Data => {
  const known = new Map<string, Data & { comment?: Data[] }>()
  const roots: Data[] = []
  for (const comment of comments) {
    if (comment.removed !== null) continue
    const { id, parentId, author, body, createdAt, editedAt } = comment
    const address = permalink(comment)
    const data: Data & { comment?: Data[] } = {
      '@type': 'Comment',
      '@id': address,
      url: address,
      text: body,
      ...(comment.lang !== null && comment.lang !== 'und' && { inLanguage: comment.lang }),
      author: { '@type': 'Person', name: author.name ?? reader.anonymous },
      datePublished: createdAt.replace(MS, 'Z'),
      ...(editedAt !== null && { dateModified: editedAt.replace(MS, 'Z') }),
    }
    known.set(id, data)
    const parent = parentId === null ? undefined : known.get(parentId)
    if (parent) (parent.comment ??= []).push(data)
    else roots.push(data)
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': article,
    url: article,
    ...(thread.title !== null && { headline: thread.title, inLanguage: lang }),
    commentCount: thread.count,
    ...(roots.length > 0 && { comment: roots }),
  }
}
