import { html } from 'lit'
import { VIEWS, type View } from '../place.ts'
import { isPlainPress } from './is-plain-press.ts'
import type { Words } from './words.ts'

type Props = { view: View; href: (view: View) => string; onView: (view: View) => void }

/** The way between the comments and the office. */
export const roomsView = ({ m }: Words, { view, href, onView }: Props) =>
  html`<nav class="rooms" aria-label=${m.rooms.label}>
    ${VIEWS.map(
      (room) =>
        html`<a
          href=${href(room)}
          aria-current=${room === view ? 'page' : 'false'}
          @click=${(event: MouseEvent) => {
            if (!isPlainPress(event)) return
            event.preventDefault()
            onView(room)
          }}
          >${m.rooms[room]}</a
        >`,
    )}
  </nav>`
