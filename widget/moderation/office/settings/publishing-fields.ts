import { html } from 'lit'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { RULES } from '../../../../worker/contract/statuses.ts'
import { areaFieldView } from '../parts/area-field-view.ts'
import { choiceFieldView } from '../parts/choice-field-view.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { tickView } from '../parts/tick-view.ts'
import type { FieldsOf } from './settings-view.ts'

/** Who the site is, and what is published on it by itself. */
export const publishingFields: FieldsOf = (s, { shown, about }) =>
  html`<fieldset>
      <legend>${s.groups.site}</legend>
      ${textFieldView({ ...about('name', 'name'), value: shown.name, required: true, maxLength: 120 })}
      ${areaFieldView({ ...about('origins', 'origins'), value: shown.origins.join('\n') })}
      ${choiceFieldView({
        ...about('lang', 'lang'),
        value: shown.lang,
        choices: LANGUAGES.map((value) => ({ value, label: s.languages[value] })),
      })}
      ${textFieldView({
        ...about('timeZone', 'settings.timeZone'),
        hint: s.timeZoneOfLanguage,
        value: shown.settings.timeZone,
        list: 'time-zones',
      })}
      <datalist id="time-zones">
        ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
      </datalist>
    </fieldset>
    <fieldset>
      <legend>${s.groups.rule}</legend>
      <div role="radiogroup" aria-labelledby="rule-label" class="field">
        <span id="rule-label" class="label">${s.names.rule}</span>
        ${RULES.map(
          (rule) =>
            html`<div class="choice">
              ${tickView({ type: 'radio', name: 'rule', value: rule, label: s.rules[rule].label, checked: rule === shown.rule })}
              <p class="quiet">${s.rules[rule].hint}</p>
            </div>`,
        )}
      </div>
      ${textFieldView({
        ...about('closeAfterDays', 'settings.closeAfterDays'),
        type: 'number',
        min: 0,
        max: 3650,
        value: shown.settings.closeAfterDays,
      })}
    </fieldset>`
