import type {
  ChangeSite,
  PolicyVersions,
  PublishPolicy,
  SiteDocument,
} from '../../contract/moderation/settings.ts'
import { normaliseLine } from '../normalise-text.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import type { Site } from '../site.ts'
import { shownWords } from '../shown-words.ts'
import { checkSite, checkWordings } from './check-site.ts'
import type { Actor, DeskLogWriter } from './desk-log.ts'
import type { SiteAdmin } from './site-admin.ts'
import type { Tokens } from './tokens.ts'

export type SettingsDeps = {
  sites: Pick<CommentStore, 'site'>
  admin: SiteAdmin
  log: DeskLogWriter
  tokens: Pick<Tokens, 'hash'>
  now: number
  akismetKey: boolean
  mail: boolean
}
type Order = { site: string; actor: Actor }

const toDocument = (
  site: Site,
  { akismetKey, mail }: Pick<SettingsDeps, 'akismetKey' | 'mail'>,
): SiteDocument => ({
  version: site.version,
  name: site.name,
  lang: site.lang,
  origins: site.origins,
  rule: site.rule,
  settings: site.settings,
  policy: {
    version: site.policyVersion,
    wordings: site.policies.map(({ lang, url, words }) => ({ lang, url, words })),
  },
  deployment: { akismet: akismetKey, mail },
})

const flat = (
  site: Pick<Site, 'name' | 'lang' | 'origins' | 'rule' | 'settings'>,
): Record<string, unknown> => ({
  name: site.name,
  lang: site.lang,
  origins: site.origins,
  rule: site.rule,
  ...Object.fromEntries(Object.entries(site.settings).map(([key, value]) => [`settings.${key}`, value])),
})

/** Both sides of what differs, by its name. */
const difference = (before: Record<string, unknown>, after: Record<string, unknown>) => {
  const names = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const pick = (from: Record<string, unknown>) =>
    Object.fromEntries(names.map((key) => [key, from[key] ?? null]))
  return { names, detail: { before: pick(before), after: pick(after) } }
}

export const readSettings = async (site: string, deps: SettingsDeps): Promise<Result<SiteDocument>> => {
  const found = await deps.sites.site(site)
  return found ? ok(toDocument(found, deps)) : refuse('unknown_site')
}

/** Changes what a site's people may change. What somebody else changed meanwhile is never overwritten. */
export const changeSettings = async (
  { site, actor, ...input }: Order & ChangeSite,
  deps: SettingsDeps,
): Promise<Result<SiteDocument>> => {
  const before = await deps.sites.site(site)
  if (!before) return refuse('unknown_site')
  const { site: after, errors } = checkSite(input)
  if (errors.length > 0) return refuseFields(errors)
  if (before.version !== input.version) return refuse('settings_changed')

  const { names, detail } = difference(flat(before), flat(after))
  if (names.length === 0) return ok(toDocument(before, deps))
  if ((await deps.admin.change({ ...after, site, version: before.version })) === 'conflict') {
    return refuse('settings_changed')
  }
  await deps.log.add([{ site, at: deps.now, actor, act: 'settings.changed', detail }])
  if (names.includes('settings.closeAfterDays')) await deps.admin.closeByAge(site, deps.now)
  return readSettings(site, deps)
}

/** Every wording that readers were ever asked with, the newest first. */
export const listPolicies = async (
  site: string,
  { sites, admin }: Pick<SettingsDeps, 'sites' | 'admin'>,
): Promise<PolicyVersions> => {
  const [found, policies] = await Promise.all([sites.site(site), admin.policies(site)])
  return {
    policies: policies.map((policy) => ({
      version: policy.version,
      current: policy.version === found?.policyVersion,
      createdAt: new Date(policy.createdAt).toISOString(),
      consents: policy.consents,
      wordings: policy.wordings.map(({ lang, url, words }) => ({ lang, url, words })),
    })),
  }
}

/** A new version of the policy: readers are asked for consent again, and the old words stay for ever. */
export const publishPolicy = async (
  { site, actor, ...input }: Order & PublishPolicy,
  deps: SettingsDeps,
): Promise<Result<SiteDocument>> => {
  const before = await deps.sites.site(site)
  if (!before) return refuse('unknown_site')
  const name = normaliseLine(input.name)
  const errors = checkWordings(input.wordings, before.lang)
  if (name === '') errors.push({ field: 'name', code: 'name_required' })
  if (errors.length > 0) return refuseFields(errors)
  const wordings = await Promise.all(
    input.wordings.map(async ({ lang, url, words }) => ({
      lang,
      url,
      words,
      wordsHash: await deps.tokens.hash(shownWords(words)),
    })),
  )
  const outcome = await deps.admin.publish({ site, version: input.version, name, wordings, at: deps.now })
  if (outcome !== 'published') {
    return refuse(outcome === 'used' ? 'policy_version_used' : 'settings_changed')
  }
  const detail = { before: before.policyVersion, after: name, wordings: input.wordings }
  await deps.log.add([{ site, at: deps.now, actor, act: 'policy.published', detail }])
  return readSettings(site, deps)
}
