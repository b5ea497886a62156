import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import {
  siteDocumentSchema,
  type PolicyVersions,
  type PublishPolicy,
  type SiteDocument,
} from '../../../../worker/contract/moderation/settings.ts'
import { axeFaults } from '../../axe-faults.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const AT = '2026-11-20T10:00:00.000Z'
const wordings = [
  { lang: 'el', url: 'https://kozani.example/aporrito', words: 'Δέχομαι την [πολιτική].' },
] as const

/** A site with one policy, kept as the worker keeps it. */
const site = () => {
  let saved: SiteDocument = siteDocumentSchema.parse({
    version: 3,
    name: 'Κοζάνη Σήμερα',
    lang: 'el',
    origins: [],
    rule: 'all',
    settings: {},
    policy: { version: '2026-01', wordings },
    deployment: { akismet: true, mail: false },
  })
  let policies: PolicyVersions['policies'] = [
    { version: '2026-01', current: true, createdAt: AT, consents: 12, wordings: [...wordings] },
  ]
  const client = newsroom({
    'GET /settings': () => saved,
    'GET /policies': () => ({ policies }),
    'POST /policies': ({ version, name, wordings }: PublishPolicy) => {
      if (version !== saved.version) return new Refusal('settings_changed')
      if (!wordings[0]?.words.includes('[')) {
        return new Refusal('validation_failed', { 'wordings.el.words': 'policy_words_malformed' })
      }
      policies = [
        { version: name, current: true, createdAt: AT, consents: 0, wordings },
        ...policies.map((policy) => ({ ...policy, current: false })),
      ]
      return (saved = { ...saved, version: version + 1, policy: { version: name, wordings } })
    },
  })
  return { client, meanwhile: () => (saved = { ...saved, version: saved.version + 1 }) }
}

const name = () => page.getByLabelText('Name of the version')
const label = () => page.getByLabelText('Text beside the box (Greek)')
const publish = async () => {
  await page.getByRole('button', { name: 'Publish the version' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish the version' }).click()
}

describe('the privacy policy', () => {
  it('gets a new version, and every old one stays to be read', async () => {
    openOffice(site().client, 'policy')
    await name().fill('2026-12')
    await label().fill('Δέχομαι τη νέα [πολιτική].')
    await publish()
    await expect.element(page.getByText('Δέχομαι τη νέα [πολιτική].').first()).toBeVisible()
    await expect.element(page.getByText('Δέχομαι την [πολιτική].')).toBeVisible()
    await expect.element(page.getByText('12 comments were written under it.', { exact: false })).toBeVisible()
  })

  it('leads to the wording that is refused, with what was typed', async () => {
    openOffice(site().client, 'policy')
    await name().fill('2026-12')
    await label().fill('Χωρίς σύνδεσμο')
    await publish()
    await expect.element(label()).toHaveAccessibleDescription(/Put exactly one part of the text/)
    await expect.element(label()).toHaveValue('Χωρίς σύνδεσμο')
  })

  it('is published on the second try where a colleague saved meanwhile, and nothing has to be typed again', async () => {
    const { client, meanwhile } = site()
    openOffice(client, 'policy')
    await name().fill('2026-12')
    await label().fill('Δέχομαι τη νέα [πολιτική].')
    meanwhile()
    await publish()
    await expect.element(page.getByText(/Somebody else has changed the settings meanwhile/)).toBeVisible()
    await expect.element(name()).toHaveValue('2026-12')
    await expect.poll(() => client.asked.filter(({ path }) => path === '/settings').length).toBe(2)
    await publish()
    await expect.element(page.getByText('Δέχομαι τη νέα [πολιτική].').first()).toBeVisible()
  })

  it.each(LANGUAGES)('holds nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(site().client, 'policy', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('fieldset').length).toBe(3)
    expect(await axeFaults(element)).toEqual([])
  })
})
