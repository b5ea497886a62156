import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { siteDocumentSchema } from '../../../../worker/contract/moderation/settings.ts'
import { axeFaults } from '../../axe-faults.ts'
import { newsroom, openOffice } from './open-office.ts'

const site = () =>
  newsroom({
    'GET /settings': () =>
      siteDocumentSchema.parse({
        version: 1,
        name: 'Κοζάνη Σήμερα',
        lang: 'el',
        origins: ['https://kozani.example'],
        rule: 'all',
        settings: {},
        policy: { version: '1', wordings: [] },
        deployment: { akismet: false, mail: false },
      }),
  })

const HEAD = 'For the <head> of the same page'

/** A piece as a browser reads it; of itself the tag. */
const parsed = async (piece = 'For the article’s page') => {
  const area = page.getByRole('textbox', { name: piece })
  await expect.element(area).toBeVisible()
  const text = (area.element() as HTMLTextAreaElement).value
  return new DOMParser().parseFromString(text, 'text/html')
}

describe('the tag for an article', () => {
  afterEach(async () => {
    vi.restoreAllMocks()
    await page.viewport(1000, 900)
  })

  it('is read whole on a phone, as is all that is to be copied', async () => {
    await page.viewport(320, 640)
    const element = openOffice(site(), 'embed')
    await parsed()
    const areas = [...(element.shadowRoot?.querySelectorAll('textarea') ?? [])]
    expect(areas).toHaveLength(4)
    for (const { scrollHeight, clientHeight, value } of areas) {
      expect(scrollHeight, value).toBeLessThanOrEqual(clientHeight)
    }
  })

  it('names the site and leads to its conversation without script', async () => {
    openOffice(site(), 'embed')
    const page = await parsed()
    expect(page.querySelector('script')?.src).toBe(`${location.origin}/twin-comments.el.js`)
    const tag = page.querySelector('twin-comments')
    expect([...(tag?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([['site', 'kozani']])
    expect(tag?.textContent.trim()).toBe('Σχόλια')
  })

  it('carries what was chosen, whatever characters it has', async () => {
    openOffice(site(), 'embed')
    await page.getByLabelText('Address of the article').fill('https://kozani.example/?a=1&b="2"')
    await page.getByLabelText('Key of the conversation').fill('twin "cities" & <more>')
    await page.getByLabelText('Language').last().selectOptions('Română')
    await page.getByLabelText('Order').selectOptions('Newest first')
    const tag = (await parsed()).querySelector('twin-comments')
    expect(tag?.getAttribute('thread')).toBe('twin "cities" & <more>')
    expect(tag?.getAttribute('lang')).toBe('ro')
    expect(tag?.getAttribute('sort')).toBe('newest')
    expect(tag?.textContent.trim()).toBe('Comentarii')
    const query = new URL(tag?.querySelector('a')?.href ?? '').searchParams
    expect(query.get('thread')).toBe('twin "cities" & <more>')
    expect(query.get('url')).toBe('https://kozani.example/?a=1&b=%222%22')
  })

  it('names in the head the script that the tag brings, and the question that it asks', async () => {
    openOffice(site(), 'embed')
    const lines = async () => [...(await parsed(HEAD)).querySelectorAll('link')].map(({ href }) => href)
    const asks = (of: Record<string, string>) =>
      `${location.origin}/v1/sites/kozani/comments?${new URLSearchParams(of)}`
    expect(await lines()).toEqual([
      `${location.origin}/twin-comments.el.js`,
      asks({ lang: 'el', limit: '25', sort: 'oldest', thread: 'ADDRESS' }),
    ])
    await page.getByLabelText('Address of the article').fill('https://kozani.example/νέα/#top')
    await page.getByLabelText('Language').last().selectOptions('Română')
    await page.getByLabelText('Order').selectOptions('Newest first')
    const thread = 'https://kozani.example/%CE%BD%CE%AD%CE%B1/'
    const tag = await parsed()
    expect(await lines()).toEqual([
      tag.querySelector('script')?.src,
      asks({ lang: 'ro', limit: '25', sort: 'newest', thread }),
    ])
    // Without script readers find the same conversation.
    expect(new URL(tag.querySelector('a')?.href ?? '').searchParams.get('thread')).toBe(thread)
  })

  it.each([
    ['is copied by a button', true],
    ['is selected by the button where the browser allows no copying', false],
  ])('%s', async (_, allowed) => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText')
    if (allowed) copied.mockResolvedValue()
    else copied.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    openOffice(site(), 'embed')
    const area = page.getByRole('textbox', { name: 'For the article’s page' })
    await page.getByRole('button', { name: 'Copy' }).first().click()
    await expect.poll(() => copied.mock.calls.length).toBe(1)
    const element = area.element()
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('It is an area.')
    expect(element.value).toContain('<twin-comments')
    if (allowed) {
      await expect.poll(() => page.getByText('Copied.').query()).not.toBeNull()
      expect(copied).toHaveBeenCalledWith(element.value)
    } else {
      await expect.poll(() => element.matches(':focus')).toBe(true)
      expect(element.selectionEnd - element.selectionStart).toBe(element.value.length)
    }
  })

  it.each(LANGUAGES)('holds nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(site(), 'embed', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('textarea').length).toBe(4)
    expect(await axeFaults(element)).toEqual([])
  })
})
