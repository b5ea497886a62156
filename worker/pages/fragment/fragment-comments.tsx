import { bodyTree, safeUrl } from '../../contract/body-tree.ts'
import type { Comment, Page } from '../../contract/comments.ts'
import type { Messages } from '../../contract/i18n/pages/messages.ts'
import { plural } from '../../contract/i18n/plural.ts'
import { Piece } from '../comment-body.tsx'
import type { CommentNode } from '../comment-nodes.ts'
import { InSentence } from '../in-sentence.tsx'
import { REL } from '../rel.ts'
import { FragmentMoment } from './fragment-moment.tsx'

export type FragmentLinks = {
  /** Null where nothing can be answered. */
  reply: (comment: Comment) => string | null
  report: (id: string) => string
  permalink: (id: string) => string
  after: (cursor: string) => string
}
export type FragmentSpeech = { words: Messages; level: number }
type Props = FragmentSpeech & { page: Pick<Page, 'branches' | 'comments'>; links: FragmentLinks }

export const FragmentMore = ({ href, label }: { href: string; label: string }) => (
  <div class="more">
    <a part="more" href={href}>
      {label}
    </a>
  </div>
)

const Author = ({ comment, words, level }: FragmentSpeech & { comment: Comment }) => {
  const { name, website, staff } = comment.author
  const url = website === null ? null : safeUrl(website)
  const shown = name ?? words.reader.anonymous
  return (
    <>
      <bdi class="name" part="author" id={`by-${comment.id}`} role="heading" aria-level={level + 1}>
        {url === null ? (
          shown
        ) : (
          <a href={url} rel={REL}>
            {shown}
          </a>
        )}
      </bdi>
      {staff && (
        <span class="staff" part="staff">
          {words.reader.staff}
        </span>
      )}
    </>
  )
}

export const FragmentBody = ({ body }: { body: string }) => (
  <>
    {bodyTree(body).map(({ kind, children }) => {
      const pieces = children.map((inline) => <Piece inline={inline} />)
      return kind === 'quote' ? <blockquote>{pieces}</blockquote> : <p>{pieces}</p>
    })}
  </>
)

const Shown = ({ comment, ...props }: Props & { comment: Comment }) => {
  const { words, links, level } = props
  const { id, parentId, depth, createdAt, editedAt, pinned } = comment
  const answered =
    depth > 2 && props.page.comments.find((other) => other.id === parentId && other.removed === null)
  const reply = links.reply(comment)
  return (
    <>
      <header>
        <Author comment={comment} words={words} level={level} />
        <a class="quiet" part="time" href={links.permalink(id)}>
          <FragmentMoment lang={words.lang} iso={createdAt} />
          {pinned && ` · ${words.reader.pinned}`}
          {editedAt !== null && ` · ${words.reader.edited}`}
        </a>
        {answered && (
          <a class="quiet" part="answered" href={links.permalink(answered.id)}>
            <InSentence sentence={words.reader.replyTo}>
              {answered.author.name ?? words.reader.anonymous}
            </InSentence>
          </a>
        )}
      </header>
      <div class="body" part="body" dir="auto" lang={comment.lang ?? undefined}>
        <FragmentBody body={comment.body} />
      </div>
      <footer>
        {reply !== null && (
          <a class="plain" part="reply" aria-describedby={`by-${id}`} href={reply}>
            {words.reader.reply}
          </a>
        )}
        <a
          class="plain"
          part="report"
          aria-describedby={`by-${id}`}
          target="_blank"
          rel="nofollow"
          href={links.report(id)}
        >
          {words.reader.report}
        </a>
      </footer>
    </>
  )
}

/** One comment around what was answered to it: the element's own markup, links in the place of its buttons. */
export const FragmentComment = ({ node, ...props }: Props & { node: CommentNode }) => {
  const { comment, replies } = node
  const { words, links, page } = props
  const { id, depth, removed } = comment
  const branch = page.branches.find(({ rootId }) => rootId === id)
  return (
    <article
      part="comment"
      id={`c-${id}`}
      role="comment"
      aria-level={depth + 1}
      tabindex={-1}
      aria-labelledby={`by-${id}`}
    >
      {removed === null ? (
        <Shown comment={comment} {...props} />
      ) : (
        <p class="gone" part="removed" id={`by-${id}`}>
          {words.reader.removed[removed]}
        </p>
      )}
      {replies.length > 0 && (
        <div part="replies" class="replies">
          {replies.map((reply) => (
            <FragmentComment node={reply} {...props} />
          ))}
        </div>
      )}
      {branch && (
        <FragmentMore
          href={links.after(branch.after)}
          label={plural(words.lang, branch.left, words.reader.moreReplies)}
        />
      )}
    </article>
  )
}
