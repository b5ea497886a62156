import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk, Refusal } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const oneWaiting = () => new FakeDesk([comment('Anna')])

describe('coming in', () => {
  it('by an invitation, which leaves the address at once, and then asks for a passkey', async () => {
    const client = oneWaiting()
    Object.assign(client, { signedIn: false, invitation: 'secret', passkeys: 0 })
    openDesk(client, { address: '?status=pending#invite=secret' })
    await expect.element(page.getByRole('heading', { name: 'Set up your passkey' })).toBeVisible()
    expect(location.hash).toBe('')
    expect(location.search).toBe('?status=pending')
    await expect.element(article('Anna')).toBeVisible()
    await page.getByRole('button', { name: 'Set up a passkey' }).click()
    await expect.element(page.getByRole('heading', { name: 'Set up your passkey' })).not.toBeInTheDocument()
    expect(client.passkeys).toBe(1)
  })

  it('lets the passkey wait', async () => {
    const client = oneWaiting()
    client.passkeys = 0
    openDesk(client)
    await page.getByRole('button', { name: 'Later' }).click()
    await expect.element(page.getByRole('heading', { name: 'Set up your passkey' })).not.toBeInTheDocument()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('by an invitation that is used up says so', async () => {
    const client = oneWaiting()
    client.signedIn = false
    openDesk(client, { address: '#invite=old' })
    await expect
      .element(page.getByRole('alert').getByText(/not valid or has been used already/))
      .toBeVisible()
  })

  it('by a recovery code, once the right one is typed', async () => {
    const client = oneWaiting()
    client.signedIn = false
    client.office.set('POST /session/recovery', ({ code }: { code: string }) =>
      code === 'ABCD-EFGH' ? client.letIn() : new Refusal('recovery_refused'),
    )
    openDesk(client)
    await page.getByText('No passkey at hand?').click()
    const code = page.getByLabelText('Recovery code')
    await code.fill('ABCD')
    await page.getByRole('button', { name: 'Sign in with a code' }).click()
    await expect.element(page.getByText(/recovery code is not valid/)).toBeVisible()
    await code.fill('ABCD-EFGH')
    await page.getByRole('button', { name: 'Sign in with a code' }).click()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('by passkey', async () => {
    const client = oneWaiting()
    client.signedIn = false
    openDesk(client, { lang: 'el' })
    await page.getByRole('button', { name: 'Σύνδεση με κλειδί πρόσβασης' }).click()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('says what happened when the passkey was not used, and lets it be tried again', async () => {
    const client = oneWaiting()
    client.signedIn = false
    openDesk(client, {
      passkeys: {
        register: () => Promise.resolve({ ok: false, trouble: 'cancelled' }),
        use: () => Promise.resolve({ ok: false, trouble: 'cancelled' }),
      },
    })
    const button = page.getByRole('button', { name: 'Sign in with a passkey' })
    await button.click()
    await expect
      .element(page.getByRole('alert').getByText(/it was cancelled, or it took too long/))
      .toBeVisible()
    await expect.element(button).toHaveAttribute('aria-disabled', 'false')
  })
})

describe('a session that ends in mid-work', () => {
  it('is renewed over the desk, which keeps its place and the comment', async () => {
    const client = oneWaiting()
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await article('Anna').getByRole('button', { name: 'Show history' }).click()
    await expect.element(article('Anna').getByRole('heading', { name: 'Decisions' })).toBeVisible()
    client.signedIn = false
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await expect.element(dialog).toBeVisible()
    const fetched = client.calls.filter((call) => call === 'queue').length
    await dialog.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(article('Anna')).toBeVisible()
    expect(client.comments[0]?.status).toBe('pending')
    expect(client.calls.filter((call) => call === 'queue').length).toBe(fetched)
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await vi.waitFor(() => expect(client.comments[0]?.status).toBe('approved'))
  })

  it('leaves nothing of the queue on the screen once somebody signs out', async () => {
    const client = oneWaiting()
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await page.getByText('Νίκος').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect.element(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible()
    await expect.element(article('Anna')).not.toBeInTheDocument()
  })
})

describe('whoever sits down next at the same desk', () => {
  it('finds nothing there of who sat there before', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Bill'), comment('Cleo')])
    openDesk(client)
    await expectFocus(article('Anna'))
    await userEvent.keyboard('d')
    await expectFocus(article('Bill'))
    await expect.element(page.getByRole('group', { name: /^Why/ })).toBeVisible()
    await userEvent.keyboard('xhn')
    await page.getByRole('dialog').getByLabelText('Note').fill('For Nikos alone')
    await userEvent.keyboard('{Escape}')
    await page.getByText('Νίκος').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await expect.element(article('Bill')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
    await expect.element(page.getByRole('group', { name: /^Why/ })).not.toBeInTheDocument()
    await expect.element(article('Bill').getByRole('checkbox')).not.toBeChecked()
    await expect.element(article('Bill').getByRole('button', { name: 'Show history' })).toBeVisible()
    ;(article('Bill').element() as HTMLElement).focus()
    // What would answer the question why means what it always does.
    await userEvent.keyboard('2')
    await expect.poll(() => new URLSearchParams(location.search).get('status')).toBe('approved')
    await userEvent.keyboard('1')
    await expectFocus(article('Bill'))
    await userEvent.keyboard('zn')
    await expect.element(page.getByRole('dialog').getByLabelText('Note')).toHaveValue('')
    expect(client.calls).not.toContain('giveReason')
    expect(client.calls).not.toContain('undo')
  })
})

describe('whose desk it is', () => {
  it('is told to a member of other sites, with the way to theirs', async () => {
    const client = oneWaiting()
    openDesk(client, { address: '?site=alba' })
    await expect.element(page.getByText(/does not moderate the site “alba”/)).toBeVisible()
    await page.getByRole('button', { name: 'Κοζάνη Σήμερα' }).click()
    await expect.element(article('Anna')).toBeVisible()
    expect(new URLSearchParams(location.search).get('site')).toBe('kozani')
  })

  it('changes between the sites of a member', async () => {
    const client = oneWaiting()
    client.sites = [...client.sites, { id: 'alba', name: 'Alba de Azi', lang: 'ro', role: 'moderator' }]
    openDesk(client)
    await page.getByRole('combobox', { name: 'Site' }).selectOptions('Alba de Azi')
    await vi.waitFor(() => expect(new URLSearchParams(location.search).get('site')).toBe('alba'))
  })

  it('lets an owner make a link for a colleague, and nobody else', async () => {
    const client = oneWaiting()
    openDesk(client)
    await page.getByText('Νίκος').click()
    await page.getByRole('button', { name: 'Invite a colleague' }).click()
    const form = page.getByRole('region', { name: 'Invite a colleague' })
    await form.getByLabelText('Name').fill('Eleni')
    await form.getByRole('button', { name: 'Make the link' }).click()
    await expect
      .element(form.getByLabelText('Sign-in link'))
      .toHaveValue('https://comments.example/moderation#invite=Eleni')

    client.sites = client.sites.map((site) => ({ ...site, role: 'moderator' }))
    openDesk(client)
    await page.getByText('Νίκος').click()
    await expect.element(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Invite a colleague' })).not.toBeInTheDocument()
  })
})
