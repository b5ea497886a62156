import { randomBytes, randomUUID } from 'node:crypto'
import { inviteLink, newInvite } from '../core/moderation/new-invite.ts'
import { sha256 } from '../core/sha256.ts'
import { inlined } from '../store/moderation/inlined.ts'
import { inviteStatements } from '../store/moderation/invite-statements.ts'
import { executeSql } from './execute-sql.ts'
import { inviteArguments, USAGE } from './invite-arguments.ts'

// Whoever may write to a site's database may own the site: no other proof is asked for.

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const wish = inviteArguments(process.argv.slice(2))

if (process.argv.includes('--help')) {
  console.log(USAGE)
} else if (typeof wish === 'string') {
  fail(`${wish}\n\n${USAGE}`)
} else {
  const { token, invite } = await newInvite(
    { name: wish.name, sites: wish.sites.map((site) => ({ site, role: wish.role })) },
    {
      tokens: { make: () => randomBytes(32).toString('base64url'), hash: sha256 },
      now: Date.now(),
      newId: randomUUID,
    },
  )
  const written = await executeSql(inviteStatements(invite).map(inlined).join('\n'), wish)
  if (written.ok) {
    console.log(`This link signs ${wish.name} in once, until ${new Date(invite.expiresAt).toISOString()}:`)
    console.log(inviteLink(wish.origin, token))
  } else if (written.said.includes('FOREIGN KEY')) {
    fail(`The database has no site called ${wish.sites.join(' or ')}. Nothing was written.`)
  } else if (written.said.includes('no such table')) {
    fail('The database has no tables yet. Apply the migrations first: npx wrangler d1 migrations apply DB')
  } else {
    fail(`The database could not be written.\n${written.said}`)
  }
}
