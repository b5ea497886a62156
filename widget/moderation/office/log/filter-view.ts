import { html } from 'lit'
import type { LogMessages } from '../../../../worker/contract/i18n/moderation/office/log-messages.ts'
import type { Log } from '../../../../worker/contract/moderation/log.ts'
import { choiceFieldView } from '../parts/choice-field-view.ts'
import { formText } from '../parts/form-text.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { actName } from './entry-view.ts'
import type { LogPages } from './log-pages.ts'

/** By whom, what, and when; and the same as a file. */
export const filterView = (l: LogMessages, pages: LogPages, { acts, actors }: Log) => {
  const { wish } = pages
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    pages.show({
      who: formText(data, 'log-who'),
      act: formText(data, 'log-act'),
      from: formText(data, 'log-from'),
      to: formText(data, 'log-to'),
    })
  }
  return html`<form @submit=${send}>
      <div class="side">
        ${choiceFieldView({
          id: 'log-who',
          label: l.who,
          value: wish.who,
          choices: [
            { value: '', label: l.everybody },
            ...actors.map(({ id, name }) => ({ value: id, label: name })),
          ],
        })}
        ${choiceFieldView({
          id: 'log-act',
          label: l.act,
          value: wish.act,
          choices: [
            { value: '', label: l.everything },
            ...acts.map((act) => ({ value: act, label: actName(l, act) })),
          ],
        })}
        ${textFieldView({ id: 'log-from', label: l.from, type: 'date', value: wish.from })}
        ${textFieldView({ id: 'log-to', label: l.to, type: 'date', value: wish.to })}
      </div>
      <div class="row"><button class="primary">${l.filter}</button></div>
    </form>
    <p>
      ${l.export} <a href=${pages.href('log.csv')} download>${l.csv}</a>,
      <a href=${pages.href('log.ndjson')} download>${l.ndjson}</a>
    </p>`
}
