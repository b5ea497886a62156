import { bodyTree, type Inline } from '../../contract/body-tree.ts'
import type { Messages } from '../../contract/i18n/pages/messages.ts'
import type { Feed, FeedEntry, FeedThread } from '../../core/read-feed.ts'
import { REL } from '../rel.ts'
import { uri } from './uri.ts'
import { xml, type Xml } from './xml.ts'

export type FeedView = {
  feed: Feed
  site: { id: string; name: string }
  /** This feed's own address, which is also its name for ever. */
  self: string
  /** Where the conversation, or the site, is read by people. */
  home: string
  /** Where one comment is read. */
  permalink: (thread: FeedThread, id: string) => string
}

/** A feed must say when it changed last; one without entries has not changed since time began. */
const NEVER = new Date(0).toISOString()

const STAFF = 'staff'

const inline = (part: Inline): Xml => {
  if (part.kind === 'break') return xml`<br/>`
  return part.kind === 'text'
    ? xml`${part.text}`
    : xml`<a href="${uri(part.url)}" rel="${REL}">${part.text}</a>`
}

const content = (body: string): Xml[] =>
  bodyTree(body).map(({ kind, children }) =>
    kind === 'quote'
      ? xml`<blockquote><p>${children.map(inline)}</p></blockquote>`
      : xml`<p>${children.map(inline)}</p>`,
  )

/** RFC 4685: what an entry answers, a comment or the article itself, and how many answered it. */
const threading = ({ comment, thread }: FeedEntry, { permalink }: FeedView): Xml[] => {
  const { id, parentId, replyCount } = comment
  const answered =
    parentId !== null
      ? xml`<thr:in-reply-to ref="urn:uuid:${parentId}" type="text/html" href="${uri(permalink(thread, parentId))}"/>`
      : thread.url === null
        ? xml``
        : xml`<thr:in-reply-to ref="${uri(thread.url)}" type="text/html" href="${uri(thread.url)}"/>`
  return replyCount === 0
    ? [answered]
    : [
        answered,
        xml`<link rel="replies" type="text/html" href="${uri(permalink(thread, id))}" thr:count="${replyCount}"/>`,
      ]
}

const entry = (shown: FeedEntry, view: FeedView, { reader }: Messages): Xml => {
  const { comment, thread } = shown
  const { author, id, createdAt, editedAt, lang } = comment
  const name = author.name ?? reader.anonymous
  return xml`<entry>
<id>urn:uuid:${id}</id>
<title>${thread.title === null ? name : `${name} · ${thread.title}`}</title>
<author><name>${name}</name></author>
<published>${createdAt}</published>
<updated>${editedAt ?? createdAt}</updated>
<link rel="alternate" type="text/html" href="${uri(view.permalink(thread, id))}"/>
${threading(shown, view)}${author.staff ? xml`<category term="${STAFF}" label="${reader.staff}"/>` : null}
<content type="xhtml"${lang === null ? null : xml` xml:lang="${lang}"`}><div xmlns="http://www.w3.org/1999/xhtml">${content(comment.body)}</div></content>
</entry>
`
}

/** A conversation, or a whole site's newest comments, for feed readers (RFC 4287 and RFC 4685). */
export const atomFeed = (view: FeedView, words: Messages): string => {
  const { feed, site, self, home } = view
  const title = words.page.title.replace('#', () => feed.thread?.title ?? site.name)
  const updated = feed.entries.map(({ comment }) => comment.editedAt ?? comment.createdAt).sort()
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang="${words.lang}">
<id>${self}</id>
<title>${title}</title>
<subtitle>${site.name}</subtitle>
<updated>${updated.at(-1) ?? NEVER}</updated>
<generator>twin-comments</generator>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${uri(home)}"/>
${feed.entries.map((shown) => entry(shown, view, words))}</feed>
`.xml
}
