import { privacyWords } from '../../worker/contract/i18n/privacy.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { PolicyVersions } from '../../worker/contract/moderation/settings.ts'
import type { ApiToken } from '../../worker/contract/moderation/tokens.ts'
import { office } from './desk-state.ts'
import { siteOf } from './office-samples.ts'
import { ago, idOf } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, type State } from './state.ts'

const DAY_MS = 86_400_000

const policies = (language: Language): PolicyVersions['policies'] =>
  ['2026-11', '2025-05'].map((version, at) => ({
    version,
    current: at === 0,
    createdAt: ago((20 + at * 400) * DAY_MS),
    consents: 137 + at * 2_410,
    wordings: [{ lang: language, url: 'https://example.org/privacy', words: privacyWords[language] }],
  }))

const token = (language: Language, at: number, given: Partial<ApiToken>): ApiToken => ({
  id: idOf(920 + at),
  name: texts[language].article,
  scope: 'read',
  by: texts[language].names[0],
  createdAt: ago(30 * DAY_MS),
  expiresAt: ago(-60 * DAY_MS),
  lastUsedAt: ago(DAY_MS),
  state: 'active',
  ...given,
})

/** The sections of the office that one comes to now and then. */
export const sectionStates: Record<string, State> = {
  'office-policy': office(
    'policy',
    'The office, the wordings of the consent',
    (language) => ({
      settings: answer(siteOf(language)),
      policies: answer({ policies: policies(language) }),
    }),
    '.office form',
  ),
  'office-embed': office(
    'embed',
    'The office, the tag for an article',
    (language) => ({ settings: answer(siteOf(language)) }),
    '.office form',
  ),
  'office-tokens': office(
    'tokens',
    'The office, keys for a newsroom’s own tools',
    (language) => ({
      tokens: answer({
        tokens: [
          token(language, 0, {}),
          token(language, 1, {
            by: null,
            scope: 'moderate',
            lastUsedAt: null,
            name: texts[language].longName,
          }),
          token(language, 2, { state: 'expired', expiresAt: ago(DAY_MS) }),
        ],
      }),
    }),
    '.entries li',
  ),
  'office-news': office(
    'news',
    'The office, news by mail and feed',
    (language) => ({
      digest: answer({
        available: true,
        frequency: 'daily',
        hour: 8,
        lang: language,
        address: 'eleni@example.org',
        confirmed: false,
        lastSentAt: null,
      }),
      feed: answer({ active: true, createdAt: ago(3 * DAY_MS), lastReadAt: null }),
    }),
    '.office form',
  ),
}
