import { html } from 'lit'
import type { Summary } from '../../../worker/contract/moderation.ts'
import { countOf, QUEUES, type Queue } from '../to-queue.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Props = {
  queue: Queue
  summary: Summary | null
  href: (queue: Queue) => string
  onQueue: (queue: Queue) => void
}

/** The queues as links, so that each can be bookmarked and opened beside another. */
export const queuesView = ({ m, language }: Words, props: Props) => {
  const open = (queue: Queue) => (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    props.onQueue(queue)
  }
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
  </div>`
}
