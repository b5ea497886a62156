import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const oneWaiting = () => new FakeDesk([comment('Anna')])

beforeEach(() => page.viewport(1000, 900))

describe('the office', () => {
  it('stands in the address, one press from the comments and back', async () => {
    openDesk(oneWaiting())
    await expect.element(article('Anna')).toBeVisible()
    await page.getByRole('link', { name: 'Office' }).click()
    await expect.element(page.getByRole('heading', { name: 'Figures' })).toBeVisible()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    expect(new URLSearchParams(location.search).get('view')).toBe('office')
    await page.getByRole('link', { name: 'Comments' }).click()
    await expect.element(article('Anna')).toBeVisible()
    expect(new URLSearchParams(location.search).has('view')).toBe(false)
  })

  it('opens by its address', async () => {
    openDesk(oneWaiting(), { address: '?view=office&section=colleagues' })
    await expect.element(page.getByRole('heading', { name: 'Invite a colleague' })).toBeVisible()
  })

  it.each(['moderator', 'viewer'] as const)('shows a %s nothing that only owners may', async (role) => {
    const client = oneWaiting()
    client.sites = client.sites.map((site) => ({ ...site, role }))
    openDesk(client, { address: '?view=office&section=colleagues' })
    await expect.element(page.getByRole('link', { name: 'Figures' })).toHaveAttribute('aria-current', 'page')
    await expect.element(page.getByRole('link', { name: 'Colleagues' })).not.toBeInTheDocument()
  })

  it('begins anew at another site', async () => {
    const client = oneWaiting()
    client.sites = [...client.sites, { id: 'alba', name: 'Alba de Azi', lang: 'ro', role: 'owner' }]
    openDesk(client, { address: '?view=office&section=colleagues' })
    await page.getByLabelText('Name').fill('Eleni')
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect.element(page.getByLabelText('Sign-in link')).toBeVisible()
    await page.getByRole('combobox', { name: 'Site' }).selectOptions('Alba de Azi')
    await expect.element(page.getByRole('button', { name: 'Make the link' })).toBeVisible()
  })
})
