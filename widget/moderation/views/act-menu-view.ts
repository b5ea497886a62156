import { html, nothing } from 'lit'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { PressedAct, WrittenAct } from '../act-controller.ts'
import { closeOnEscape, closeOnLeave, thenClose } from './menu-events.ts'
import type { Words } from './words.ts'

export type ActProps = {
  onWrite: (act: WrittenAct) => void
  onPress: (act: PressedAct) => void
}

const KEYS: Partial<Record<WrittenAct | PressedAct, string>> = {
  reply: 'r',
  edit: 'e',
  note: 'n',
  ban: 'b',
  pin: 'p',
  unpin: 'p',
}

/** What can be done with a comment beside deciding; only what its state allows. */
export const actMenuView = ({ m }: Words, comment: DeskComment, { onWrite, onPress }: ActProps) => {
  const { status, author, thread, writer, removed } = comment
  const button = (act: WrittenAct | PressedAct, press: () => void) =>
    html`<button
      type="button"
      data-act=${act}
      aria-keyshortcuts=${KEYS[act] ?? nothing}
      @click=${thenClose(press)}
    >
      <span>${m.act[act]}</span>
      ${KEYS[act] ? html`<kbd aria-hidden="true">${KEYS[act].toUpperCase()}</kbd>` : nothing}
    </button>`
  const written = (act: WrittenAct) => button(act, () => onWrite(act))
  const pressed = (act: PressedAct) => button(act, () => onPress(act))
  const gone = removed !== null
  return html`<details class="menu acts" @focusout=${closeOnLeave} @keydown=${closeOnEscape}>
    <summary>
      <span>${m.act.menu}</span>
      <span class="visually-hidden">: ${author.name ?? m.comment.anonymous}</span>
    </summary>
    <div class="panel">
      ${gone || status === 'spam' || status === 'trash' ? nothing : written('reply')}
      ${gone ? nothing : written('edit')} ${written('note')}
      ${status === 'approved' && !gone ? pressed(comment.pinned ? 'unpin' : 'pin') : nothing}
      ${pressed(thread.state === 'open' ? 'closeThread' : 'openThread')}
      ${pressed(thread.held ? 'releaseThread' : 'holdThread')}
      ${writer ? pressed(writer.trusted ? 'untrust' : 'trust') : nothing}
      ${author.staff ? nothing : written('ban')}
    </div>
  </details>`
}
