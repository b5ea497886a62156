import { html, nothing } from 'lit'
import type { LogMessages } from '../../../../worker/contract/i18n/moderation/office/log-messages.ts'
import type { LogLine } from '../../../../worker/contract/moderation/log.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { timeView } from '../../views/time-view.ts'
import type { Words } from '../../views/words.ts'
import { aboutView } from './about-view.ts'
import { changesOf } from './changes-of.ts'

/** The name of an act; a worker of a later version may log one that this page does not know. */
export const actName = (l: LogMessages, act: string): string =>
  (l.acts as Partial<Record<string, string>>)[act] ?? act

const told = (value: unknown): string => {
  if (typeof value === 'string') return value
  const lines = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return lines ? value.join('\n') : JSON.stringify(value, null, 1)
}

/** Acts of which the line itself tells all that was logged, but for what was changed from what to what. */
const TOLD = /^(comments|threads|writers|bans|member|invite|personal|desk)\./

/** One line of the log; what was changed from what to what lies behind it. */
export const entryView = (words: Words, l: LogMessages, entry: LogLine, desk: OfficeDesk) => {
  const { at, actor, act, detail } = entry
  const changes = changesOf(words.language, l, entry)
  return html`<li>
    <p><strong>${actName(l, act)}</strong> <bdi>${actor.name ?? l.system}</bdi></p>
    ${aboutView(words, l, entry, desk)}
    <p class="quiet">${timeView(words, at)}</p>
    ${
      Object.keys(detail).length === 0 || (TOLD.test(act) && !changes?.length)
        ? nothing
        : html`<details>
            <summary>${l.detail}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label="${l.detail}: ${actName(l, act)}">
              ${detailView(l, entry, changes)}
            </div>
          </details>`
    }
  </li>`
}

const detailView = (l: LogMessages, { act, detail }: LogLine, changes: ReturnType<typeof changesOf>) =>
  changes === null
    ? html`<pre>${told(detail)}</pre>`
    : html`<table aria-label=${actName(l, act)}>
        <thead>
          <tr>
            ${act === 'threads.change' ? html`<td></td>` : html`<th scope="col">${l.setting}</th>`}
            <th scope="col">${l.before}</th>
            <th scope="col">${l.after}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            ({ name, before, after }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td><pre>${told(before)}</pre></td>
                <td><pre>${told(after)}</pre></td>
              </tr>`,
          )}
        </tbody>
      </table>`
