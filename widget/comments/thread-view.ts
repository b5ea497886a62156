import { html, nothing, type TemplateResult } from 'lit'
import { plural } from '../../worker/contract/i18n/plural.ts'
import { SORTS, type Sort } from '../../worker/contract/statuses.ts'
import type { CommentNode } from './comment-tree.ts'
import type { CommentList } from './comment-list.ts'
import type { CommentContext } from './comment-view.ts'
import type { Ready } from './thread-controller.ts'
import { siteWords } from './view-tools.ts'

type ThreadContext = Omit<CommentContext, 'branch' | 'maxDepth'> & {
  thread: Ready
  nodes: CommentNode[]
  list: CommentList
  sort: Sort
  sortBy: (sort: Sort) => void
  more: (after: string) => void
  write: () => void
  form: () => unknown
  /** News, where there are some. */
  news: () => unknown
}

/** A conversation that is loaded: heading, order, comments, form. */
export const threadView = (context: ThreadContext): TemplateResult => {
  const { words, language, level, thread, nodes, sort } = context
  const { count, state } = thread.thread
  const open = state === 'open'

  // With nothing above it the form comes at once, and stays when the first comment does.
  if (!nodes.length) context.list.rounds = 3

  const more = (after: string, label: string) => {
    const asked = thread.asked.get(after)
    const failure = typeof asked === 'object' ? asked : null
    // What stands below goes out of sight at the press, and not when the answer comes.
    const room = asked === 'loading' && after === thread.next
    return html`<div class=${room ? 'more slow' : 'more'}>
      ${failure ? html`<p class="fault" role="alert">${failure.title || words.failed}</p>` : nothing}
      <button type="button" part="more" @click=${() => context.more(after)}>
        ${asked === 'loading' ? words.loading : failure ? words.retry : label}
      </button>
    </div>`
  }
  const branch = (rootId: string) => {
    const rest = thread.branches.find((branch) => branch.rootId === rootId)
    return rest ? more(rest.after, plural(language, rest.left, words.moreReplies)) : nothing
  }

  return html`<div class="top" part="header" tabindex="-1">
      <slot name="heading"
        ><div class="heading" part="heading" role="heading" aria-level=${level}>
          ${plural(language, count, words.comments)}
        </div></slot
      >
      ${
        nodes.length > 1 || thread.next
          ? html`<label class="sort"
              ><span>${words.sort}</span>
              <select
                part="sort"
                @change=${(event: Event & { target: HTMLSelectElement }) =>
                  context.sortBy(event.target.value as Sort)}
              >
                ${SORTS.map((each) => html`<option value=${each} ?selected=${each === sort}>${words[each]}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${
        open && nodes.length
          ? html`<button type="button" class="plain jump" part="jump" @click=${context.write}>
              ${words.write}
            </button>`
          : nothing
      }
    </div>
    ${context.earlier(null)}
    ${
      nodes.length
        ? context.list.show(nodes, { ...context, branch, maxDepth: open ? thread.form.maxDepth : -1 })
        : open
          ? html`<slot name="empty"><p class="quiet" part="empty">${words.empty}</p></slot>`
          : nothing
    }
    ${thread.next && !context.list.grows ? more(thread.next, words.more) : nothing} ${context.news()}
    ${open ? (context.list.rounds ? context.form() : nothing) : html`<slot name="closed"><div class="note" part="closed">${siteWords(thread.form, 'closed') || words.closed}</div></slot>`}
    <slot name="footer"></slot>`
}
