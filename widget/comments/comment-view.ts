import { html, nothing, type TemplateResult } from 'lit'
import { safeUrl } from '../../worker/contract/body-tree.ts'
import type { Comment } from '../../worker/contract/comments.ts'
import { fullTime, relativeTime } from '../shared/dates.ts'
import type { CommentNode, Own } from './comment-tree.ts'
import { bodyView, type Speech } from './view-tools.ts'

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
  /** The page on which a comment is reported. */
  report: (id: string) => string
  /** The button for the rest of a root's replies. */
  branch: (rootId: string) => unknown
}

const author = ({ author, id }: Comment, { words, level }: CommentContext) => {
  const name = author.name ?? words.anonymous
  const url = author.website === null ? null : safeUrl(author.website)
  return html`<span class="name" part="author" id="by-${id}" role="heading" aria-level=${level + 1}
      >${url ? html`<a href=${url} rel="ugc nofollow noopener noreferrer">${name}</a>` : name}</span
    >${author.staff ? html` <span class="staff" part="staff">${words.staff}</span>` : nothing}`
}

const content = (comment: Comment, own: Own | undefined, context: CommentContext) => {
  const { words, language, maxDepth, reply } = context
  const { id, createdAt } = comment
  return html`<header>
      ${author(comment, context)}
      <a class="quiet" part="time" href="#comment-${id}"
        ><time datetime=${createdAt} title=${fullTime(language, createdAt)}
          >${relativeTime(language, createdAt)}</time
        >${comment.editedAt ? ` · ${words.edited}` : nothing}</a
      >
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
      ${own ? context.own(own) : html`<a class="plain" part="report" aria-describedby="by-${id}" target="_blank" href=${context.report(id)}>${words.report}</a>`}
    </footer>`
}

const commentView = ({ comment, own, children }: CommentNode, context: CommentContext): TemplateResult => {
  const { id, removed } = comment
  const { words, marked } = context
  return html`<article
    id="c-${id}"
    part="comment"
    class=${marked === id ? 'marked' : nothing}
    tabindex="-1"
    aria-labelledby="by-${id}"
  >
    ${
      removed
        ? html`<p class="gone" part="removed" id="by-${id}">${words.removed[removed]}</p>`
        : content(comment, own, context)
    }
    ${context.composer(id)}
    ${children.length ? html`<div class="replies" part="replies">${commentsView(children, context)}</div>` : nothing}
    ${comment.depth ? nothing : context.branch(id)}
  </article>`
}

/** Comments with what was answered to them. */
export const commentsView = (nodes: CommentNode[], context: CommentContext): TemplateResult[] =>
  nodes.map((node) => commentView(node, context))
