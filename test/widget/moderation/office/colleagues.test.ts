import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import type { Member, Members } from '../../../../worker/contract/moderation/members.ts'
import type { Role } from '../../../../worker/contract/statuses.ts'
import { axeFaults } from '../../axe-faults.ts'
import { expectFocus } from '../expect-focus.ts'
import { Refusal } from '../fake-desk.ts'
import { newsroom, openOffice } from './open-office.ts'

const ID = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const member = (n: number, name: string, role: Role, given: Partial<Member> = {}): Member => ({
  id: ID(n),
  name,
  role,
  since: '2026-01-05T10:00:00.000Z',
  lastSeenAt: '2026-11-20T10:00:00.000Z',
  sessions: 2,
  passkeys: 1,
  you: false,
  ...given,
})

/** Níkos, who owns the desk, Eléni, and somebody who has not come yet. */
const newsroomOfTwo = () => {
  let members: Members = {
    members: [member(1, 'Nikos', 'owner', { you: true }), member(2, 'Eleni', 'moderator')],
    invites: [
      {
        id: 'invite1',
        name: 'Maria',
        role: 'viewer',
        by: 'Nikos',
        createdAt: '2026-11-20T10:00:00.000Z',
        expiresAt: '2026-11-27T10:00:00.000Z',
      },
    ],
  }
  const client = newsroom({
    'GET /members': () => members,
    [`PATCH /members/${ID(1)}`]: () => new Refusal('last_owner'),
    [`PATCH /members/${ID(2)}`]: ({ role }: { role: Role }) => {
      const [first, second] = members.members
      if (first && second) members = { ...members, members: [first, { ...second, role }] }
      return members
    },
    [`DELETE /members/${ID(2)}`]: () => {
      members = { ...members, members: members.members.slice(0, 1) }
    },
    [`DELETE /members/${ID(2)}/sessions`]: () => undefined,
    'DELETE /invites/invite1': () => {
      members = { ...members, invites: [] }
    },
  })
  return client
}

const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
const yes = (name: string) => page.getByRole('dialog').getByRole('button', { name })

describe('colleagues', () => {
  it('get another role', async () => {
    openOffice(newsroomOfTwo(), 'colleagues')
    await page.getByRole('combobox', { name: 'Role of Eleni' }).selectOptions('Viewer')
    await row('Eleni').getByRole('button', { name: 'Change role' }).click()
    await expect.element(page.getByText('New role of Eleni: Viewer.')).toBeInTheDocument()
  })

  it('leave at least one owner: why not is said beside the name', async () => {
    openOffice(newsroomOfTwo(), 'colleagues')
    await row('Nikos (you)').getByRole('button', { name: 'Change role' }).click()
    await expect.element(row('Nikos (you)').getByText(/at least one owner/)).toBeVisible()
  })

  it('are taken off the desk only after a question', async () => {
    const client = newsroomOfTwo()
    openOffice(client, 'colleagues')
    const remove = row('Eleni').getByRole('button', { name: 'Remove' })
    await remove.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await expectFocus(remove)
    expect(client.asked.filter(({ method }) => method === 'DELETE')).toEqual([])
    await remove.click()
    await yes('Remove').click()
    await expect.element(page.getByText('Eleni is no longer at this desk.')).toBeInTheDocument()
    await expect.element(page.getByRole('combobox', { name: 'Role of Eleni' })).not.toBeInTheDocument()
    await expectFocus(page.getByRole('heading', { name: 'Colleagues' }))
  })

  it('are signed out everywhere', async () => {
    const client = newsroomOfTwo()
    openOffice(client, 'colleagues')
    await row('Eleni').getByRole('button', { name: 'Sign out everywhere' }).click()
    await yes('Sign out everywhere').click()
    await expect.element(page.getByText('Eleni is signed out everywhere.')).toBeInTheDocument()
    expect(client.asked).toContainEqual(expect.objectContaining({ path: `/members/${ID(2)}/sessions` }))
  })

  it('do not come by an invitation that was taken back', async () => {
    openOffice(newsroomOfTwo(), 'colleagues')
    await row('Maria').getByRole('button', { name: 'Take back' }).click()
    await yes('Take back').click()
    await expect.element(page.getByText('No invitation is open.')).toBeVisible()
  })

  it.each(LANGUAGES)('hold nothing that axe objects to, in %s', async (language) => {
    const element = openOffice(newsroomOfTwo(), 'colleagues', language)
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.entries li').length).toBe(3)
    expect(await axeFaults(element)).toEqual([])
  })
})
