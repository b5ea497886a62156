import { html, nothing } from 'lit'
import { SPAM_DAYS_MAX, TRASH_DAYS_MAX } from '../../../../worker/contract/moderation/desk-limits.ts'
import { areaFieldView } from '../parts/area-field-view.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { tickView } from '../parts/tick-view.ts'
import type { FieldsOf } from './settings-view.ts'

/** What makes a comment wait, how long things are kept, and where else the desk may stand. */
export const filterFields: FieldsOf = (s, { shown: { settings }, about, error, deployment }) =>
  html`<fieldset>
      <legend>${s.groups.filters}</legend>
      ${areaFieldView({ ...about('words', 'settings.words'), value: settings.words.join('\n'), rows: 6 })}
      <div class="side">
        ${textFieldView({ ...about('linksMax', 'settings.linksMax'), type: 'number', min: 0, max: 50, value: settings.linksMax })}
        ${textFieldView({ ...about('fillSecondsMin', 'settings.fillSecondsMin'), type: 'number', min: 0, max: 60, step: 'any', value: settings.fillSecondsMin })}
      </div>
      <div role="group" aria-labelledby="floods-label" class="field">
        <span id="floods-label" class="label">${s.names['settings.floods']}</span>
        <div class="side">
          ${textFieldView({ id: 'floods-hold', label: s.floods.hold, error: error('settings.floods') ?? error('settings.floods.hold'), type: 'number', min: 1, value: settings.floods.hold })}
          ${textFieldView({ id: 'floods-refuse', label: s.floods.refuse, error: error('settings.floods.refuse'), type: 'number', min: 1, value: settings.floods.refuse })}
        </div>
      </div>
      <div class="field">
        ${tickView({ name: 'akismet', label: s.akismet.tick, checked: settings.akismet, disabled: !deployment.akismet })}
        ${deployment.akismet ? nothing : html`<p class="quiet">${s.akismet.noKey}</p>`}
      </div>
    </fieldset>
    <fieldset>
      <legend>${s.groups.keeping}</legend>
      <div class="side">
        ${textFieldView({ id: 'spamDays', label: s.retention.spamDays, error: error('settings.retention.spamDays'), type: 'number', min: 1, max: SPAM_DAYS_MAX, value: settings.retention.spamDays })}
        ${textFieldView({ id: 'trashDays', label: s.retention.trashDays.label, error: error('settings.retention.trashDays'), hint: s.retention.trashDays.hint, type: 'number', min: 0, max: TRASH_DAYS_MAX, value: settings.retention.trashDays })}
      </div>
    </fieldset>
    <fieldset>
      <legend>${s.groups.desk}</legend>
      ${areaFieldView({ ...about('deskOrigins', 'settings.deskOrigins'), value: settings.deskOrigins.join('\n') })}
    </fieldset>`
