import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { Device, Passkey } from '../../../../worker/contract/moderation/sessions.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const AT = '2026-11-20T10:00:00.000Z'
const device = (id: string, name: string): Device => ({
  id,
  device: name,
  createdAt: AT,
  lastSeenAt: AT,
  expiresAt: AT,
  current: id === 'here',
})

/** A viewer with two devices, one passkey and no recovery codes. */
const person = () => {
  let devices = [device('here', 'Firefox, Linux'), device('phone', 'Chrome, Android')]
  let passkeys: Passkey[] = [{ id: 'key', name: 'Phone', createdAt: AT, lastUsedAt: null }]
  let left = 0
  return newsroom(
    {
      'GET /session/devices': () => ({ devices }),
      'DELETE /session/devices/phone': () => {
        devices = devices.slice(0, 1)
      },
      'GET /passkeys': () => ({ passkeys }),
      'PATCH /passkeys/key': ({ name }: { name: string }) => {
        passkeys = passkeys.map((passkey) => ({ ...passkey, name }))
        return { passkeys }
      },
      'DELETE /passkeys/key': () => new Refusal('last_way_in'),
      'GET /session/recovery-codes': () => ({ left, createdAt: null }),
      'POST /session/recovery-codes': () => {
        left = 2
        return { codes: ['ABCD-EFGH', 'JKLM-NPQR'], createdAt: AT }
      },
    },
    'viewer',
  )
}

describe('one’s own sign-in', () => {
  it('ends on a device that was lost', async () => {
    openOffice(person(), 'account')
    await page.getByRole('button', { name: 'Sign out: Chrome, Android' }).click()
    await expect.element(page.getByText('The device is signed out.')).toBeInTheDocument()
    await expect.element(page.getByText('Chrome, Android')).not.toBeInTheDocument()
    await expect.element(page.getByText('Firefox, Linux')).toBeVisible()
  })

  it('shows recovery codes once, ready to be kept', async () => {
    openOffice(person(), 'account')
    await page.getByRole('button', { name: 'Make new codes' }).click()
    const codes = page.getByRole('textbox', { name: 'Recovery codes' })
    await expect.element(codes).toHaveValue('ABCD-EFGH\nJKLM-NPQR')
    await expectFocus(codes)
    await expect.element(page.getByText('2 codes are left.')).toBeVisible()
  })

  it('asks before codes that are kept somewhere stop working', async () => {
    const client = person()
    openOffice(client, 'account')
    const make = page.getByRole('button', { name: 'Make new codes' })
    await make.click()
    await expect.element(page.getByText('2 codes are left.')).toBeVisible()
    await make.click()
    await expect.element(page.getByText('The old ones stop working.')).toBeVisible()
    expect(client.asked.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('gains a passkey, which is listed at once', async () => {
    const client = person()
    openOffice(client, 'account')
    const keys = page.getByRole('region', { name: 'Passkeys' })
    await expect.element(keys.getByLabelText('Name of the passkey')).toHaveValue('Phone')
    const add = { id: 'new', name: 'Firefox, Linux', createdAt: AT, lastUsedAt: null }
    client.office.set('GET /passkeys', () => ({ passkeys: [{ ...add, id: 'key', name: 'Phone' }, add] }))
    await keys.getByRole('button', { name: 'Add a passkey' }).click()
    await expect.element(keys.getByLabelText('Name of the passkey').nth(1)).toHaveValue('Firefox, Linux')
    expect(client.calls).toContain('addPasskey')
    await expect
      .element(page.getByRole('status').filter({ hasText: 'The passkey is set up' }))
      .toBeInTheDocument()
  })

  it('says why no passkey came about, and asks again', async () => {
    const client = person()
    const element = openOffice(client, 'account')
    element.passkeys = {
      ...element.passkeys,
      register: () => Promise.resolve({ ok: false, trouble: 'cancelled' }),
    }
    const add = page.getByRole('button', { name: 'Add a passkey' })
    await add.click()
    await expect.element(page.getByRole('alert').filter({ hasText: 'it was cancelled' })).toBeVisible()
    expect(client.calls).not.toContain('addPasskey')
    client.refuse('passkeyOptions', 'temporarily_unavailable')
    await add.click()
    await expect
      .element(page.getByRole('alert').filter({ hasText: 'it was cancelled' }))
      .not.toBeInTheDocument()
    await expect.element(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible()
  })

  it('is offered no passkey any more once it has one from here', async () => {
    const client = person()
    client.passkeys = 0
    openOffice(client, 'account')
    const offer = page.getByRole('heading', { name: 'Set up your passkey' })
    await expect.element(offer).toBeVisible()
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await expect.element(offer).not.toBeInTheDocument()
  })

  it('keeps passkeys apart by name', async () => {
    openOffice(person(), 'account')
    await page.getByLabelText('Name of the passkey').fill('Laptop')
    await page.getByRole('button', { name: 'Rename' }).click()
    await expect.element(page.getByText('The passkey has a new name.')).toBeInTheDocument()
  })

  it('says why the last way in stays', async () => {
    openOffice(person(), 'account')
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await expect.element(page.getByText(/This is your last way in/)).toBeVisible()
  })

  it.each(LANGUAGES)('holds nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(person(), 'account', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(3)
    expect(await axeFaults(element)).toEqual([])
  })
})
