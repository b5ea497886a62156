import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Summary } from '../../../worker/contract/moderation.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { relativeTime } from '../dates.ts'
import { emptyWords, isUntouched } from '../empty-words.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { QueuePlace, QueueState } from '../queue-controller.ts'
import { isNarrowed } from '../queue-filter.ts'
import { queueOf } from '../to-queue.ts'
import { bulkView, type BulkBarProps } from './bulk-view.ts'
import { isPlainPress } from './is-plain-press.ts'
import { commentView, type CommentProps } from './comment-view.ts'
import type { Words } from './words.ts'

type Props = {
  state: QueueState
  place: QueuePlace
  visible: readonly DeskComment[]
  /** Those of them that are on the screen. */
  shown: readonly DeskComment[]
  one: boolean
  /** Whether the member may decide. */
  moderate: boolean
  onOne: (one: boolean) => void
  onStep: (step: 1 | -1) => void
  summary: Summary | null
  fresh: number
  bulk: BulkBarProps
  propsOf: (comment: DeskComment) => CommentProps
  onRetry: () => void
  onShowFresh: () => void
  onMore: () => void
  /** What other lists have of it. */
  elsewhere: unknown
  onWholeQueue: () => void
  /** The way to the tag for an article, for those who may see it. */
  tag: { href: string; onGo: () => void } | null
}

/** The open queue in each of its states. Its heading takes the focus when no comment is left to take it. */
export const listView = (words: Words, props: Props) =>
  html`<section
    class="list"
    aria-labelledby="list-title"
    aria-busy=${props.state.status === 'loading' ? 'true' : 'false'}
  >
    ${stateView(words, props)}
  </section>`

const stateView = (words: Words, props: Props) => {
  const { m, language } = words
  const { state, place, visible } = props
  switch (state.status) {
    case 'idle':
    case 'loading':
      return html`<h2 id="list-title" tabindex="-1">${m.queues[queueOf(place)]}</h2>
        <p class="quiet" role="status">${m.loading}</p>`
    case 'failed':
      return html`<h2 id="list-title" tabindex="-1">${m.queues[queueOf(place)]}</h2>
        <div class="card" role="alert">
          <p>${failureSentence(language, state.failure)}</p>
          <button type="button" class="primary" @click=${props.onRetry}>${m.retry}</button>
        </div>`
    case 'ready':
      return visible.length === 0 && state.next === null
        ? html`${freshView(words, props)}${emptyView(words, props)}`
        : html`${headingView(words, props)}${freshView(words, props)}
            ${props.one ? stepsView(words, props) : nothing}
            ${props.moderate && (!props.one || props.bulk.selected > 0) ? bulkView(words, props.bulk) : nothing}
            <ol class="comments" part="list">
              ${repeat(
                props.shown,
                ({ id }) => id,
                (comment) => html`<li>${commentView(words, comment, props.propsOf(comment))}</li>`,
              )}
            </ol>
            ${props.one && visible.length > 0 ? nothing : moreView(words, props)}`
  }
}

const headingView = ({ m, language, now }: Words, { place, summary, one, onOne }: Props) => {
  const narrowed = isNarrowed(place)
  const counted = place.status === 'pending' && !narrowed && summary && summary.counts.pending > 0
  const title = place.q
    ? m.search.results(place.q)
    : narrowed
      ? m.narrow.title
      : counted
        ? m.waiting(summary.counts.pending)
        : m.queues[queueOf(place)]
  return html`<div class="heading">
    <h2 id="list-title" tabindex="-1">${title}</h2>
    ${
      counted && summary.oldestPendingAt
        ? html`<p class="quiet">${m.oldest(relativeTime(language, summary.oldestPendingAt, now))}</p>`
        : nothing
    }
    <button type="button" class="plain" aria-pressed=${one ? 'true' : 'false'} @click=${() => onOne(!one)}>
      ${m.layout.one}
    </button>
  </div>`
}

/** The way from one comment to the next, where only one is shown. */
const stepsView = ({ m }: Words, { visible, shown, onStep }: Props) => {
  const at = visible.findIndex(({ id }) => id === shown[0]?.id)
  const button = (step: 1 | -1, label: string) =>
    html`<button
      type="button"
      aria-disabled=${visible[at + step] ? 'false' : 'true'}
      @click=${() => onStep(step)}
    >
      ${label}
    </button>`
  return html`<div class="steps">${button(-1, m.layout.previous)} ${button(1, m.layout.next)}</div>`
}

const emptyView = ({ m }: Words, { place, summary, elsewhere, tag, onWholeQueue }: Props) => {
  const { title, text } = emptyWords(m, place, summary)
  // What is missing where nobody has ever written is the tag.
  const way = isUntouched(place, summary) ? tag : null
  return html`<div class="empty">
    <h2 id="list-title" tabindex="-1">${title}</h2>
    ${text ? html`<p>${text}</p>` : nothing}
    ${
      way
        ? html`<a
            href=${way.href}
            @click=${(event: MouseEvent) => {
              if (!isPlainPress(event)) return
              event.preventDefault()
              way.onGo()
            }}
            >${m.empty.site.tag}</a
          >`
        : nothing
    }
    ${
      isNarrowed(place)
        ? html`${elsewhere} <button type="button" @click=${onWholeQueue}>${m.search.clear}</button>`
        : nothing
    }
  </div>`
}

const freshView = ({ m }: Words, { fresh, place, onShowFresh }: Props) =>
  html`<div role="status">
    ${
      place.status !== 'any' && fresh > 0
        ? html`<p class="fresh">
            <span>${m.fresh[place.status](fresh)}</span>
            <button type="button" @click=${onShowFresh}>${m.show}</button>
          </p>`
        : nothing
    }
  </div>`

const moreView = ({ m, language }: Words, { state, onMore }: Props) => {
  if (state.status !== 'ready' || state.next === null) return nothing
  const { more } = state
  return html`<div class="more">
    ${
      more.status === 'failed'
        ? html`<p class="trouble" role="alert">${failureSentence(language, more.failure)}</p>`
        : nothing
    }
    <button type="button" aria-disabled=${more.status === 'loading' ? 'true' : 'false'} @click=${onMore}>
      ${more.status === 'loading' ? m.moreLoading : more.status === 'failed' ? m.retry : m.more}
    </button>
  </div>`
}
