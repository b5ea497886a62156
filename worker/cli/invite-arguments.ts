import { parseArgs } from 'node:util'
import { inviteSchema } from '../contract/moderation.ts'
import type { Role } from '../contract/statuses.ts'
import { normaliseLine } from '../core/normalise-text.ts'

export const USAGE = `Invites somebody to a site's desk by a link that opens once, within a day.

  npm run invite -- --site kozani --name "Ελένη Παπαδοπούλου"
  npm run invite -- --site kozani --name "…" --remote --origin https://comments.example

  --site        the site's id; may be given several times
  --name        the name colleagues see beside a decision
  --role        owner (the default: may invite others), moderator or viewer
  --remote      write to the deployed database instead of the local one
  --origin      where the worker stands; http://localhost:8787 unless --remote
  --persist-to  where local data is kept, if not in .wrangler/state`

export type InviteArguments = {
  sites: string[]
  name: string
  role: Role
  remote: boolean
  origin: string
  persistTo: string | null
}

/** What was asked for, or a sentence about what is missing. */
export const inviteArguments = (argv: string[]): InviteArguments | string => {
  let values
  try {
    ;({ values } = parseArgs({
      args: argv,
      options: {
        site: { type: 'string', multiple: true },
        name: { type: 'string' },
        role: { type: 'string', default: 'owner' },
        remote: { type: 'boolean', default: false },
        origin: { type: 'string' },
        'persist-to': { type: 'string' },
      },
    }))
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments cannot be read.'
  }
  const { site: sites = [], remote, origin = remote ? undefined : 'http://localhost:8787' } = values
  if (sites.length === 0) return 'Which site? Name it with --site.'
  const person = inviteSchema.safeParse({ name: normaliseLine(values.name ?? ''), role: values.role })
  if (!person.success) {
    return person.error.issues.some(({ path }) => path[0] === 'role')
      ? 'The role is owner, moderator or viewer.'
      : 'Whom? Give a name of at most 80 characters with --name.'
  }
  if (origin === undefined || !URL.canParse(origin)) {
    return 'Where does the worker stand? Give its address with --origin, for example https://comments.example.'
  }
  return {
    ...person.data,
    sites: [...new Set(sites)],
    remote,
    origin: new URL(origin).origin,
    persistTo: values['persist-to'] ?? null,
  }
}
