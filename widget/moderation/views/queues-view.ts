import { html } from 'lit'
import type { Summary } from '../../../worker/contract/moderation.ts'
import { countOf, QUEUES, type Queue } from '../to-queue.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Props = {
  queue: Queue
  q: string
  summary: Summary | null
  href: (queue: Queue) => string
  onQueue: (queue: Queue) => void
  onSearch: (q: string) => void
}

/** The queues as links, so that each can be bookmarked and opened beside another, and the search in them. */
export const queuesView = ({ m, language }: Words, props: Props) => {
  const open = (queue: Queue) => (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    props.onQueue(queue)
  }
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget as HTMLFormElement).get('q')
    props.onSearch(typeof q === 'string' ? q.trim() : '')
  }
  // The cross in a search field empties it without submitting.
  const emptied = (event: Event) => {
    if (props.q && (event.target as HTMLInputElement).value === '') props.onSearch('')
  }
  const label = props.queue === 'any' ? m.elsewhere.label : m.search.label
  return html`<div class="queues">
    <nav aria-label=${m.queuesLabel}>
      <ul>
        ${QUEUES.map(
          (queue) =>
            html`<li>
              <a
                href=${props.href(queue)}
                data-queue=${queue}
                aria-current=${queue === props.queue ? 'page' : 'false'}
                @click=${open(queue)}
                >${m.queues[queue]}
                <span class="count"
                  >${countOf(props.summary, queue)?.toLocaleString(language) ?? '…'}</span
                ></a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <form role="search" @submit=${search}>
      <label>
        <span class="visually-hidden">${label}</span>
        <input
          type="search"
          name="q"
          id="search"
          maxlength="200"
          autocomplete="off"
          enterkeyhint="search"
          placeholder=${label}
          .value=${props.q}
          @input=${emptied}
        />
      </label>
      <button type="submit">${m.search.button}</button>
    </form>
  </div>`
}
