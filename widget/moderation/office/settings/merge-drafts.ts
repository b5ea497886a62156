import type { SettingName } from '../../../../worker/contract/i18n/moderation/office/settings-messages.ts'
import { settingsOf, type Draft } from './draft.ts'

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export type Merged = {
  draft: Draft
  /** Changed by the other alone. */
  taken: SettingName[]
  /** Changed by both, differently: mine stands, theirs is named. */
  both: { name: SettingName; theirs: unknown }[]
}

/** Two people changed the same settings: what only one of them touched is not worth a question. */
export const mergeDrafts = (base: Draft, mine: Draft, theirs: Draft): Merged => {
  const [before, own, other] = [settingsOf(base), settingsOf(mine), settingsOf(theirs)]
  const names = Object.keys(other) as SettingName[]
  const changedByOther = names.filter((name) => !same(before[name], other[name]))
  const isMine = (name: SettingName) => !same(before[name], own[name])
  const pick = <T>(name: SettingName, own: T, other: T): T => (isMine(name) ? own : other)
  const settings = Object.fromEntries(
    Object.entries(theirs.settings).map(([key, value]) => {
      const name = `settings.${key}` as SettingName
      return [key, pick<unknown>(name, own[name], value)]
    }),
  ) as Draft['settings']
  return {
    draft: {
      name: pick('name', mine.name, theirs.name),
      lang: pick('lang', mine.lang, theirs.lang),
      origins: pick('origins', mine.origins, theirs.origins),
      rule: pick('rule', mine.rule, theirs.rule),
      settings,
    },
    taken: changedByOther.filter((name) => !isMine(name)),
    both: changedByOther
      .filter((name) => isMine(name) && !same(own[name], other[name]))
      .map((name) => ({ name, theirs: other[name] })),
  }
}
