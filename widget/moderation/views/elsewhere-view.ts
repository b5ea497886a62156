import { html, nothing } from 'lit'
import type { Elsewhere } from '../elsewhere-controller.ts'
import type { Queue } from '../to-queue.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Props = { found: Elsewhere; href: (queue: Queue) => string; onQueue: (queue: Queue) => void }

/** What a search without a hit has in the other lists, each one press away. */
export const elsewhereView = (words: Words, { found, href, onQueue }: Props) => {
  const { m } = words
  if (found.status === 'unasked') return nothing
  if (found.status === 'looking') return html`<p>${m.loading}</p>`
  if (found.total === 0) return html`<p>${m.elsewhere.none}</p>`
  const link = (queue: Queue, count: number | string | null) =>
    html`<li>
      <a
        href=${href(queue)}
        @click=${(event: MouseEvent) => {
          if (!isPlainPress(event)) return
          event.preventDefault()
          onQueue(queue)
        }}
        >${m.queues[queue]}${count === null ? nothing : `: ${count}`}</a
      >
    </li>`
  const { counts, total, more } = found
  return html`<p id="elsewhere">${m.elsewhere.found}</p>
    <ul class="chips" aria-labelledby="elsewhere">
      ${counts.map(({ status, count }) => link(status, more ? null : count))}
      ${more || counts.length > 1 ? link('any', more ? m.elsewhere.moreThan(total) : total) : nothing}
    </ul>`
}
