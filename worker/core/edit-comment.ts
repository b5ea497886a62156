import { editSchema, type ReceiptView } from '../contract/comments.ts'
import { checkBody } from './check-fields.ts'
import type { RequestFacts } from './comment.ts'
import { ruleOn } from './moderation-rule.ts'
import { openReceipt } from './open-receipt.ts'
import type { CommentStore } from './ports/comment-store.ts'
import type { Screen } from './ports/screen.ts'
import type { Secrets } from './ports/secrets.ts'
import { editableUntil, readReceipt } from './read-receipt.ts'
import { ok, refuse, refuseFields, type Result } from './result.ts'
import { searchText } from './search/search-text.ts'
import { CHECK_DUE_MS } from './submit-comment.ts'

type Deps = {
  store: Pick<CommentStore, 'receipt' | 'site' | 'edit' | 'settle'>
  secrets: Secrets
  screen: Screen
  now: () => number
  newId: () => string
}

/** Two windows of one writer may meet: the second reads again what the first has written. */
const TRIES = 3

/** A writer's new words, within the site's time: they are kept unpublished until the filters have looked again. */
export const editComment = async (
  token: string,
  input: unknown,
  facts: RequestFacts,
  deps: Deps,
): Promise<Result<ReceiptView>> => {
  const { store, secrets, screen, now, newId } = deps
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const opened = await openReceipt(token, deps)
    if (!opened.ok) return opened
    const { site, record } = opened.value
    const { comment, thread } = record
    if (comment.removed === 'author') return refuse('already_withdrawn')
    const at = now()
    if (editableUntil(opened.value, at) === null) return refuse('edit_window_over')

    const parsed = editSchema.safeParse(input)
    const body = checkBody(parsed.success ? parsed.data.body : '', site.settings.bodyMax)
    if (body.error !== null) return refuseFields([body.error])
    // The same words again: a repeated request, or nothing to do.
    if (body.value === comment.body) return ok(readReceipt(opened.value, at))

    const addressKey = await secrets.addressKey(facts.address, at)
    const edited = await store.edit({
      commentId: comment.id,
      revision: comment.revision,
      body: body.value,
      folded: searchText({ body: body.value, name: comment.name, title: thread.title }),
      at,
      decisionId: newId(),
      checkDueAt: at + CHECK_DUE_MS,
      facts: await secrets.sealFacts(comment.id, facts),
      addressKey,
    })
    if (edited === 'conflict') continue

    const screening = await screen({
      site,
      cause: 'edit',
      comment: {
        id: comment.id,
        parentId: comment.parentId,
        body: body.value,
        name: comment.name,
        email: comment.email,
        website: comment.website,
        lang: comment.lang,
        createdAt: comment.createdAt,
      },
      thread: { key: thread.key, url: thread.url, title: thread.title },
      facts,
      addressKey,
      form: { honeypot: null, shownAt: null },
    })
    await store.settle({
      commentId: comment.id,
      revision: comment.revision + 1,
      cause: 'edit',
      screening,
      ...ruleOn(site.rule, {
        verdict: screening.verdict,
        checked: screening.checked,
        findings: screening.findings,
        // Whoever edits a published comment has one.
        known: comment.status === 'approved',
      }),
      decisionId: newId(),
      reason: null,
      at: now(),
    })
    const after = await openReceipt(token, deps)
    return after.ok ? ok(readReceipt(after.value, now())) : after
  }
  return refuse('temporarily_unavailable')
}
