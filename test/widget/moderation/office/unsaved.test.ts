import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import {
  siteDocumentSchema,
  type ChangeSite,
  type SiteDocument,
} from '../../../../worker/contract/moderation/settings.ts'
import { article } from '../article.ts'
import { asksBeforeItGoes } from '../asks-before-it-goes.ts'
import { axeFaults } from '../../axe-faults.ts'
import { comment } from '../comments.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const ALBA = { id: 'alba', name: 'Alba de Azi', lang: 'ro', role: 'owner' } as const

/** Two sites with settings of their own, kept by version. */
const twoSites = () => {
  const saved = new Map<string, SiteDocument>()
  const of = (path: string) => path.split('/')[2] ?? ''
  for (const id of ['kozani', 'alba']) {
    const document = { version: 1, name: id, lang: 'el', origins: [`https://${id}.example`], rule: 'all' }
    const rest = { settings: {}, policy: { version: '1', wordings: [] } }
    saved.set(
      id,
      siteDocumentSchema.parse({ ...document, ...rest, deployment: { akismet: false, mail: false } }),
    )
  }
  const client = newsroom({
    'GET /settings': (_, path) => saved.get(of(path)),
    'PUT /settings': ({ version, ...change }: ChangeSite, path: string) => {
      const before = saved.get(of(path))
      if (!before || version !== before.version) return new Refusal('settings_changed')
      saved.set(of(path), { ...before, ...change, version: version + 1 })
      return saved.get(of(path))
    },
    'GET /members': () => ({ members: [], invites: [] }),
  })
  client.sites = [...client.sites, ALBA]
  client.comments = [comment('Anna')]
  return { client, saved }
}

const link = (name: string | RegExp) => page.getByRole('link', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const siteName = () => page.getByLabelText('Name of the site')
const minutes = () => page.getByLabelText('Minutes in which writers may edit')
const notice = () =>
  page.getByRole('region', { name: 'Settings' }).getByText(/Your changes are here as you left them/)

const toComments = async () => {
  await link('Comments').click()
  await expect.element(article('Anna')).toBeVisible()
}

/** Somebody typed a new name for the site and went to the comments. */
const leftHalfFilled = async () => {
  const { client, saved } = twoSites()
  const element = openOffice(client, 'settings')
  await siteName().fill('Half a na')
  await toComments()
  return { client, saved, element }
}

const backToSettings = async () => {
  await link('Office').click()
  await link(/^Settings/).click()
}

const signOut = async () => {
  await page.getByText('Νίκος').click()
  await button('Sign out').click()
}

beforeEach(() => page.viewport(1000, 900))

describe('what stands half filled in a section of the office', () => {
  it('is there as it was left, and the desk says so', async () => {
    await leftHalfFilled()
    await backToSettings()
    await expect.element(siteName()).toHaveValue('Half a na')
    await expect.element(notice()).toBeVisible()
    await expect.element(page.getByRole('status').filter({ hasText: 'as you left them' })).toBeInTheDocument()
  })

  it('is marked at its tab until it is saved', async () => {
    const { saved } = await leftHalfFilled()
    await link('Office').click()
    await link('Settings (unsaved changes)').click()
    await siteName().fill('The whole name')
    await button('Save').click()
    await expect.element(page.getByText('The settings are saved.')).toBeInTheDocument()
    await expect.element(link('Settings (unsaved changes)')).not.toBeInTheDocument()
    await expect.element(notice()).not.toBeInTheDocument()
    expect(saved.get('kozani')?.name).toBe('The whole name')
  })

  it('does not overwrite what a colleague saved meanwhile', async () => {
    const { saved } = await leftHalfFilled()
    const before = saved.get('kozani')
    if (!before) throw new Error('the site has no settings')
    saved.set('kozani', { ...before, settings: { ...before.settings, editMinutes: 42 }, version: 2 })
    await backToSettings()
    await button('Save').click()
    await expect.element(minutes()).toHaveValue(42)
    await expect.element(siteName()).toHaveValue('Half a na')
    await toComments()
    await backToSettings()
    await expect.element(notice()).toBeVisible()
    await button('Save').click()
    await expect.poll(() => saved.get('kozani')).toMatchObject({ name: 'Half a na', version: 3 })
  })

  it('is saved where the answer comes after it was left', async () => {
    const { client, saved } = twoSites()
    openOffice(client, 'settings')
    await siteName().fill('Saved on the way')
    const release = client.hold('ask')
    await button('Save').click()
    await toComments()
    release()
    await expect.poll(() => saved.get('kozani')?.name).toBe('Saved on the way')
    await backToSettings()
    await expect.element(siteName()).toHaveValue('Saved on the way')
    await expect.element(notice()).not.toBeInTheDocument()
  })

  it('waits at its own site', async () => {
    const { client } = twoSites()
    openOffice(client, 'settings')
    await siteName().fill('Half a na')
    const sites = page.getByRole('combobox', { name: 'Site' })
    await sites.selectOptions('Alba de Azi')
    await expect.element(siteName()).toHaveValue('alba')
    await sites.selectOptions('Κοζάνη Σήμερα')
    await expect.element(siteName()).toHaveValue('Half a na')
  })

  it('keeps the browser from leaving unasked, wherever in the desk one is, and no longer', async () => {
    const { client } = twoSites()
    openOffice(client, 'settings')
    await expect.element(siteName()).toHaveValue('kozani')
    expect(asksBeforeItGoes()).toBe(false)
    await siteName().fill('Half a na')
    expect(asksBeforeItGoes()).toBe(true)
    await toComments()
    expect(asksBeforeItGoes()).toBe(true)
    await backToSettings()
    await siteName().fill('kozani')
    await expect.poll(asksBeforeItGoes).toBe(false)
  })

  it('is thrown away only after a question', async () => {
    await leftHalfFilled()
    await backToSettings()
    await button('Discard changes…').click()
    await button('Go back').click()
    await expect.element(siteName()).toHaveValue('Half a na')
    await button('Discard changes…').click()
    await button('Discard changes').click()
    await expect.element(siteName()).toHaveValue('kozani')
    expect(asksBeforeItGoes()).toBe(false)
    await expectFocus(page.getByRole('heading', { name: 'Settings' }))
  })

  it('goes with a sign-out, which asks first', async () => {
    const { client } = await leftHalfFilled()
    await signOut()
    await expect.element(page.getByText(/Not saved yet: Settings\./)).toBeVisible()
    await button('Go back').click()
    expect(client.signedIn).toBe(true)
    await signOut()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click()
    await button('Sign in with a passkey').click()
    await backToSettings()
    await expect.element(siteName()).toHaveValue('kozani')
  })

  it('is kept, but asked about nowhere, where nothing is to be saved', async () => {
    openOffice(twoSites().client, 'embed')
    await page.getByLabelText('Key of the conversation').fill('my-article')
    expect(asksBeforeItGoes()).toBe(false)
    await toComments()
    await link('Office').click()
    await link('Embed').click()
    await expect.element(page.getByLabelText('Key of the conversation')).toHaveValue('my-article')
  })

  it.each(LANGUAGES)('holds nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(twoSites().client, 'colleagues', language)
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
    await expect.poll(() => find('[name="name"]')).not.toBeNull()
    await page.elementLocator(find('[name="name"]') ?? element).fill('Maria')
    find('.rooms a')?.click()
    await expect.poll(() => find('[name="name"]')).toBeNull()
    find('.rooms a:last-child')?.click()
    await expect.poll(() => find('.queues a:has(.unsaved)')).not.toBeNull()
    find('.queues a:has(.unsaved)')?.click()
    await expect.poll(() => find('.banner.row')).not.toBeNull()
    expect(await axeFaults(element)).toEqual([])
  })
})

describe('what was begun about a comment', () => {
  it('keeps the browser from leaving and asks before a sign-out', async () => {
    const { client } = twoSites()
    openOffice(client, 'figures')
    await toComments()
    await article('Anna').getByText('More', { exact: true }).click()
    await article('Anna').getByRole('button', { name: 'Note for colleagues' }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask the')
    expect(asksBeforeItGoes()).toBe(true)
    await button('Cancel').click()
    await signOut()
    await expect
      .element(page.getByText(/Not saved yet: what you began to write about a comment/))
      .toBeVisible()
  })
})
