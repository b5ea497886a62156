import { html, nothing } from 'lit'
import type { OfficeState } from '../office-controller.ts'
import type { Section } from '../office-sections.ts'
import { isPlainPress } from './is-plain-press.ts'
import { closeOnEscape, closeOnLeave, thenClose } from './menu-events.ts'
import type { Words } from './words.ts'

type Props = {
  state: OfficeState
  sections: readonly Section[]
  /** On a phone the sections lie in a menu: ten of them would fill the screen. */
  narrow: boolean
  href: (section: string) => string
  onSection: (section: string) => void
  /** In which something stands that is not saved. */
  unsaved: readonly Section[]
  onDiscard: () => void
  onRetry: () => void
}

/** The office: its tabs as links, and the section that is open. */
export const officeView = (words: Words, props: Props) => {
  const { m } = words
  const open = props.state.status === 'closed' ? null : props.state.section.name
  const press = (name: string) => (event: MouseEvent) => {
    if (!isPlainPress(event)) return
    event.preventDefault()
    thenClose(() => props.onSection(name))(event)
  }
  const links = html`<ul>
    ${props.sections.map(
      (section) =>
        html`<li>
          <a
            href=${props.href(section.name)}
            aria-current=${section.name === open ? 'page' : 'false'}
            @click=${press(section.name)}
            >${nameView(words, section, props)}</a
          >
        </li>`,
    )}
  </ul>`
  const current = props.state.status === 'closed' ? props.sections[0] : props.state.section
  return html`<div class="queues">
      <nav aria-label=${m.office.label}>
        ${
          props.narrow && current
            ? html`<details class="menu sections" @focusout=${closeOnLeave} @keydown=${closeOnEscape}>
                <summary>${nameView(words, current, props)}</summary>
                <div class="panel">${links}</div>
              </details>`
            : links
        }
      </nav>
    </div>
    <section class="office" aria-labelledby="list-title">${sectionView(words, props)}</section>`
}

/** With a mark, where something in it is not saved. */
const nameView = ({ m }: Words, section: Section, { unsaved }: Props) =>
  html`${m.office.sections[section.name]}${
    unsaved.includes(section)
      ? html`<span class="unsaved"><span class="visually-hidden">${m.unsaved.mark}</span></span>`
      : nothing
  }`

const sectionView = (words: Words, { state, unsaved, onDiscard, onRetry }: Props) => {
  const { m } = words
  if (state.status === 'closed') return html`<h2 id="list-title" tabindex="-1">${m.rooms.office}</h2>`
  const heading = html`<h2 id="list-title" tabindex="-1">${m.office.sections[state.section.name]}</h2>`
  switch (state.status) {
    case 'loading':
      return html`${heading}
        <p class="quiet" role="status">${m.loading}</p>`
    case 'failed':
      return html`${heading}
        <div class="card" role="alert">
          <p>${m.unreachable}</p>
          <button type="button" class="primary" @click=${onRetry}>${m.retry}</button>
        </div>`
    case 'open':
      return html`${heading}
      ${
        state.back && unsaved.includes(state.section) && !state.opened.secret?.()
          ? html`<div class="banner row">
              <p>${m.unsaved.kept}</p>
              <button type="button" @click=${onDiscard}>${m.unsaved.discard}…</button>
            </div>`
          : nothing
      }
      ${state.node}`
  }
}
