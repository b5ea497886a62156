import type { Context } from 'hono'
import type { SessionRecord } from '../../core/moderation/people-store.ts'
import type { Right } from '../../contract/statuses.ts'
import type { Refusal } from '../../core/result.ts'
import type { Env } from '../../env.ts'
import { problemResponse, requestLanguage } from '../problem.ts'

/** What the moderators' routes know of a request: who asks and what they may, once the gate has let them in. */
export type Desk = { Bindings: Env; Variables: { session: SessionRecord; rights: readonly Right[] } }

export const refused = (c: Context, refusal: Refusal): Response =>
  problemResponse(refusal, requestLanguage(c))
