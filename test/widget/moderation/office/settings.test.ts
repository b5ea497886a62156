import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import {
  siteDocumentSchema,
  type ChangeSite,
  type SettingsPreview,
  type SiteDocument,
} from '../../../../worker/contract/moderation/settings.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const preview: SettingsPreview = {
  comments: [
    {
      id: '00000000-0000-4000-8000-000000000001',
      body: 'Try our casino',
      createdAt: '2026-11-20T10:00:00.000Z',
      name: 'Anna',
      was: { verdict: 'ham', by: 'filters', status: 'approved' },
      would: {
        verdict: 'unsure',
        status: 'pending',
        known: false,
        unlessKnown: false,
        word: 'casino',
        links: null,
      },
      differs: true,
    },
  ],
  published: { today: 1, then: 0 },
  waiting: { today: 0, then: 1 },
  spam: { today: 0, then: 0 },
}

/** A site whose settings are kept as the worker keeps them: by version. */
const site = () => {
  let saved: SiteDocument = siteDocumentSchema.parse({
    version: 3,
    name: 'Κοζάνη Σήμερα',
    lang: 'el',
    origins: ['https://kozani.example'],
    rule: 'all',
    settings: { words: ['casino'] },
    policy: { version: '2026-01', wordings: [] },
    deployment: { akismet: true, mail: false },
  })
  const client = newsroom({
    'GET /settings': () => saved,
    'PUT /settings': (change: ChangeSite) => {
      if (change.version !== saved.version) return new Refusal('settings_changed')
      if (change.origins.includes('nonsense')) {
        return new Refusal('validation_failed', { origins: 'origin_malformed' })
      }
      if (change.settings.floods.hold > change.settings.floods.refuse) {
        return new Refusal('validation_failed', { 'settings.floods': 'value_malformed' })
      }
      if (change.settings.floods.refuse === 7) {
        return new Refusal('validation_failed', { 'settings.floods.refuse': 'field_malformed' })
      }
      return (saved = { ...saved, ...change, version: saved.version + 1 })
    },
    'POST /settings/preview': () => preview,
  })
  return {
    client,
    saved: () => saved,
    colleague: (change: (before: SiteDocument) => SiteDocument) => {
      saved = { ...change(saved), version: saved.version + 1 }
    },
  }
}

const field = (name: string) => page.getByLabelText(name)
const save = () => page.getByRole('button', { name: 'Save', exact: true })

describe('the settings', () => {
  it('are sent back whole, with what was changed', async () => {
    const { client, saved } = site()
    openOffice(client, 'settings')
    const before = saved()
    await expect.element(field('Name of the site')).toHaveValue('Κοζάνη Σήμερα')
    await field('Minutes in which writers may edit').fill('30')
    await page.getByRole('radio', { name: 'Comments of writers you know' }).click()
    await field('Words for which a comment waits').fill('casino\n\n  viagra ')
    await save().click()
    await expect.element(page.getByText('The settings are saved.')).toBeInTheDocument()
    expect(saved()).toEqual({
      ...before,
      version: 4,
      rule: 'first',
      settings: { ...before.settings, editMinutes: 30, words: ['casino', 'viagra'] },
    })
  })

  it('keep what was typed and lead to the field that is refused', async () => {
    openOffice(site().client, 'settings')
    const origins = field('Pages that may show the comments')
    await origins.fill('nonsense')
    await save().click()
    await expect.element(origins).toHaveAccessibleDescription(/Enter the site’s address without a path/)
    await expectFocus(origins)
    await expect.element(origins).toHaveValue('nonsense')
  })

  it('lead to the one value that is refused, where a setting has two', async () => {
    openOffice(site().client, 'settings')
    const refused = field('Are refused from')
    await refused.fill('7')
    await save().click()
    await expectFocus(refused)
    await expect.element(refused).toHaveAccessibleDescription(/does not have the shape we expected/)
    await expect.element(field('Wait from')).toHaveAccessibleDescription('')
    // What does not go together is told at the first.
    await refused.fill('3')
    await save().click()
    await expectFocus(field('Wait from'))
    await expect.element(field('Wait from')).toHaveAccessibleDescription(/not allowed here/)
  })

  it('never overwrite a colleague: theirs comes in beside what is typed', async () => {
    const { client, saved, colleague } = site()
    openOffice(client, 'settings')
    await field('Name of the site').fill('Mine')
    await field('Words for which a comment waits').fill('mine')
    colleague((before) => ({
      ...before,
      name: 'Theirs',
      settings: { ...before.settings, maxDepth: 2, words: ['casino'] },
    }))
    await save().click()
    await expectFocus(page.getByRole('heading', { name: 'Somebody else saved meanwhile' }))
    await expect.element(page.getByText('Taken over from your colleague: Levels of replies.')).toBeVisible()
    await expect.element(page.getByText('Name of the site – your colleague’s: Theirs')).toBeVisible()
    await expect.element(field('Name of the site')).toHaveValue('Mine')
    await expect.element(field('Levels of replies')).toHaveValue(2)
    expect(saved().name).toBe('Theirs')
    await save().click()
    await expect.poll(() => saved().name).toBe('Mine')
    expect(saved().settings).toMatchObject({ maxDepth: 2, words: ['mine'] })
  })

  it('can be taken from the colleague instead', async () => {
    const { client, colleague } = site()
    openOffice(client, 'settings')
    await field('Name of the site').fill('Mine')
    colleague((before) => ({ ...before, name: 'Theirs' }))
    await save().click()
    await page.getByRole('button', { name: 'Drop mine and show what is saved' }).click()
    await expect.element(field('Name of the site')).toHaveValue('Theirs')
  })

  it('are tried on the newest comments before anything is changed', async () => {
    const { client, saved } = site()
    openOffice(client, 'settings')
    await field('Name of the site').fill('Mine')
    await page.getByRole('button', { name: 'Try on the newest comments' }).click()
    await expect.element(page.getByText('Approved → Waiting')).toBeVisible()
    await expect.element(page.getByText('Contains “casino”.')).toBeVisible()
    await expect.element(page.getByRole('row', { name: 'Published 1 0' })).toBeVisible()
    await expect.element(field('Name of the site')).toHaveValue('Mine')
    expect(saved().version).toBe(3)
  })

  it('hold on to what was typed while the network is gone', async () => {
    const { client, saved } = site()
    openOffice(client, 'settings')
    await field('Name of the site').fill('Mine')
    client.refuse('ask', 'unreachable')
    await save().click()
    await expect.element(page.getByText('The comment service cannot be reached at the moment.')).toBeVisible()
    await expect.element(field('Name of the site')).toHaveValue('Mine')
    await save().click()
    await expect.poll(() => saved().name).toBe('Mine')
  })

  it('say of a trial whom they know', async () => {
    const { client } = site()
    const [comment] = preview.comments
    if (!comment) throw new Error('The preview has a comment.')
    const would = { ...comment.would, status: 'approved', known: true, word: null } as const
    client.office.set('POST /settings/preview', () => ({ ...preview, comments: [{ ...comment, would }] }))
    openOffice(client, 'settings')
    await page.getByRole('button', { name: 'Try on the newest comments' }).click()
    await expect.element(page.getByText('The writer has a published comment already.')).toBeVisible()
    await expect.element(page.getByText(/^Here whoever had a published comment/)).toBeVisible()
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(site().client, 'settings', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('fieldset').length).toBe(6)
    expect(await axeFaults(element)).toEqual([])
  })
})
