import { UNDO_MS } from '../../contract/limits.ts'
import type { StaffReplied, StaffReply } from '../../contract/moderation/comment-acts.ts'
import { checkBody } from '../check-fields.ts'
import { isBlank, normaliseLine } from '../normalise-text.ts'
import { pathSegment } from '../path-segment.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import { searchText } from '../search/search-text.ts'
import type { Act, ActStore } from './act-store.ts'
import { toDeskComment } from './to-desk-comment.ts'

type Deps = {
  acts: Pick<ActStore, 'comment' | 'reply'>
  store: Pick<CommentStore, 'site'>
  newId: () => string
}

/** The newsroom answers a reader: published at once, and with it the comment that waited. */
export const replyAsStaff = async (
  act: Act & StaffReply & { parentId: string },
  { acts, store, newId }: Deps,
): Promise<Result<StaffReplied>> => {
  const [site, parent] = await Promise.all([store.site(act.site), acts.comment(act.site, act.parentId)])
  if (!site || !parent) return refuse('unknown_comment')
  const body = checkBody(act.body, site.settings.bodyMax)
  if (body.error !== null) return refuseFields([body.error])
  if (parent.comment.removed === 'author') return refuse('comment_withdrawn')

  const typed = normaliseLine(act.name ?? '')
  const name = isBlank(typed) ? act.by.name : typed
  const decisionId = newId()
  await acts.reply({
    site: act.site,
    by: act.by,
    at: act.at,
    id: act.id,
    parentId: act.parentId,
    decisionId,
    name,
    body: body.value,
    folded: searchText({ body: body.value, name, title: parent.thread.title }),
    lang: site.lang,
    segment: pathSegment(act.at, act.id),
    feedbackDueAt: act.at + UNDO_MS,
  })
  const [reply, approved] = await Promise.all([
    acts.comment(act.site, act.id),
    acts.comment(act.site, act.parentId),
  ])
  if (!approved) return refuse('unknown_comment')
  // Nothing was written: somebody has refused the comment meanwhile, or it stands too deep for an answer.
  if (!reply) return refuse('already_decided')
  const same =
    reply.comment.staff && reply.comment.parentId === act.parentId && reply.comment.body === body.value
  if (!same) return refuse('id_conflict')
  return ok({
    comment: toDeskComment(reply),
    parent: toDeskComment(approved),
    // Asked a second time, the first answer's decision.
    decision: reply.lastDecision?.action === 'approve' ? reply.lastDecision.id : null,
  })
}
