import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { DeskComment, DeskThread } from '../../../worker/contract/moderation/desk-comment.ts'
import type { ConversationState } from '../conversation-controller.ts'
import { failureSentence } from '../failure-sentence.ts'
import { webHref } from '../web-href.ts'
import { commentView, type CommentProps } from './comment-view.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Ready = Extract<ConversationState, { status: 'ready' }>
type Props = {
  state: Exclude<ConversationState, { status: 'closed' }>
  backHref: string
  propsOf: (comment: DeskComment) => CommentProps
  onBack: () => void
  onRetry: () => void
  onMore: (side: 'earlier' | 'later') => void
  /** Null: not this member's to do. */
  onCorrect: (() => void) | null
}

/** So deep a reply is still set in further than what it answers: a phone has no more room. */
const INDENTED_MAX = 4

/** The thread around one comment, in reading order, with what readers do not see of it. */
export const conversationView = (words: Words, props: Props) =>
  html`<section
    class="list"
    aria-labelledby="list-title"
    aria-busy=${props.state.status === 'loading' ? 'true' : 'false'}
  >
    ${backView(words, props)}${stateView(words, props)}
  </section>`

const backView = ({ m }: Words, { backHref, onBack }: Props) =>
  html`<p class="back">
    <a
      href=${backHref}
      aria-keyshortcuts="c"
      @click=${(event: MouseEvent) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        onBack()
      }}
      ><span aria-hidden="true">← </span>${m.conversation.back}</a
    >
  </p>`

const stateView = (words: Words, props: Props) => {
  const { m, language } = words
  const { state } = props
  switch (state.status) {
    case 'loading':
      return html`<h2 id="list-title" tabindex="-1">${m.conversation.title}</h2>
        <p class="quiet" role="status">${m.loading}</p>`
    case 'failed':
      return html`<h2 id="list-title" tabindex="-1">${m.conversation.title}</h2>
        <div class="card" role="alert">
          <p>${failureSentence(language, state.failure)}</p>
          <button type="button" class="primary" @click=${props.onRetry}>${m.retry}</button>
        </div>`
    case 'ready':
      return html`${headingView(words, state.thread, props)} ${moreView(words, 'earlier', state, props)}
        <ol class="comments conversation" part="list">
          ${repeat(
            state.comments,
            ({ id }) => id,
            (comment, at) => itemView(words, comment, state.comments[at - 1] ?? null, state, props),
          )}
        </ol>
        ${moreView(words, 'later', state, props)}`
  }
}

const headingView = ({ m }: Words, thread: DeskThread, { onCorrect }: Props) => {
  const href = webHref(thread.url)
  const title = thread.title ?? thread.key
  return html`<div class="heading">
    <h2 id="list-title" tabindex="-1">${m.conversation.title}</h2>
    <p dir="auto">
      ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
    </p>
    ${
      onCorrect &&
      html`<button type="button" class="plain correct" aria-haspopup="dialog" @click=${onCorrect}>
        ${m.conversation.correct}
      </button>`
    }
  </div>`
}

/** What is answered stands right above its first reply: there it need not be quoted. */
const itemView = (
  words: Words,
  comment: DeskComment,
  above: DeskComment | null,
  { id }: Ready,
  { propsOf }: Props,
) =>
  html`<li data-depth=${Math.min(comment.depth, INDENTED_MAX)} ?data-origin=${comment.id === id}>
    ${commentView(words, comment, {
      ...propsOf(comment),
      alone: false,
      inConversation: { origin: comment.id === id, quote: comment.parentId !== (above?.id ?? null) },
    })}
  </li>`

const moreView = (
  { m, language }: Words,
  side: 'earlier' | 'later',
  { more, [side]: cursor }: Ready,
  { onMore }: Props,
) => {
  if (cursor === null) return nothing
  return html`<div class="more">
    ${
      more.status === 'failed'
        ? html`<p class="trouble" role="alert">${failureSentence(language, more.failure)}</p>`
        : nothing
    }
    <button
      type="button"
      aria-disabled=${more.status === 'loading' ? 'true' : 'false'}
      @click=${() => onMore(side)}
    >
      ${more.status === 'loading' ? m.moreLoading : m.conversation[side]}
    </button>
  </div>`
}
