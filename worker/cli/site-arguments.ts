import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../contract/i18n/languages.ts'
import { privacyWords } from '../contract/i18n/privacy.ts'
import { RULES, type Rule } from '../contract/statuses.ts'
import type { NewSite } from '../store/sites.ts'

export const SITE_USAGE = `Sets a site up, or brings it up to date.

  npm run site -- --id kozani --name "Ώρα Κοζάνης" --lang el --origin https://news.example \\
    --policy-url https://news.example/privacy --policy-version 2026-11 --remote

  --id              letters, digits and hyphens: what stands in <twin-comments site="…">
  --name            the site's name, for its newsroom
  --lang            el, en or ro
  --origin          where its pages stand (scheme, host, port); may be given several times
  --policy-url      its privacy policy
  --policy-version  a new version asks every reader for consent again
  --rule            all (the default: each comment waits), first or flagged
  --remote          write to the deployed database instead of the local one
  --persist-to      where local data is kept, if not in .wrangler/state`

export type SiteArguments = { site: NewSite; remote: boolean; persistTo: string | null }

const isLanguage = (lang: unknown): lang is Language => LANGUAGES.some((known) => known === lang)
const isRule = (rule: unknown): rule is Rule => RULES.some((known) => known === rule)
const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** What was asked for, or a sentence about what is missing. */
export const siteArguments = (argv: string[]): SiteArguments | string => {
  let values
  try {
    ;({ values } = parseArgs({
      args: argv,
      options: {
        id: { type: 'string' },
        name: { type: 'string' },
        lang: { type: 'string' },
        origin: { type: 'string', multiple: true },
        'policy-url': { type: 'string' },
        'policy-version': { type: 'string' },
        rule: { type: 'string', default: 'all' },
        remote: { type: 'boolean', default: false },
        'persist-to': { type: 'string' },
      },
    }))
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments cannot be read.'
  }
  const { id, name, lang, origin: origins = [], rule, remote } = values
  const policyUrl = values['policy-url']
  const policyVersion = values['policy-version']
  if (id === undefined || !/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) {
    return 'Which site? Give --id in small letters, digits and hyphens.'
  }
  if (!name?.trim()) return 'What is the site called? Give its --name.'
  if (!isLanguage(lang)) return 'Which language? --lang is el, en or ro.'
  if (origins.length === 0 || !origins.every(isWeb)) {
    return 'Where do its pages stand? Give each --origin, for example https://news.example.'
  }
  if (policyUrl === undefined || !isWeb(policyUrl)) return 'Where is its privacy policy? Give --policy-url.'
  if (!policyVersion?.trim())
    return 'Which version of the policy? Give --policy-version, for example 2026-11.'
  if (!isRule(rule)) return 'Which rule? --rule is all, first or flagged.'
  return {
    site: {
      id,
      name: name.trim(),
      lang,
      origins: [...new Set(origins.map((origin) => new URL(origin).origin))],
      rule,
      policyVersion: policyVersion.trim(),
      policies: LANGUAGES.map((language) => ({
        lang: language,
        url: policyUrl,
        words: privacyWords[language],
      })),
    },
    remote,
    persistTo: values['persist-to'] ?? null,
  }
}
