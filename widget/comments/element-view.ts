import { html, nothing } from 'lit'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import type { Sort } from '../../worker/contract/statuses.ts'
import type { ComposerController } from './composer-controller.ts'
import { composerView } from './composer-view.ts'
import type { Conversation, Stage } from './conversation.ts'
import { threadView } from './thread-view.ts'

type Props = {
  language: Language
  level: number
  sort: Sort
  marked: string | null
  /** Read aloud by screen readers. */
  said: string
  retry: () => unknown
  write: () => unknown
}

/** All that the element shows: a place kept free, a failure to try again, or the conversation with its forms. */
export const elementView = (
  stage: Stage,
  talk: Conversation | undefined,
  words: ReaderMessages | null | undefined,
  props: Props,
): unknown => {
  if (words === null) return html`<slot></slot>`
  const { language } = props
  const state = talk?.thread.state
  if (!words || !talk || !state || state.status === 'loading') {
    return html`<div class="wait" part="loading" aria-busy="true">${words?.loading}</div>`
  }
  if (state.status === 'failed') {
    return html`<div class="note actions" part="failed" role="alert" lang=${language}>
      <p>${state.failure.title || words.failed}</p>
      <button type="button" part="retry" @click=${props.retry}>${words.retry}</button>
      <slot></slot>
    </div>`
  }
  const speech = { ...props, words }
  const form = (composer: ComposerController, replyTo: string | null) =>
    composerView(composer, {
      ...speech,
      form: state.form,
      replyTo,
      round: talk.list.rounds,
      send: () => talk.send(composer),
      remember: talk.remember,
      cancel: replyTo === null ? null : talk.closeReply,
      // Without the writers' part nothing was sent.
      summary: (failure, prefix) =>
        talk.writing?.summary(failure, prefix) ??
        html`<p class="fault" role="alert">${failure.title || words.notSent}</p>`,
      begin: talk.write,
    })
  return html`<div lang=${language}>
    ${threadView({
      ...speech,
      thread: state,
      nodes: talk.nodes(),
      list: talk.list,
      url: talk.place.url,
      sortBy: (sort) => (stage.sort = sort),
      more: (after) => talk.more(after),
      earlier: (rootId) => talk.reading?.earlier(rootId),
      extra: (comment) => talk.reading?.extra(comment),
      news: () => talk.reading?.news(),
      reply: talk.openReply,
      report: talk.report,
      note: (own) => talk.writing?.acts.note(own),
      own: (own) => talk.writing?.acts.view(own),
      composer: (id) => {
        const { reply } = talk
        return reply?.to.id === id ? form(reply.composer, reply.to.author.name ?? words.anonymous) : nothing
      },
      form: () => form(talk.composer, null),
    })}
    <p class="unseen" role="status">${props.said}</p>
  </div>`
}
