import type { PersonalData } from '../../contract/moderation/comment-acts.ts'
import type { Secrets } from '../ports/secrets.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Act, ActStore } from './act-store.ts'

type Deps = { acts: Pick<ActStore, 'personalData'>; secrets: Pick<Secrets, 'openFacts'> }

/** E-mail and, while it is kept, the address of a comment. Who asked, and when, stands in the log. */
export const lookAtPersonalData = async (
  act: Act & { commentId: string },
  { acts, secrets }: Deps,
): Promise<Result<PersonalData>> => {
  const found = await acts.personalData(act)
  if (!found) return refuse('unknown_comment')
  const facts = found.facts === null ? null : await secrets.openFacts(act.commentId, found.facts)
  return ok({
    email: found.email,
    address: facts?.address ?? null,
    userAgent: facts?.userAgent ?? null,
    referrer: facts?.referrer ?? null,
  })
}
