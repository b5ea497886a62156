import { html } from 'lit'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { BODY_MAX, DEPTH_MAX } from '../../../../worker/contract/limits.ts'
import { SITE_TEXT_MAX } from '../../../../worker/contract/moderation/desk-limits.ts'
import { FIELD_USES } from '../../../../worker/contract/statuses.ts'
import { areaFieldView } from '../parts/area-field-view.ts'
import { choiceFieldView } from '../parts/choice-field-view.ts'
import { textFieldView } from '../parts/text-field-view.ts'
import { tickView } from '../parts/tick-view.ts'
import type { FieldsOf } from './settings-view.ts'

const FIELDS = ['name', 'email', 'website'] as const

/** What readers are asked and told. */
export const formFields: FieldsOf = (s, { shown: { settings }, about }) =>
  html`<fieldset>
    <legend>${s.groups.form}</legend>
    <div role="group" aria-label=${s.names['settings.fields']} class="side">
      ${FIELDS.map((field) =>
        choiceFieldView({
          id: `fields-${field}`,
          label: s.fields[field],
          value: settings.fields[field],
          choices: FIELD_USES.map((value) => ({ value, label: s.uses[value] })),
        }),
      )}
    </div>
    <div class="side">
      ${textFieldView({ ...about('bodyMax', 'settings.bodyMax'), type: 'number', min: 1, max: BODY_MAX, value: settings.bodyMax })}
      ${textFieldView({ ...about('maxDepth', 'settings.maxDepth'), type: 'number', min: 0, max: DEPTH_MAX, value: settings.maxDepth })}
      ${textFieldView({ ...about('editMinutes', 'settings.editMinutes'), type: 'number', min: 0, max: 1440, value: settings.editMinutes })}
    </div>
    <div role="group" aria-labelledby="languages-label" class="field">
      <span id="languages-label" class="label">${s.names['settings.languages']}</span>
      <div class="row">
        ${LANGUAGES.map((language) =>
          tickView({
            name: 'languages',
            value: language,
            label: s.languages[language],
            checked: settings.languages.includes(language),
          }),
        )}
      </div>
      <p class="quiet">${s.allLanguages}</p>
    </div>
    ${LANGUAGES.map((language) => {
      const text = settings.texts[language]
      return html`<div
        class="side"
        role="group"
        aria-label="${s.names['settings.texts']}: ${s.languages[language]}"
      >
        ${areaFieldView({
          id: `aboveForm-${language}`,
          label: s.texts.aboveForm(s.languages[language]),
          value: text?.aboveForm ?? '',
          maxLength: SITE_TEXT_MAX,
          lang: language,
        })}
        ${areaFieldView({
          id: `closed-${language}`,
          label: s.texts.closed(s.languages[language]),
          value: text?.closed ?? '',
          maxLength: SITE_TEXT_MAX,
          lang: language,
        })}
      </div>`
    })}
  </fieldset>`
