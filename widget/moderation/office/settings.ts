import { settingsWords } from '../../../worker/contract/i18n/moderation/office/settings-words.ts'
import type { SiteDocument } from '../../../worker/contract/moderation/settings.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'
import { SettingsForm } from './settings/settings-form.ts'
import { settingsView } from './settings/settings-view.ts'

/** All that owners may change without a deployment. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  let form: SettingsForm | null = null
  const settings = new Loaded<SiteDocument>(desk, () => officeCall(desk, '/settings'))
  return {
    close: () => settings.close(),
    // After a conflict the form is filled with what both wrote: nothing in it is changed, and nothing is saved.
    unsaved: (changed) => changed || (form !== null && form.conflict !== null),
    view: (words) =>
      loadedView(words, settings, (document) => {
        form ??= new SettingsForm(desk, document)
        return settingsView(words, settingsWords[words.language], form)
      }),
  }
}
