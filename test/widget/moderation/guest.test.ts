import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { article } from './article.ts'
import { comment, screened } from './comments.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const busyDesk = () => {
  const client = new FakeDesk([
    comment('Anna', {
      hasEmail: true,
      reportCount: 2,
      notes: 1,
      hits: [{ field: 'body', start: 0, end: 2 }],
      writer: {
        handle: 'w1',
        kind: 'email',
        approved: 12,
        pending: 1,
        spam: 1,
        trash: 0,
        trusted: true,
        banned: true,
      },
      nextCheckAt: new Date(Date.now() + 60_000).toISOString(),
      ...screened(
        { filter: 'akismet', verdict: 'unsure', reason: 'akismet_unreachable', detail: null, sure: 0 },
        { filter: 'links', verdict: 'spam', reason: 'many_links', detail: '4', sure: 0.9 },
      ),
    }),
    comment(null, { parent: { id: crypto.randomUUID(), name: null, body: 'x', status: 'spam' } }),
    comment('Cleo'),
  ])
  client.akismet = 'key_refused'
  client.sites = [...client.sites, { id: 'alba', name: 'Alba de Azi', lang: 'ro', role: 'owner' }]
  return client
}

describe('the desk as a guest on a page', () => {
  it('takes properties that were set before it was defined', async () => {
    openDesk(new FakeDesk([]))
    const early = document.createElement('twin-early') as HTMLElement & { site: string; client: FakeDesk }
    early.site = 'kozani'
    early.client = new FakeDesk([comment('Anna')])
    document.body.replaceChildren(early)
    const { TwinModeration } = await import('../../../widget/moderation/twin-moderation-element.ts')
    customElements.define('twin-early', class extends TwinModeration {})
    await expect.element(article('Anna')).toBeVisible()
  })

  it('goes on where it was when it is moved', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Bill')])
    const desk = openDesk(client)
    await page.getByLabelText('Select the comment by Anna').click()
    const fetched = client.calls.filter((call) => call === 'queue').length
    const other = document.createElement('main')
    document.body.append(other)
    other.append(desk)
    await expect.element(page.getByLabelText('Select the comment by Anna')).toBeChecked()
    expect(client.calls.filter((call) => call === 'queue').length).toBe(fetched)
    await article('Bill').getByRole('button', { name: 'Approve' }).click()
    await vi.waitFor(() => expect(client.comments[1]?.status).toBe('approved'))
  })

  it('takes its listeners away with it', async () => {
    const client = new FakeDesk([comment('Anna')])
    const desk = openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    desk.remove()
    const asked = client.calls.length
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('online'))
    expect(client.calls.length).toBe(asked)
  })

  it('speaks the language of the page until another is chosen, and remembers the choice', async () => {
    const client = new FakeDesk([])
    openDesk(client, { lang: 'ro' })
    await page.getByRole('combobox', { name: 'Limba' }).selectOptions('Ελληνικά')
    await expect.element(page.getByRole('heading', { name: 'Διαχείριση σχολίων' })).toBeVisible()
    const again = document.createElement('twin-moderation')
    again.client = client
    again.lang = 'ro'
    document.body.replaceChildren(again)
    await expect.element(page.getByRole('heading', { name: 'Διαχείριση σχολίων' })).toBeVisible()
  })

  it('tells the page of a failure', async () => {
    const client = new FakeDesk([])
    client.refuse('queue', 'internal_error')
    const heard = vi.fn<(event: Event) => void>()
    document.addEventListener('twin-error', heard, { once: true })
    openDesk(client)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
    const [[event] = []] = heard.mock.calls
    expect((event as CustomEvent<unknown>).detail).toEqual({ code: 'internal_error' })
  })
})

describe.each(LANGUAGES)('for everybody, in %s', (lang) => {
  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 1280],
  ])('has nothing that axe finds, in the %s theme, %i px wide', async (theme, width) => {
    await page.viewport(width, 800)
    const client = busyDesk()
    const desk = openDesk(client, { lang, one: null, address: '?by-lang=el' })
    desk.theme = theme
    document.documentElement.style.colorScheme = theme
    await expect.element(article('Anna')).toBeVisible()
    const root = desk.shadowRoot
    root?.querySelector<HTMLInputElement>('article input')?.click()
    root?.querySelector<HTMLElement>('.narrow summary')?.click()
    root?.querySelector<HTMLButtonElement>('article button[aria-expanded]')?.click()
    await vi.waitFor(() => expect(root?.querySelector('.history h4')).not.toBeNull())
    root?.querySelectorAll<HTMLButtonElement>('article [data-action="trash"]')[0]?.click()
    await vi.waitFor(() => expect(root?.querySelector('[data-act="undo"]')).not.toBeNull())
    const { violations } = await axe.run(desk)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
})
