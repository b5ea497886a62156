import { html, nothing } from 'lit'
import { ACTION_STATUS, type Action } from '../../../worker/contract/statuses.ts'
import type { Listed } from '../place.ts'
import type { Verdict } from '../verdict.ts'
import type { Words } from './words.ts'

/** In the order in which a newsroom needs them. */
const ACTIONS = ['approve', 'spam', 'trash', 'pend'] as const satisfies readonly Action[]

type Props = {
  /** The status that it has already is left out. */
  status: Listed
  /** Published and reported: to keep it is a decision, too. */
  reported: boolean
  onDecide: (verdict: Verdict) => void
}

/** What can be decided on a comment, or on all that are selected. */
export const decideView = ({ m }: Words, { status, reported, onDecide }: Props) =>
  html`${
    status === 'approved' && reported
      ? html`<button type="button" class="decide" data-action="keep" @click=${() => onDecide('keep')}>
          ${m.eyes.reports.keep}
        </button>`
      : nothing
  }${ACTIONS.filter((action) => ACTION_STATUS[action] !== status).map(
    (action) =>
      html`<button type="button" class="decide" data-action=${action} @click=${() => onDecide(action)}>
        ${m.actions[action]}
      </button>`,
  )}`
