import { html } from 'lit'
import { KEYS } from '../key-table.ts'
import type { Words } from './words.ts'

type Props = { use: boolean; onUse: (use: boolean) => void; onClose: () => void }

/** The sheet of keys, and the switch that turns them off. */
export const keysView = ({ m }: Words, { use, onUse, onClose }: Props) =>
  html`<h2 id="keys-title">${m.keys.title}</h2>
    <dl class="keys">
      ${KEYS.map(
        ({ act, key }) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${m.keys.acts[act]}</dd>
          </div>`,
      )}
    </dl>
    <p>${m.keys.onSelection}</p>
    <p>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${use}
          aria-describedby="keys-hint"
          @change=${(event: Event) => onUse((event.target as HTMLInputElement).checked)}
        />
        <span>${m.keys.use}</span>
      </label>
    </p>
    <p class="quiet" id="keys-hint">${m.keys.useHint}</p>
    <p><button type="button" class="primary" autofocus @click=${onClose}>${m.close}</button></p>`
