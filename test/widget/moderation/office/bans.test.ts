import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { Ban, NewBan } from '../../../../worker/contract/moderation/bans.ts'
import { axeFaults } from '../../axe-faults.ts'
import { article } from '../article.ts'
import { comment, writer } from '../comments.ts'
import { expectFocus } from '../expect-focus.ts'
import { FakeDesk, Refusal } from '../fake-desk.ts'
import { openDesk } from '../open-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const ban = (at: number, given: Partial<Ban>): Ban => ({
  id: `00000000-0000-4000-8000-00000000000${at}`,
  kind: 'text',
  label: null,
  writer: null,
  effect: 'hold',
  until: null,
  reason: null,
  by: 'Eleni',
  at: '2026-11-20T10:00:00.000Z',
  met: 0,
  ...given,
})
const WRITER = ban(1, {
  kind: 'writer',
  label: 'Anna',
  writer: 'w1',
  effect: 'spam',
  met: 3,
  reason: 'Threats',
})
const WORDS = ban(2, { label: 'casino*', until: '2030-01-31T22:59:59.000Z' })
const EMAIL = ban(3, { kind: 'email' })

/** A newsroom with these bans in force. */
const withBans = (...given: Ban[]) => {
  let bans = given
  const client = newsroom({
    'GET /bans': (_: never, path: string) => {
      const query = new URLSearchParams(path.split('?')[1])
      const of = bans.filter(({ writer }) => !query.has('writer') || writer === query.get('writer'))
      return query.has('after')
        ? { bans: of.slice(2), next: null }
        : { bans: of.slice(0, 2), next: of.length > 2 ? 'more' : null }
    },
    'POST /bans': (wish: NewBan) => {
      if (wish.value === '*') return new Refusal('validation_failed', { value: 'pattern_malformed' })
      const made = ban(9, { kind: wish.kind, label: wish.value ?? null, effect: wish.effect })
      bans = [made, ...bans]
      return made
    },
  })
  for (const { id } of given) client.office.set(`DELETE /bans/${id}`, () => lift(id))
  const lift = (id: string) => (bans = bans.filter((one) => one.id !== id))
  return client
}
const entry = (text: string) => page.getByRole('listitem').filter({ hasText: text })

beforeEach(() => page.viewport(1000, 900))

describe('the bans', () => {
  it('tell whom or what they keep out, what happens, since when, by whom, until when and why', async () => {
    openOffice(withBans(WRITER, WORDS, EMAIL), 'bans')
    await expect
      .element(entry('The writer “Anna”'))
      .toMatchTextContent(
        /New comments go to spam\.\s+In force for good\.\s+Reason: Threats\s+Written .* by Eleni\.\s+It has stopped 3 comments\./,
      )
    await expect.element(entry('Texts with “casino*”')).toMatchTextContent(/In force until .*2030/)
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await expect.element(entry('An e-mail address')).toBeVisible()
  })

  it('are lifted after a question, and everybody reads that it is done', async () => {
    const client = withBans(WRITER, WORDS)
    openOffice(client, 'bans')
    await page.getByRole('button', { name: 'Lift… Texts with “casino*”' }).click()
    const dialog = page.getByRole('dialog')
    await expectFocus(dialog.getByRole('button', { name: 'Cancel' }))
    await dialog.getByRole('button', { name: 'Lift' }).click()
    await expect.element(page.getByText(/^The ban is lifted\. Texts with “casino\*”/).first()).toBeVisible()
    await expect.element(entry('Texts with')).not.toBeInTheDocument()
    await expect.element(entry('The writer')).toBeVisible()
    await expectFocus(page.getByRole('heading', { name: 'Bans', exact: true }))
    await expect.element(page.getByRole('status').last()).toMatchTextContent(/The ban is lifted/)
    expect(client.asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
  })

  it('stay where lifting one fails, which says why', async () => {
    const client = withBans(WORDS)
    client.office.set(`DELETE /bans/${WORDS.id}`, () => new Refusal('temporarily_unavailable'))
    openOffice(client, 'bans')
    await page.getByRole('button', { name: /^Lift/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lift' }).click()
    await expect.element(entry('Texts with').getByRole('alert')).toMatchTextContent(/does not answer/)
  })

  it('are written here too, and the field says what a pattern lacks', async () => {
    const client = withBans()
    openOffice(client, 'bans')
    await expect.element(page.getByRole('heading', { name: 'No ban is in force' })).toBeVisible()
    await page.getByText('A new ban').click()
    await page.getByLabelText('Whom or what').selectOptions('Words in the text')
    const pattern = page.getByLabelText('Pattern')
    await pattern.fill('*')
    await page.getByLabelText('New comments').selectOptions('go to the trash')
    await page.getByRole('button', { name: 'Ban', exact: true }).click()
    await expect.element(pattern).toHaveAccessibleDescription(/at least three letters/)
    await expectFocus(pattern)
    await pattern.fill('casino')
    await page.getByRole('button', { name: 'Ban', exact: true }).click()
    await expect.element(entry('Texts with “casino”')).toMatchTextContent(/go to the trash/)
    await expectFocus(page.getByText('A new ban'))
    await expect.element(pattern).not.toBeVisible()
    expect(client.asked.filter(({ method }) => method === 'POST').at(-1)?.json).toEqual({
      kind: 'text',
      value: 'casino',
      effect: 'trash',
      until: null,
    })
  })

  it('come on a second try where the first found no answer', async () => {
    const client = withBans(WORDS)
    const reply = client.office.get('GET /bans')
    client.office.set('GET /bans', () => new Refusal('temporarily_unavailable'))
    openOffice(client, 'bans')
    await expect.element(page.getByText(/does not answer/)).toBeVisible()
    if (reply) client.office.set('GET /bans', reply)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(entry('Texts with')).toBeVisible()
  })

  it('are nothing for a viewer', async () => {
    const client = withBans(WORDS)
    client.sites = client.sites.map((site) => ({ ...site, role: 'viewer' }))
    openOffice(client, 'bans')
    await expect.element(page.getByRole('heading', { name: 'Figures' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Bans' })).not.toBeInTheDocument()
    expect(client.asked.some(({ path }) => path.startsWith('/bans'))).toBe(false)
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s at 320 pixels', async (language) => {
    await page.viewport(320, 700)
    const element = openOffice(withBans(WRITER, WORDS), 'bans', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(2)
    for (const details of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.new-ban') ?? [])
      details.open = true
    expect(await axeFaults(element)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})

describe('a comment whose writer is banned', () => {
  const atQueue = async () => {
    const client = new FakeDesk([comment('Anna', { writer: writer({ banned: true }), hasEmail: true })])
    for (const [name, reply] of withBans(WORDS, WRITER).office) client.office.set(name, reply)
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
  }

  it('leads to the ban instead of to a second one, and back', async () => {
    await atQueue()
    await article('Anna').getByText('More', { exact: true }).click()
    await expect.element(article('Anna').getByRole('button', { name: 'Ban…' })).not.toBeInTheDocument()
    await article('Anna').getByRole('button', { name: 'Lift the ban…' }).click()
    await expect.element(page.getByText('Only the bans of one writer are shown.')).toBeVisible()
    await expect.element(entry('Texts with')).not.toBeInTheDocument()
    await page.getByRole('button', { name: /^Lift/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lift' }).click()
    await expect
      .element(page.getByRole('heading', { name: /No ban is in force on this writer/ }))
      .toBeVisible()
    history.back()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('is led there by the key of a ban, and from there to all bans', async () => {
    await atQueue()
    article('Anna')
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'β',
          code: 'KeyB',
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      )
    await expect.element(entry('The writer “Anna”')).toBeVisible()
    await page.getByRole('button', { name: 'All bans' }).click()
    await expect.element(entry('Texts with')).toBeVisible()
  })
})
