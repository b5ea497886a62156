import type { Undone } from '../../worker/contract/moderation/decisions.ts'
import type { Failure } from '../shared/http.ts'
import { deskPath } from './desk-path.ts'
import type { ModerationClient } from './moderation-client.ts'

type Came = { back: string[]; after: string | null; failure: Failure | null }

/** Takes a decision back however many comments it is about, step by step; where one fails, `after` is where to go on. */
export const undoAll = async (
  client: ModerationClient,
  site: string,
  decision: string,
  from: string | null,
): Promise<Came> => {
  const back: string[] = []
  let after = from
  do {
    const path = `/decisions/${decision}/undo${after === null ? '' : `?after=${after}`}`
    const answer = await client.ask<Undone>({ method: 'POST', path: deskPath(site, path), json: {} })
    if (!answer.ok) return { back, after, failure: answer.failure }
    back.push(...answer.value.decided)
    after = answer.value.next
  } while (after !== null)
  return { back, after, failure: null }
}
