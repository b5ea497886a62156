import { html } from 'lit'
import { ACTION_STATUS, type Action, type Status } from '../../../worker/contract/statuses.ts'
import type { Words } from './words.ts'

/** In the order in which a newsroom needs them. */
const ACTIONS = ['approve', 'spam', 'trash', 'pend'] as const satisfies readonly Action[]

/** What can be decided on a comment that has this status: the status it has already is left out. */
export const decideView = ({ m }: Words, current: Status, onDecide: (action: Action) => void) =>
  ACTIONS.filter((action) => ACTION_STATUS[action] !== current).map(
    (action) =>
      html`<button type="button" class="decide" data-action=${action} @click=${() => onDecide(action)}>
        ${m.actions[action]}
      </button>`,
  )
