import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type {
  SettingName,
  SettingsMessages,
} from '../../../../worker/contract/i18n/moderation/office/settings-messages.ts'
import type { SiteDocument } from '../../../../worker/contract/moderation/settings.ts'
import type { Words } from '../../views/words.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { fieldError } from '../../field-error.ts'
import type { Field } from '../../views/field-view.ts'
import { conflictView } from './conflict-view.ts'
import type { Draft } from './draft.ts'
import { filterFields } from './filter-fields.ts'
import { formFields } from './form-fields.ts'
import { previewView } from './preview-view.ts'
import { publishingFields } from './publishing-fields.ts'
import { readDraft } from './read-draft.ts'
import type { SettingsForm } from './settings-form.ts'

type Fill = {
  shown: Draft
  deployment: SiteDocument['deployment']
  /** Label, hint and error of a setting. */
  about: (id: string, name: SettingName) => Field
  /** What is wrong with a setting, or with one of its values. */
  error: (name: SettingName | `${SettingName}.${string}`) => string | null
}
/** One part of the form. */
export type FieldsOf = (s: SettingsMessages, fill: Fill) => unknown

/** The whole form. It is read when it is sent: nothing redraws what somebody is typing. */
export const settingsView = (words: Words, s: SettingsMessages, form: SettingsForm) => {
  const { act, shown, document } = form
  const failure = act.failure('save') ?? act.failure('preview')
  const fill: Fill = {
    shown,
    deployment: document.deployment,
    about: (id, name) => ({
      id,
      label: s.names[name],
      hint: s.hints[name],
      error: fieldError(words, failure, name),
    }),
    error: (name) => fieldError(words, failure, name),
  }
  const doing = (what: string) => act.state.status === 'working' && act.state.what === what
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const draft = readDraft(event.currentTarget as HTMLFormElement, shown)
    const wish = (event.submitter as HTMLButtonElement | null)?.value
    void (wish === 'preview' ? form.try(draft) : form.save(draft, s.saved))
  }
  return html`${conflictView(s, form)}
  ${keyed(
    form.filling,
    html`<form class="settings" @submit=${send}>
      ${publishingFields(s, fill)} ${formFields(s, fill)} ${filterFields(s, fill)}
      <div class="row foot">
        <button id="save" class="primary" value="save" aria-disabled=${act.working ? 'true' : 'false'}>
          ${doing('save') ? s.saving : s.save}
        </button>
        <button value="preview" aria-disabled=${act.working ? 'true' : 'false'}>
          ${doing('preview') ? s.previewing : s.preview}
        </button>
      </div>
      ${actTroubleView(words, act, 'save')} ${actTroubleView(words, act, 'preview')}
    </form>`,
  )}
  ${form.preview ? previewView(words, s, form.preview) : nothing}`
}
