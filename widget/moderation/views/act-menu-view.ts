import { html, nothing } from 'lit'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import type { PressedAct, WrittenAct } from '../act-controller.ts'
import { whyNot } from '../why-not.ts'
import { closeOnEscape, closeOnLeave, keepInSight, thenClose } from './menu-events.ts'
import type { Words } from './words.ts'

export type ActProps = {
  onWrite: (act: WrittenAct) => void
  onPress: (act: PressedAct) => void
  /** To what keeps the writer out. */
  onBans: (writer: string) => void
}

const KEYS: Partial<Record<WrittenAct | PressedAct | 'unban', string>> = {
  reply: 'r',
  edit: 'e',
  note: 'n',
  ban: 'b',
  unban: 'b',
  pin: 'p',
  unpin: 'p',
}

/** What can be done with a comment beside deciding; only what its state allows. */
export const actMenuView = ({ m }: Words, comment: DeskComment, { onWrite, onPress, onBans }: ActProps) => {
  const { author, thread, writer } = comment
  const button = (act: WrittenAct | PressedAct | 'unban', press: () => void) =>
    html`<button
      type="button"
      data-act=${act}
      aria-keyshortcuts=${KEYS[act] ?? nothing}
      @click=${thenClose(press)}
    >
      <span>${m.act[act]}</span>
      ${KEYS[act] ? html`<kbd aria-hidden="true">${KEYS[act].toUpperCase()}</kbd>` : nothing}
    </button>`
  const offered = (act: WrittenAct | PressedAct, press: () => void) =>
    whyNot(act, comment) === null ? button(act, press) : nothing
  const written = (act: WrittenAct) => offered(act, () => onWrite(act))
  const pressed = (act: PressedAct) => offered(act, () => onPress(act))
  return html`<details
    class="menu acts"
    @focusout=${closeOnLeave}
    @keydown=${closeOnEscape}
    @toggle=${keepInSight}
  >
    <summary aria-label="${m.act.menu}: ${author.name ?? m.comment.anonymous}">
      <span>${m.act.menu}</span>
    </summary>
    <div class="panel">
      ${written('reply')} ${written('edit')} ${written('note')} ${pressed(comment.pinned ? 'unpin' : 'pin')}
      <hr />
      ${pressed(writer?.trusted ? 'untrust' : 'trust')}
      ${writer?.banned ? button('unban', () => onBans(writer.handle)) : written('ban')}
      <hr />
      ${pressed(thread.state === 'open' ? 'closeThread' : 'openThread')}
      ${pressed(thread.held ? 'releaseThread' : 'holdThread')}
    </div>
  </details>`
}
