import type { History } from '../../worker/contract/moderation/history.ts'
import { unreachable, type Answer } from '../shared/http.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { pastView } from './views/past-view.ts'

/** A comment's history with what shows it. */
export type ShownHistory = { history: History; show: typeof pastView }

/** Both are asked for together. The view is a chunk of its own: most comments are decided without. */
export const lookUpHistory = async (
  client: ModerationClient,
  site: string,
  id: string,
): Promise<Answer<ShownHistory>> => {
  const [answer, part] = await Promise.all([
    client.history(site, id),
    import('./views/past-view.ts').catch(() => null),
  ])
  if (!answer.ok) return answer
  if (part === null) return { ok: false, failure: unreachable() }
  return { ...answer, value: { history: answer.value, show: part.pastView } }
}
