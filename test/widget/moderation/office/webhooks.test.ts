import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { ChangeWebhook, NewWebhook, Webhook } from '../../../../worker/contract/moderation/webhooks.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const AT = '2026-11-20T10:00:00.000Z'
const hook: Webhook = {
  id: ID,
  url: 'https://tools.example/hook',
  events: ['comment.held'],
  state: 'given_up',
  createdAt: AT,
  lastAttempt: { at: AT, ok: false, status: null },
  failingSince: AT,
  waiting: 2,
}

const withHook = () => {
  let webhooks = [hook]
  return newsroom({
    'GET /webhooks': () => ({ webhooks }),
    'POST /webhooks': ({ url, events }: NewWebhook) => {
      if (url.includes('127.0.0.1')) return new Refusal('validation_failed', { url: 'webhook_url_malformed' })
      const webhook: Webhook = { ...hook, id: `${ID.slice(0, -1)}2`, url, events, state: 'active' }
      webhooks = [...webhooks, webhook]
      return { webhook, secret: 'whsec_abc' }
    },
    [`PATCH /webhooks/${ID}`]: ({ active }: ChangeWebhook) => {
      webhooks = webhooks.map((one) => ({ ...one, state: active ? 'active' : 'off' }))
      return webhooks[0]
    },
    [`POST /webhooks/${ID}/test`]: () => ({ ok: false, status: 500 }),
    [`DELETE /webhooks/${ID}`]: () => {
      webhooks = []
    },
  })
}

describe('webhooks', () => {
  it('are added for chosen news, and their secret is shown once', async () => {
    const client = withHook()
    openOffice(client, 'webhooks')
    await page.getByLabelText('Address').fill('https://tools.example/second')
    await page.getByRole('checkbox', { name: 'A comment came in' }).last().click()
    await page.getByRole('button', { name: 'Add the webhook' }).click()
    const secret = page.getByRole('textbox', { name: 'Secret of the signature' })
    await expect.element(secret).toHaveValue('whsec_abc')
    await expectFocus(secret)
    expect(client.asked.find(({ method }) => method === 'POST')?.json).toEqual({
      url: 'https://tools.example/second',
      events: ['comment.held', 'comment.approved', 'comment.removed'],
    })
  })

  it('lead to an address that is refused', async () => {
    openOffice(withHook(), 'webhooks')
    const address = page.getByLabelText('Address')
    await address.fill('https://127.0.0.1/')
    await page.getByRole('button', { name: 'Add the webhook' }).click()
    await expect.element(address).toHaveAccessibleDescription(/Enter a public address/)
    await expectFocus(address)
  })

  it('say how they fare, and get another chance', async () => {
    openOffice(withHook(), 'webhooks')
    await expect.element(page.getByText('2 messages wait.', { exact: false })).toBeVisible()
    await page.getByRole('button', { name: 'Send a trial message', exact: false }).click()
    await expect.element(page.getByText('The trial message did not arrive (500).').first()).toBeVisible()
    await page.getByRole('button', { name: 'Switch on' }).click()
    await expect.element(page.getByRole('button', { name: 'Switch off' })).toBeVisible()
  })

  it('are removed after a question', async () => {
    openOffice(withHook(), 'webhooks')
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await expect.element(page.getByText('There are no webhooks.')).toBeVisible()
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(withHook(), 'webhooks', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(1)
    expect(await axeFaults(element)).toEqual([])
  })
})
