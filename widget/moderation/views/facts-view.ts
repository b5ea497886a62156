import { html, nothing } from 'lit'
import type { DeskComment, Writer } from '../../../worker/contract/moderation/desk-comment.ts'
import { STATUSES } from '../../../worker/contract/statuses.ts'
import { failureSentence } from '../failure-sentence.ts'
import type { PersonalData } from '../../../worker/contract/moderation/comment-acts.ts'
import type { Fetched } from '../fetched.ts'
import type { Place } from '../place.ts'
import { webHref } from '../web-href.ts'
import { isPlainPress } from './is-plain-press.ts'
import { markedView } from './marked-view.ts'
import type { Words } from './words.ts'

export type FactsProps = {
  /** Whether e-mail and address may be asked for. */
  personal: boolean
  /** In its conversation, whose heading names the article. */
  among?: boolean
  look: Fetched<PersonalData> | null
  onLook: () => void
  href: (change: Partial<Place>) => string
  onGo: (change: Partial<Place>) => void
}

/** Who wrote, and where. The website is text: what a stranger typed is not to be opened by a slip. */
export const factsView = (words: Words, comment: DeskComment, props: FactsProps) => {
  const { m } = words
  const { author, thread, writer } = comment
  const href = webHref(thread.url)
  const title = thread.title === null ? thread.key : markedView(comment, 'title', thread.title)
  const article = href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a>` : title
  return html`<div class="about">
    <dl class="facts">
      ${
        props.among
          ? nothing
          : factView(
              m.comment.on,
              html`<span dir="auto">${article}</span>
                ${goView(props, { q: '', filters: { thread: thread.key } }, m.narrow.thisArticle)}
                ${goView(props, { around: comment.id }, m.conversation.open, 'c')}`,
            )
      }
      ${writer ? recordView(words, comment, writer, props) : nothing}
      ${author.website ? factView(m.comment.website, html`<bdi>${author.website}</bdi>`) : nothing}
      ${shownView(words, props.look)}
    </dl>
    ${lookView(words, comment, props)}
  </div>`
}

const factView = (name: string, value: unknown) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`

/** A link to a part of the queues, which a new tab may open, too. */
const goView = ({ href, onGo }: FactsProps, change: Partial<Place>, text: string, key?: string) =>
  html`<a
    class="way"
    aria-keyshortcuts=${key ?? nothing}
    href=${href(change)}
    @click=${(event: MouseEvent) => {
      if (!isPlainPress(event)) return
      event.preventDefault()
      onGo(change)
    }}
    >${text}</a
  >`

/** What else the writer has written here: this comment itself is not counted. */
const recordView = ({ m }: Words, comment: DeskComment, writer: Writer, props: FactsProps) => {
  const others = STATUSES.map((status) => ({
    status,
    count: writer[status] - (status === comment.status ? 1 : 0),
  }))
  const told = others
    .filter(({ count }) => count > 0)
    .map(({ status, count }, at) => {
      const change = { status, q: '', filters: { writer: writer.handle } }
      return html`${at === 0 ? nothing : ', '}${goView(props, change, m.eyes.record[status](count))}`
    })
  return factView(
    m.eyes.writer,
    html`<span class="record" title=${m.eyes.knownBy[writer.kind]}
        >${told.length === 0 ? m.eyes.first : told}</span
      >${writer.trusted ? html` <span class="badge good">${m.eyes.trusted}</span>` : nothing}${
        writer.banned ? html` <span class="badge bad">${m.eyes.banned}</span>` : nothing
      }`,
  )
}

const shownView = ({ m }: Words, look: Fetched<PersonalData> | null) => {
  if (look?.status !== 'ready') return nothing
  const { email, address, userAgent, referrer } = look.value
  const known = [
    [m.comment.email, email],
    [m.eyes.address, address],
    [m.eyes.browser, userAgent],
    [m.eyes.referrer, referrer],
  ] as const
  return known.map(([name, value]) =>
    value === null ? nothing : factView(name, html`<bdi class="shown">${value}</bdi>`),
  )
}

const lookView = ({ m, language }: Words, comment: DeskComment, { personal, look, onLook }: FactsProps) => {
  if (!personal || !(comment.hasEmail || comment.hasAddress)) return nothing
  switch (look?.status) {
    case 'ready': {
      const { email, address } = look.value
      return email === null && address === null ? html`<p class="quiet">${m.eyes.nothingKept}</p>` : nothing
    }
    case 'failed':
      return html`<p class="trouble" role="alert">
        ${failureSentence(language, look.failure)}
        <button type="button" @click=${onLook}>${m.retry}</button>
      </p>`
    default:
      return html`<button
        type="button"
        class="plain reveal"
        aria-disabled=${look ? 'true' : 'false'}
        title=${m.eyes.revealHint}
        @click=${onLook}
      >
        ${look ? m.eyes.revealing : m.eyes.reveal}
      </button>`
  }
}
