import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { ChangeDigest, DeskFeed, Digest } from '../../../../worker/contract/moderation/digest.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const AT = '2026-11-20T10:00:00.000Z'

/** A viewer who hears of nothing yet. */
const listener = (available = true) => {
  let digest: Digest = {
    available,
    frequency: 'off',
    hour: 8,
    lang: 'el',
    address: null,
    confirmed: false,
    lastSentAt: null,
  }
  let feed: DeskFeed = { active: false, createdAt: null, lastReadAt: null }
  return newsroom(
    {
      'GET /digest': () => digest,
      'PUT /digest': (wish: ChangeDigest) => {
        if (!wish.address) return new Refusal('validation_failed', { address: 'email_required' })
        return (digest = { ...digest, ...wish })
      },
      'POST /digest/confirmation': ({ code }: { code: string }) =>
        code === '123456' ? (digest = { ...digest, confirmed: true }) : new Refusal('code_refused'),
      'GET /feed': () => feed,
      'POST /feed': () => {
        feed = { active: true, createdAt: AT, lastReadAt: null }
        return { url: 'https://comments.example/feed?key=secret', createdAt: AT }
      },
      'DELETE /feed': () => undefined,
    },
    'viewer',
  )
}

const save = () => page.getByRole('button', { name: 'Save' })

describe('news by mail', () => {
  it('begin once the address is confirmed by its code', async () => {
    openOffice(listener(), 'news')
    await page.getByRole('radio', { name: 'Once a day' }).click()
    await page.getByLabelText('Your address').fill('eleni@kozani.example')
    await save().click()
    const code = page.getByLabelText('Code from the mail')
    await expectFocus(code)
    await code.fill('1')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect.element(page.getByText(/The code is not valid or has expired/)).toBeVisible()
    await code.fill('123456')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect.element(page.getByText('Confirmed address: eleni@kozani.example.')).toBeVisible()
  })

  it('ask for an address where there is none', async () => {
    openOffice(listener(), 'news')
    await page.getByRole('radio', { name: 'Once a day' }).click()
    await save().click()
    await expectFocus(page.getByLabelText('Your address'))
  })

  it('are not offered where no mail is sent', async () => {
    openOffice(listener(false), 'news')
    await expect.element(page.getByText('This deployment sends no e-mail.')).toBeVisible()
    await expect.element(save()).not.toBeInTheDocument()
  })
})

describe('the private feed', () => {
  it('shows its address once, and ends after a question', async () => {
    openOffice(listener(), 'news')
    await page.getByRole('button', { name: 'Make a feed' }).click()
    const address = page.getByRole('textbox', { name: 'Address of the feed' })
    await expect.element(address).toHaveValue('https://comments.example/feed?key=secret')
    await page.getByRole('button', { name: 'End the feed' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the feed' }).click()
    await expect.element(page.getByText('You have no private feed.')).toBeVisible()
    await expect.element(address).not.toBeInTheDocument()
  })
})

describe('news and feed', () => {
  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(listener(), 'news', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('input[type=radio]').length).toBe(3)
    expect(await axeFaults(element)).toEqual([])
  })
})
