import type { SettingName } from '../../../../worker/contract/i18n/moderation/office/settings-messages.ts'
import type { ChangeSite, SiteDocument } from '../../../../worker/contract/moderation/settings.ts'

/** The settings as they are to be, without the version that they were read at. */
export type Draft = Omit<ChangeSite, 'version'>

export const draftOf = ({ name, lang, origins, rule, settings }: SiteDocument): Draft => ({
  name,
  lang,
  origins,
  rule,
  settings,
})

/** Each setting by the name under which it is logged and refused. */
export const settingsOf = ({ settings, ...rest }: Draft): Record<SettingName, unknown> => {
  const own = Object.entries(settings).map(([key, value]) => [`settings.${key}`, value])
  // Object.fromEntries knows no keys; these are those of `Draft`, taken one by one.
  return { ...rest, ...Object.fromEntries(own) } as Record<SettingName, unknown>
}
