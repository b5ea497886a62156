import { html, nothing, type TemplateResult } from 'lit'
import { safeUrl } from '../../worker/contract/body-tree.ts'
import type { Comment } from '../../worker/contract/comments.ts'
import type { CommentNode, Own } from './comment-tree.ts'
import { relativeTime } from './relative-time.ts'
import { bodyView, inSentence, type Speech } from './view-tools.ts'

export type CommentContext = Speech & {
  /** Depth down to which readers may answer; below 0 nobody may. */
  maxDepth: number
  marked: string | null
  reply: (comment: Comment) => void
  /** The reply form, where it is open. */
  composer: (id: string) => unknown
  /** What the writer is told of their own comment, and can do with it. */
  note: (own: Own) => unknown
  own: (own: Own) => unknown
  /** In a window; the button of the comment is where the focus comes back to. */
  report: (id: string, button: HTMLElement) => unknown
  /** The buttons for the other replies of a root: those that follow, and those before. */
  branch: (rootId: string) => unknown
  earlier: (rootId: string | null) => unknown
  /** What only some readers are offered at a comment. */
  extra: (comment: Comment) => unknown
  /** The article's address, for links to its comments. */
  url: string
}

const author = ({ author, id }: Comment, { words, level }: CommentContext) => {
  const name = author.name ?? words.anonymous
  const url = author.website === null ? null : safeUrl(author.website)
  return html`<bdi class="name" part="author" id="by-${id}" role="heading" aria-level=${level + 1}
      >${url ? html`<a href=${url} rel="ugc nofollow noopener noreferrer">${name}</a>` : name}</bdi
    >${author.staff ? html` <span class="staff" part="staff">${words.staff}</span>` : nothing}`
}

const content = ({ comment, own, parent }: CommentNode, context: CommentContext) => {
  const { words, language, maxDepth, reply } = context
  const { id, createdAt } = comment
  return html`<header>
      ${author(comment, context)}
      <a class="quiet" part="time" href="${context.url}#comment-${id}"
        ><time datetime=${createdAt}>${relativeTime(language, words, createdAt)}</time
        >${comment.pinned ? ` · ${words.pinned}` : nothing}${comment.editedAt ? ` · ${words.edited}` : nothing}</a
      >${
        // From here on a narrow page has no room to set replies in any further; a wide one does not show it.
        comment.depth > 2 && parent && !parent.comment.removed
          ? html`<a class="quiet" part="answered" href="${context.url}#comment-${comment.parentId}"
              >${inSentence(words.replyTo, parent.comment.author.name ?? words.anonymous)}</a
            >`
          : nothing
      }
    </header>
    ${own ? context.note(own) : nothing}
    <div class="body" part="body" dir="auto" lang=${comment.lang ?? nothing}>${bodyView(comment.body)}</div>
    <footer>
      ${
        comment.depth < maxDepth && (!own || own.comment.status === 'approved')
          ? html`<button
              type="button"
              class="plain"
              part="reply"
              aria-describedby="by-${id}"
              @click=${() => reply(comment)}
            >
              ${words.reply}
            </button>`
          : nothing
      }
      ${
        own
          ? context.own(own)
          : html`<button
              type="button"
              class="plain"
              part="report"
              aria-haspopup="dialog"
              aria-describedby="by-${id}"
              @click=${(event: Event & { currentTarget: HTMLElement }) => context.report(id, event.currentTarget)}
            >
              ${words.report}
            </button>`
      }
      ${context.extra(comment)}
    </footer>`
}

/**
 * All that a comment looks like depends on, to be compared: what is a template here is new each time, and
 * so is whatever a writer is told.
 */
export const shownBy = (
  { comment, own, parent, children }: CommentNode,
  context: CommentContext,
): unknown[] => {
  const { id, createdAt } = comment
  return [
    comment,
    own && {},
    parent?.comment,
    !children.length,
    context.marked === id,
    context.maxDepth,
    context.level,
    context.url,
    relativeTime(context.language, context.words, createdAt),
    context.composer(id),
    context.branch(id),
    context.earlier(id),
    context.extra(comment),
  ]
}

/** A comment, around what was answered to it. */
export const commentView = (
  node: CommentNode,
  context: CommentContext,
  replies: HTMLElement,
): TemplateResult => {
  const { id, removed } = node.comment
  return html`${
    removed
      ? html`<p class="gone" part="removed" id="by-${id}">${context.words.removed[removed]}</p>`
      : content(node, context)
  }
  ${context.composer(id)} ${context.earlier(id)} ${node.children.length ? replies : nothing}
  ${context.branch(id)}`
}
