import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { ApiToken, NewApiToken } from '../../../../worker/contract/moderation/tokens.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const AT = '2026-11-20T10:00:00.000Z'
const token = (given: Partial<ApiToken>): ApiToken => ({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Back office',
  scope: 'moderate',
  by: 'Nikos',
  createdAt: AT,
  expiresAt: '2027-02-20T10:00:00.000Z',
  lastUsedAt: null,
  state: 'active',
  ...given,
})

const withTokens = (full = false) => {
  let tokens = [
    token({}),
    token({ id: '00000000-0000-4000-8000-000000000002', state: 'expired', name: 'Old' }),
  ]
  return newsroom({
    'GET /tokens': () => ({ tokens }),
    'POST /tokens': (wish: NewApiToken) => {
      if (full) return new Refusal('too_many_entries')
      const made = token({ ...wish, id: '00000000-0000-4000-8000-000000000003' })
      tokens = [made, ...tokens]
      return { token: made, secret: 'twin_secret' }
    },
    'DELETE /tokens/00000000-0000-4000-8000-000000000001': () => {
      tokens = tokens.map((one, at) => (at === 0 ? { ...one, state: 'revoked' } : one))
    },
  })
}

const name = () => page.getByLabelText('What it is for')
const make = () => page.getByRole('button', { name: 'Make the token' })

describe('API tokens', () => {
  it('are made with a scope and an end, and shown once', async () => {
    const client = withTokens()
    openOffice(client, 'tokens')
    await name().fill('Archive')
    await page.getByRole('radio', { name: 'Export' }).click()
    await page.getByLabelText('Valid up to and including').fill('2027-01-31')
    await make().click()
    const secret = page.getByRole('textbox', { name: 'Token' })
    await expect.element(secret).toHaveValue('twin_secret')
    await expectFocus(secret)
    const sent = client.asked.find(({ method }) => method === 'POST')?.json
    expect(sent).toEqual({
      name: 'Archive',
      scope: 'export',
      expiresAt: new Date('2027-01-31T23:59:59').toISOString(),
    })
    await page.getByRole('button', { name: 'I have kept a copy' }).click()
    await expect.element(secret).not.toBeInTheDocument()
    await expectFocus(name())
  })

  it('keep what was typed where none can be made', async () => {
    openOffice(withTokens(true), 'tokens')
    await name().fill('Archive')
    await make().click()
    await expect.element(page.getByText(/There is no room for more entries/)).toBeVisible()
    await expect.element(name()).toHaveValue('Archive')
  })

  it('are revoked after a question, and only while they work', async () => {
    openOffice(withTokens(), 'tokens')
    await page.getByRole('button', { name: 'Revoke' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await expect.element(page.getByText('Moderate · Revoked')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Revoke' })).not.toBeInTheDocument()
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(withTokens(), 'tokens', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(2)
    expect(await axeFaults(element)).toEqual([])
  })
})
