import type { Comment, Page } from '../contract/comments.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'
import { plural } from '../contract/i18n/plural.ts'
import { CommentBody } from './comment-body.tsx'
import { commentNodes, type CommentNode } from './comment-nodes.ts'
import { Moment } from './moment.tsx'
import { REL } from './rel.ts'

export type Listing = Pick<Page, 'comments' | 'branches' | 'earlier' | 'next'>

type Links = {
  /** Null where nothing can be answered: the thread is closed, or the reply would stand too deep. */
  reply: (comment: Comment) => string | null
  report: (comment: Comment) => string
  comment: (id: string) => string
  after: (cursor: string) => string
}
type Props = { listing: Listing; words: Messages; links: Links }

const Author = ({ comment, words }: { comment: Comment; words: Messages }) => {
  const { name, website, staff } = comment.author
  const shown = <bdi>{name ?? words.reader.anonymous}</bdi>
  return (
    <p class="author">
      {website === null ? (
        shown
      ) : (
        <a href={website} rel={REL}>
          {shown}
        </a>
      )}
      {staff && <span class="staff">{words.reader.staff}</span>}
    </p>
  )
}

/** Replies that stand before the first one shown of a branch. */
const Earlier = ({ after, words, links }: Omit<Props, 'listing'> & { after: string }) => (
  <p class="more">
    <a href={links.after(after)}>{words.reading.earlierReplies}</a>
  </p>
)

const Entry = ({
  node: { comment, replies },
  top,
  ...props
}: Props & { node: CommentNode; top: boolean }) => {
  const { words, links, listing } = props
  const branch = listing.branches.find(({ rootId }) => rootId === comment.id)
  const earlier = listing.earlier.find(({ rootId }) => rootId === comment.id)
  const reply = comment.removed === null ? links.reply(comment) : null
  return (
    <li id={`comment-${comment.id}`}>
      {top && comment.parentId !== null && (
        <p class="act">
          <a href={links.comment(comment.parentId)}>{words.page.parent}</a>
        </p>
      )}
      <article>
        {comment.removed === null ? (
          <>
            <header>
              <Author comment={comment} words={words} />
              <p class="when">
                <a href={`#comment-${comment.id}`}>
                  <Moment lang={words.lang} iso={comment.createdAt} />
                </a>
                {comment.pinned && ` · ${words.reader.pinned}`}
                {comment.editedAt !== null && ` · ${words.reader.edited}`}
              </p>
            </header>
            <CommentBody body={comment.body} lang={comment.lang} />
            <p class="act">
              {reply !== null && (
                <a
                  href={reply}
                  aria-label={`${words.reader.reply}: ${comment.author.name ?? words.reader.anonymous}`}
                >
                  {words.reader.reply}
                </a>
              )}
              <a
                class="report"
                href={links.report(comment)}
                rel="nofollow"
                aria-label={`${words.reader.report}: ${comment.author.name ?? words.reader.anonymous}`}
              >
                {words.reader.report}
              </a>
            </p>
          </>
        ) : (
          <p class="removed">{words.reader.removed[comment.removed]}</p>
        )}
      </article>
      {earlier && <Earlier after={earlier.after} {...props} />}
      {replies.length > 0 && (
        <ol>
          {replies.map((reply) => (
            <Entry node={reply} top={false} {...props} />
          ))}
        </ol>
      )}
      {branch && (
        <p class="more">
          <a href={links.after(branch.after)}>{plural(words.lang, branch.left, words.reader.moreReplies)}</a>
        </p>
      )}
    </li>
  )
}

/** The comments of one page of a thread, each reply inside what it answers. */
export const Conversation = (props: Props) => (
  <>
    {props.listing.earlier
      .filter(({ rootId }) => rootId !== null && !props.listing.comments.some(({ id }) => id === rootId))
      .map(({ after }) => (
        <Earlier after={after} {...props} />
      ))}
    <ol class="thread">
      {commentNodes(props.listing.comments).map((node) => (
        <Entry node={node} top {...props} />
      ))}
    </ol>
    {props.listing.next !== null && (
      <p class="more">
        <a href={props.links.after(props.listing.next)} rel="next">
          {props.words.reader.more}
        </a>
      </p>
    )}
  </>
)
