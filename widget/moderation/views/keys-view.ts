import { html, nothing } from 'lit'
import { KEY_GROUPS } from '../../../worker/contract/i18n/moderation/key-messages.ts'
import { keyWords } from '../../../worker/contract/i18n/moderation/key-words.ts'
import { KEYS } from '../key-table.ts'
import type { Words } from './words.ts'

type Props = { use: boolean; onUse: (use: boolean) => void; onClose: () => void }

/** A sign carries its shift in itself. */
const isLetter = (key: string): boolean => /^[a-z]$/.test(key)

/** The sheet of keys, and the switch that turns them off. */
export const keysView = ({ m, language }: Words, { use, onUse, onClose }: Props) => {
  const k = keyWords[language]
  return html`<h2 id="keys-title" tabindex="-1" autofocus>${k.title}</h2>
    <div class="sheet">
      ${KEY_GROUPS.map(
        (group) =>
          html`<section aria-labelledby="keys-${group}">
            <h3 id="keys-${group}">${k.groups[group]}</h3>
            <dl class="keys">
              ${KEYS.filter((known) => known.group === group).map(
                ({ act, key, shift, ctrl }) =>
                  html`<div>
                    <dt>
                      ${shift && isLetter(key) ? html`<kbd>${k.shift}</kbd> ` : nothing}${ctrl ? html`<kbd>Ctrl</kbd> ` : nothing}<kbd
                        >${ctrl ? key : key.toUpperCase()}</kbd
                      >
                    </dt>
                    <dd>${k.acts[act]}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>
    <p class="quiet">${k.places}</p>
    <p>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${use}
          aria-describedby="keys-hint"
          @change=${(event: Event) => onUse((event.target as HTMLInputElement).checked)}
        />
        <span>${k.use}</span>
      </label>
    </p>
    <p class="quiet" id="keys-hint">${k.useHint}</p>
    <p><button type="button" class="primary" autofocus @click=${onClose}>${m.close}</button></p>`
}
