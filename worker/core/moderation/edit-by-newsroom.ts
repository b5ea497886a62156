import type { DeskComment } from '../../contract/moderation/desk-comment.ts'
import { checkBody } from '../check-fields.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import { searchText } from '../search/search-text.ts'
import type { Act, ActStore } from './act-store.ts'
import { toDeskComment } from './to-desk-comment.ts'

type Deps = { acts: Pick<ActStore, 'comment' | 'edit'>; store: Pick<CommentStore, 'site'> }

/** A moderator's words in place of the writer's. The original is kept, and nobody's newer words are lost. */
export const editByNewsroom = async (
  act: Act & { commentId: string; body: string; revision: number },
  { acts, store }: Deps,
): Promise<Result<DeskComment>> => {
  const [site, before] = await Promise.all([store.site(act.site), acts.comment(act.site, act.commentId)])
  if (!site || !before) return refuse('unknown_comment')
  const body = checkBody(act.body, site.settings.bodyMax)
  if (body.error !== null) return refuseFields([body.error])
  if (body.value === before.comment.body && before.comment.revision === act.revision) {
    return ok(toDeskComment(before))
  }
  const folded = searchText({ body: body.value, name: before.comment.name, title: before.thread.title })
  const edited = await acts.edit({ ...act, body: body.value, folded })
  if (edited === 'changed') return refuse('changed_meanwhile')
  if (edited === 'removed') return refuse('comment_withdrawn')
  const after = edited && (await acts.comment(act.site, act.commentId))
  return after ? ok(toDeskComment(after)) : refuse('unknown_comment')
}
