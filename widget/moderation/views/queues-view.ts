import { html } from 'lit'
import type { Summary } from '../../../worker/contract/moderation.ts'
import { STATUSES, type Status } from '../../../worker/contract/statuses.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Props = {
  status: Status
  q: string
  summary: Summary | null
  href: (status: Status) => string
  onStatus: (status: Status) => void
  onSearch: (q: string) => void
}

/** The queues as links, so that each can be bookmarked and opened beside another, and the search in them. */
export const queuesView = ({ m, language }: Words, props: Props) => {
  const open = (status: Status) => (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    props.onStatus(status)
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
  return html`<div class="queues">
    <nav aria-label=${m.queuesLabel}>
      <ul>
        ${STATUSES.map(
          (status) =>
            html`<li>
              <a
                href=${props.href(status)}
                data-status=${status}
                aria-current=${status === props.status ? 'page' : 'false'}
                @click=${open(status)}
                >${m.queues[status]}
                <span class="count">${props.summary?.counts[status].toLocaleString(language) ?? '…'}</span></a
              >
            </li>`,
        )}
      </ul>
    </nav>
    <form role="search" @submit=${search}>
      <label>
        <span class="visually-hidden">${m.search.label}</span>
        <input
          type="search"
          name="q"
          id="search"
          maxlength="200"
          autocomplete="off"
          enterkeyhint="search"
          placeholder=${m.search.label}
          .value=${props.q}
          @input=${emptied}
        />
      </label>
      <button type="submit">${m.search.button}</button>
    </form>
  </div>`
}
