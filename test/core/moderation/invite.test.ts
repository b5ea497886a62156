import { describe, expect, it } from 'vitest'
import { inviteArguments } from '../../../worker/cli/invite-arguments.ts'
import { inviteLink, newInvite } from '../../../worker/core/moderation/new-invite.ts'
import { INVITE_MS } from '../../../worker/core/moderation/session-limits.ts'
import { inlined } from '../../../worker/store/moderation/inlined.ts'
import { inviteStatements } from '../../../worker/store/moderation/invite-statements.ts'

const deps = {
  tokens: { make: () => 'TOKEN', hash: (secret: string) => Promise.resolve(`hash of ${secret}`) },
  now: 1_000,
  newId: () => 'new-member',
}

describe('a one-time link', () => {
  it('carries a token that is nowhere stored, in the fragment, where no log and no preview sees it', async () => {
    const { token, invite } = await newInvite(
      { name: 'Ελένη', sites: [{ site: 'kozani', role: 'owner' }] },
      deps,
    )
    const link = new URL(inviteLink('https://comments.example', token))
    expect([link.pathname, link.search, link.hash]).toEqual(['/moderation', '', '#invite=TOKEN'])
    expect(invite).toMatchObject({
      tokenHash: 'hash of TOKEN',
      member: 'new-member',
      expiresAt: 1_000 + INVITE_MS,
    })
    expect(inviteStatements(invite).flatMap(({ values }) => values)).not.toContain('TOKEN')
  })

  it('opens all the sites it names, for somebody who is known already where the wish says so', async () => {
    const { invite } = await newInvite(
      {
        name: 'Demo',
        member: 'known',
        sites: [
          { site: 'kozani', role: 'owner' },
          { site: 'alba', role: 'moderator' },
        ],
      },
      deps,
    )
    expect(invite.member).toBe('known')
    expect(
      inviteStatements(invite)
        .slice(1)
        .map(({ values }) => values.slice(1)),
    ).toEqual([
      ['kozani', 'owner'],
      ['alba', 'moderator'],
    ])
  })
})

describe('a statement written out for the command line', () => {
  it('keeps quotes, question marks and nothing inside its values', () => {
    expect(inlined({ sql: 'INSERT INTO t VALUES (?, ?, ?)', values: ["O'Neill? ''; --", null, 7] })).toBe(
      "INSERT INTO t VALUES ('O''Neill? ''''; --', NULL, 7);",
    )
  })
})

describe('npm run invite', () => {
  it('makes an owner of one site on this machine, if nothing else is said', () => {
    expect(inviteArguments(['--site', 'kozani', '--name', ' Ελένη  Παπαδοπούλου'])).toEqual({
      sites: ['kozani'],
      name: 'Ελένη  Παπαδοπούλου',
      role: 'owner',
      remote: false,
      origin: 'http://localhost:8787',
      persistTo: null,
    })
  })

  it('takes the origin out of whatever address is given', () => {
    expect(
      inviteArguments([
        '--site=kozani',
        '--name=x',
        '--remote',
        '--origin=https://comments.example/moderation?site=kozani',
      ]),
    ).toMatchObject({ remote: true, origin: 'https://comments.example' })
  })

  it.each([
    ['no site', ['--name', 'x']],
    ['no name', ['--site', 'kozani']],
    ['a blank name', ['--site', 'kozani', '--name', ' ']],
    ['an unknown role', ['--site', 'kozani', '--name', 'x', '--role', 'king']],
    ['no origin for a deployed worker', ['--site', 'kozani', '--name', 'x', '--remote']],
    ['an origin that is none', ['--site', 'kozani', '--name', 'x', '--origin', 'comments']],
    ['an unknown option', ['--site', 'kozani', '--name', 'x', '--force']],
  ])('says what is missing: %s', (_, argv) => {
    expect(inviteArguments(argv)).toEqual(expect.stringMatching(/^\S.*[.?'"]$/s))
  })
})
