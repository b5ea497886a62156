import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { article } from './article.ts'
import { asksBeforeItGoes } from './asks-before-it-goes.ts'
import { comment, writer } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk, Refusal } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

let anna: DeskComment
let client: FakeDesk
const dialog = page.getByRole('dialog')
/** A key as it is pressed on a Greek keyboard: it writes a Greek letter. */
const press = (key: string, code: string) =>
  article('Anna')
    .element()
    .dispatchEvent(
      new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }),
    )
const open = async (given: Partial<DeskComment> = {}, lang = 'en') => {
  anna = comment('Anna', { hasEmail: true, hasAddress: true, writer: writer(), ...given })
  client = new FakeDesk([anna, comment('Bill', { status: anna.status })])
  const desk = openDesk(client, { lang, address: `?status=${anna.status}` })
  await expect.element(article('Anna')).toBeVisible()
  return desk
}
const focusOn = (name: string) => {
  const found = article(name).element()
  if (found instanceof HTMLElement) found.focus()
}
const choose = async (name: string) => {
  await article('Anna').getByText('More', { exact: true }).click()
  await article('Anna').getByRole('button', { name }).click()
}

beforeEach(() => page.viewport(1000, 900))

describe('a reply of the newsroom', () => {
  it('is written after one key on a Greek keyboard, and approves a waiting comment', async () => {
    const desk = await open()
    client.office.set(`POST /comments/${anna.id}/replies`, ({ id, body }: { id: string; body: string }) => ({
      comment: { ...comment('Νίκος', { status: 'approved', body }), id },
      parent: { ...anna, status: 'approved' },
      decision: client.settle(anna.id, 'approve'),
    }))
    press('ρ', 'KeyR')
    await dialog.getByLabelText('Your reply').fill('Thank you')
    await dialog.getByRole('button', { name: 'Reply as the newsroom' }).click()
    await expect.element(article('Anna')).not.toBeInTheDocument()
    await expect.element(page.getByText(/published, and the comment approved with it/).first()).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Approved 1' })).toBeInTheDocument()
    expect(client.asked.at(-1)).toMatchObject({ json: { body: 'Thank you' } })
    await vi.waitFor(() => expect(focused(desk)?.textContent).toContain('Bill'))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Waiting 2' })).toBeInTheDocument()
  })

  it('is not given to what was refused, and its key says why', async () => {
    await open({ status: 'spam' })
    press('ρ', 'KeyR')
    await expect.element(page.getByRole('alert').getByText(/Approve it first, then reply/)).toBeVisible()
    await expect.element(dialog).not.toBeInTheDocument()
  })

  it('keeps its words and its id where it fails, and where the sheet is closed in between', async () => {
    await open()
    client.office.set(`POST /comments/${anna.id}/replies`, () => new Refusal('temporarily_unavailable'))
    press('r', 'KeyR')
    await dialog.getByLabelText('Your reply').fill('Thank you')
    await dialog.getByRole('button', { name: 'Reply as the newsroom' }).click()
    await expect.element(dialog.getByText(/does not answer at the moment/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    press('r', 'KeyR')
    await expect.element(dialog.getByLabelText('Your reply')).toHaveValue('Thank you')
    await dialog.getByRole('button', { name: 'Reply as the newsroom' }).click()
    await vi.waitFor(() => expect(client.asked).toHaveLength(2))
    const [first, second] = client.asked.map(({ json }) => (json as { id: string }).id)
    expect(first).toBe(second)
  })
})

describe('other acts', () => {
  it('edit the text that was seen, and no newer one', async () => {
    await open({ body: 'Teh bridge', revision: 3 })
    client.office.set(`PATCH /comments/${anna.id}`, ({ body }: { body: string }) => ({
      ...anna,
      body,
      revision: 4,
    }))
    press('ε', 'KeyE')
    await expect.element(dialog.getByLabelText('Text of the comment')).toHaveValue('Teh bridge')
    await dialog.getByLabelText('Text of the comment').fill('The bridge')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.element(article('Anna').getByText('The bridge')).toBeVisible()
    expect(client.asked.at(-1)?.json).toEqual({ body: 'The bridge', revision: 3 })
  })

  it('leave a note, whose number is shown', async () => {
    await open()
    client.office.set(`POST /comments/${anna.id}/notes`, () => ({}))
    await choose('Note for colleagues')
    await dialog.getByLabelText('Note').fill('Ask legal')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect.element(article('Anna').getByText('1 note', { exact: true })).toBeVisible()
  })

  it('ban a person until a day', async () => {
    await open()
    client.office.set('POST /bans', () => ({}))
    press('β', 'KeyB')
    await dialog.getByLabelText('Until').fill('2030-01-31')
    await dialog.getByLabelText('Reason, for colleagues').fill('Threats')
    await dialog.getByRole('button', { name: 'Ban' }).click()
    await expect.element(article('Anna').getByText('Banned', { exact: true })).toBeVisible()
    expect(client.asked.at(-1)?.json).toEqual({
      kind: 'writer',
      comment: anna.id,
      effect: 'hold',
      until: new Date(2030, 0, 31, 23, 59, 59).toISOString(),
      reason: 'Threats',
    })
  })

  const away: Record<string, () => Promise<void>> = {
    'pressed Escape': async () => userEvent.keyboard('{Escape}'),
    'went to another comment': async () => {
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      focusOn('Bill')
      await userEvent.keyboard('b')
      await expect.element(dialog.getByLabelText('Reason, for colleagues')).toHaveValue('')
      await userEvent.keyboard('{Escape}')
      focusOn('Anna')
    },
    'had no network': async () => {
      client.refuse('ask', 'unreachable')
      await dialog.getByRole('button', { name: 'Ban' }).click()
      await expect.element(dialog.getByRole('alert')).toBeVisible()
      await userEvent.keyboard('{Escape}')
    },
    'was signed out': async () => {
      client.signedIn = false
      await dialog.getByRole('button', { name: 'Ban' }).click()
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await userEvent.keyboard('{Escape}')
    },
  }

  it.each(Object.entries(away))('keep a ban that is half filled where somebody %s', async (_, leave) => {
    await open()
    press('b', 'KeyB')
    const chosen = { 'Whom or what': 'text', 'New comments': 'trash' }
    const typed = {
      Pattern: 'cheap*watches',
      Until: '2030-01-31',
      'Reason, for colleagues': 'Sells watches',
    }
    const field = (label: string) =>
      label in chosen ? dialog.getByRole('combobox', { name: label }) : dialog.getByLabelText(label)
    for (const [label, value] of Object.entries(chosen)) await field(label).selectOptions(value)
    for (const [label, value] of Object.entries(typed)) await field(label).fill(value)
    await leave()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(asksBeforeItGoes()).toBe(true)
    press('b', 'KeyB')
    for (const [label, value] of Object.entries({ ...chosen, ...typed })) {
      await expect.element(field(label)).toHaveValue(value)
    }
    client.office.set('POST /bans', () => ({}))
    await dialog.getByRole('button', { name: 'Ban' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(asksBeforeItGoes()).toBe(false)
  })

  it('ask nobody to stay who has only looked at a ban', async () => {
    await open()
    press('b', 'KeyB')
    await dialog.getByRole('combobox', { name: 'Whom or what' }).selectOptions('name')
    await dialog.getByRole('combobox', { name: 'New comments' }).selectOptions('trash')
    await expect.element(dialog.getByLabelText('Pattern')).toHaveValue('Anna')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(asksBeforeItGoes()).toBe(false)
  })

  it('say how long a ban without an end lasts, which is not for good where it is one of an address', async () => {
    await open()
    press('b', 'KeyB')
    const until = dialog.getByLabelText('Until')
    await expect.element(until).toHaveAccessibleDescription('Empty: for good.')
    await dialog.getByRole('combobox', { name: 'Whom or what' }).selectOptions('address')
    await expect.element(until).toHaveAccessibleDescription(/^Empty: for 30 days/)
  })

  it('ban words, and say what is wrong with a pattern', async () => {
    await open()
    client.office.set('POST /bans', () => new Refusal('validation_failed', { value: 'pattern_malformed' }))
    await choose('Ban…')
    await dialog.getByRole('combobox', { name: 'Whom or what' }).selectOptions('Words in the text')
    const pattern = dialog.getByLabelText('Pattern')
    await pattern.fill('a*')
    await dialog.getByRole('button', { name: 'Ban' }).click()
    await expect.element(pattern).toHaveAccessibleDescription(/Enter at least three letters or digits/)
    await expect.element(pattern).toBeInvalid()
    await expectFocus(pattern)
    expect(client.asked.at(-1)?.json).toMatchObject({ kind: 'text', value: 'a*', until: null })
    await expect.element(pattern).toHaveValue('a*')
    // Neither the service nor a reader's comment is to blame.
    await expect
      .element(page.getByText(/cannot be reached|comment has not been sent/))
      .not.toBeInTheDocument()
  })

  it.each([
    ['KeyR', 'POST', '/replies', 'Your reply', 'Reply as the newsroom', 'body'],
    ['KeyE', 'PATCH', '', 'Text of the comment', 'Save', 'body'],
    ['KeyN', 'POST', '/notes', 'Note', 'Save', 'text'],
  ] as const)(
    'say at the field what is wrong with it (%s)',
    async (key, method, path, label, send, field) => {
      await open()
      client.office.set(
        `${method} /comments/${anna.id}${path}`,
        () => new Refusal('validation_failed', { [field]: 'body_too_long' }),
      )
      press(key.slice(3).toLowerCase(), key)
      await dialog.getByLabelText(label).fill('Too much')
      await dialog.getByRole('button', { name: send }).click()
      await expect
        .element(dialog.getByLabelText(label))
        .toHaveAccessibleDescription(/The comment is too long\. Shorten it/)
      await expectFocus(dialog.getByLabelText(label))
      await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Correct what is marked/)
      await expect.element(page.getByText(/comment has not been sent/)).not.toBeInTheDocument()
    },
  )

  it.each([
    ['KeyR', 'POST', '/replies', 'Your reply', 'Control'],
    ['KeyE', 'PATCH', '', 'Text of the comment', 'Control'],
    ['KeyN', 'POST', '/notes', 'Note', 'Meta'],
  ] as const)(
    'are sent from the keyboard where they are written (%s)',
    async (key, method, path, label, held) => {
      await open()
      press(key.slice(3).toLowerCase(), key)
      await dialog.getByLabelText(label).fill('One line')
      await userEvent.keyboard('{Enter}')
      expect(client.asked).toEqual([])
      await userEvent.keyboard(`{${held}>}{Enter}{/${held}}`)
      await vi.waitFor(() =>
        expect(client.asked.map((one) => [one.method, one.path])).toEqual([
          [method, `/comments/${anna.id}${path}`],
        ]),
      )
    },
  )

  it('pin by a key, and close or hold the thread of every comment in it', async () => {
    await open({ status: 'approved' })
    client.office.set(`POST /comments/${anna.id}/pin`, () => ({ ...anna, pinned: true }))
    press('π', 'KeyP')
    await expect.element(article('Anna').getByText('Pinned', { exact: true })).toBeVisible()
    client.office.set('PATCH /thread', () => ({ ...anna.thread, state: 'closed', held: true }))
    await choose('Close the conversation')
    for (const name of ['Anna', 'Bill']) {
      await expect.element(article(name).getByText('Conversation closed')).toBeVisible()
      await expect.element(article(name).getByText('All waits here')).toBeVisible()
    }
    expect(client.asked.at(-1)).toMatchObject({
      path: '/thread?thread=adelfopoiisi',
      json: { state: 'closed' },
    })
  })

  it('trust a writer, and say where they are refused', async () => {
    await open()
    client.office.set('POST /writers/w1/trust', () => writer({ trusted: true }))
    await choose('Trust the writer')
    await expect.element(article('Anna').getByText('Trusted', { exact: true })).toBeVisible()
    client.office.set('PATCH /thread', () => new Refusal('temporarily_unavailable'))
    await choose('Hold all new comments here')
    await expect.element(page.getByRole('alert').getByText(/does not answer/)).toBeVisible()
  })

  it('end with the comment: of a withdrawn one only its conversation is left', async () => {
    await open({ removed: 'author', body: '', writer: null, hasEmail: false, hasAddress: false })
    await article('Anna').getByText('More', { exact: true }).click()
    const names = [...article('Anna').element().querySelectorAll('.panel button')].map((one) =>
      one.textContent.trim(),
    )
    expect(names).toEqual(['Close the conversation', 'Hold all new comments here'])
    press('ε', 'KeyE')
    await expect.element(page.getByRole('alert').getByText(/has withdrawn this comment/)).toBeVisible()
  })

  it('are not open to a viewer', async () => {
    anna = comment('Anna')
    client = new FakeDesk([anna])
    client.sites = [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role: 'viewer' }]
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(article('Anna').getByText('More', { exact: true })).not.toBeInTheDocument()
    press('r', 'KeyR')
    await expect.element(dialog).not.toBeInTheDocument()
  })
})

describe.each(LANGUAGES)('the sheets in %s', (lang) => {
  it.each(['KeyR', 'KeyB'])('are for everybody at 320 pixels (%s)', async (code) => {
    await page.viewport(320, 700)
    const desk = await open({}, lang)
    press(code.slice(3).toLowerCase(), code)
    await expect.element(dialog).toBeVisible()
    const { violations } = await axe.run(desk)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})
