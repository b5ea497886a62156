import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { OfficeSectionName } from '../../../../worker/contract/i18n/moderation/desk-messages.ts'
import { asksBeforeItGoes } from '../asks-before-it-goes.ts'
import { newsroom, openOffice } from './open-office.ts'

const AT = '2026-11-20T10:00:00.000Z'

/** Whatever may be made here is shown once. */
const maker = () =>
  newsroom({
    'GET /tokens': () => ({ tokens: [] }),
    'POST /tokens': () => ({ id: 'one', secret: 'token-secret' }),
    'GET /webhooks': () => ({ webhooks: [] }),
    'POST /webhooks': () => ({ id: 'one', secret: 'webhook-secret' }),
    'GET /session/devices': () => ({ devices: [] }),
    'GET /passkeys': () => ({ passkeys: [] }),
    'GET /session/recovery-codes': () => ({ left: 0, createdAt: null }),
    'POST /session/recovery-codes': () => ({ codes: ['ABCD', 'EFGH'], createdAt: AT }),
    'GET /digest': () => ({ available: false, frequency: 'off', hour: 8, lang: 'el', address: null }),
    'GET /feed': () => ({ active: false, createdAt: null, lastReadAt: null }),
    'POST /feed': () => ({ url: 'https://comments.example/feed?key=secret', createdAt: AT }),
    'GET /members': () => ({ members: [], invites: [] }),
  })

const button = (name: string) => page.getByRole('button', { name, exact: true })

type Secret = {
  section: OfficeSectionName
  /** Under which it stands once it is made. */
  label: string
  value: string
  fields?: Record<string, string>
  press: string
}
const SECRETS: Secret[] = [
  {
    section: 'tokens',
    label: 'Token',
    value: 'token-secret',
    fields: { 'What it is for': 'Archive' },
    press: 'Make the token',
  },
  {
    section: 'webhooks',
    label: 'Secret of the signature',
    value: 'webhook-secret',
    fields: { Address: 'https://machine.example/' },
    press: 'Add the webhook',
  },
  { section: 'account', label: 'Recovery codes', value: 'ABCD\nEFGH', press: 'Make new codes' },
  {
    section: 'news',
    label: 'Address of the feed',
    value: 'https://comments.example/feed?key=secret',
    press: 'Make a feed',
  },
  {
    section: 'colleagues',
    label: 'Sign-in link',
    value: 'https://comments.example/moderation#invite=Maria',
    fields: { Name: 'Maria' },
    press: 'Make the link',
  },
]

/** To the comments and back, as somebody who presses the wrong thing. */
const leave = async () => {
  await page.getByRole('link', { name: 'Comments', exact: true }).click()
  await expect.element(page.getByRole('link', { name: /^Waiting/ })).toBeVisible()
}
const comeBack = async (element: HTMLElement, section: string) => {
  await page.getByRole('link', { name: 'Office' }).click()
  const tab = () => element.shadowRoot?.querySelector<HTMLElement>(`.queues a[href*="section=${section}"]`)
  await expect.poll(tab).toBeTruthy()
  tab()?.click()
}

beforeEach(() => page.viewport(1000, 900))

describe.each(SECRETS)('what is shown once in $section', ({ section, label, value, fields = {}, press }) => {
  const secret = () => page.getByRole('textbox', { name: label, exact: true })
  const fill = async () => {
    for (const [name, text] of Object.entries(fields)) {
      await page.getByRole('textbox', { name, exact: true }).fill(text)
    }
    await expect.element(button(press)).toBeVisible()
  }

  it('stays until somebody says that they kept it, wherever they go meanwhile', async () => {
    const element = openOffice(maker(), section)
    await fill()
    await button(press).click()
    await expect.element(secret()).toHaveValue(value)
    expect(asksBeforeItGoes()).toBe(true)
    await leave()
    expect(asksBeforeItGoes()).toBe(true)
    await comeBack(element, section)
    await expect.element(secret()).toHaveValue(value)
    await expect.element(page.getByText(/Your changes are here as you left them/)).not.toBeInTheDocument()
    await button('I have kept a copy').click()
    await expect.element(secret()).not.toBeInTheDocument()
    await expect.poll(asksBeforeItGoes).toBe(false)
    await expect.poll(() => element.shadowRoot?.activeElement).not.toBeNull()
  })

  it('is there where the answer comes after the section was left', async () => {
    const client = maker()
    const element = openOffice(client, section)
    await fill()
    const releases = [client.hold('ask'), client.hold('invite')]
    await button(press).click()
    await leave()
    for (const release of releases) release()
    await comeBack(element, section)
    await expect.element(secret()).toHaveValue(value)
  })
})
