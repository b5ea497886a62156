import type { OwnComment } from '../contract/comments.ts'
import { pickLanguage } from '../contract/i18n/languages.ts'
import { checkSubmission, type Draft, type Target } from './check-submission.ts'
import type { RequestFacts } from './comment.ts'
import { contentOf } from './content-of.ts'
import { ruleOn } from './moderation-rule.ts'
import { pathSegment } from './path-segment.ts'
import { pickPolicy } from './pick-policy.ts'
import type { CommentStore, SubmissionContext, Told } from './ports/comment-store.ts'
import type { Screen } from './ports/screen.ts'
import type { Secrets } from './ports/secrets.ts'
import { ok, refuse, refuseFields, type FieldError, type Result } from './result.ts'
import type { Site } from './site.ts'
import { searchText } from './search/search-text.ts'
import { toOwn } from './to-public.ts'
import { toldOf } from './told.ts'
import { addressRef, emailRef, receiptRef } from './writer-ref.ts'

export type SubmitDeps = {
  store: Pick<CommentStore, 'context' | 'add' | 'settle' | 'tell'>
  secrets: Secrets
  screen: Screen
  now: () => number
  newId: () => string
}

/** `repeated`: this request was answered before, with the same words. */
export type Submitted = { repeated: boolean; comment: OwnComment; token: string }

/** Until then the scheduled job makes up a check that was cut short. */
export const CHECK_DUE_MS = 15 * 60_000
const RETRY_AFTER_FLOOD_SECONDS = 120

/** The faults of the place where a comment wants to stand. */
const placeFaults = (
  site: Site,
  parentId: string | null,
  parent: SubmissionContext['parent'],
): FieldError[] => {
  if (parentId === null) return []
  if (parent === null) return [{ field: 'parentId', code: 'parent_missing' }]
  return parent.depth + 1 > site.settings.maxDepth ? [{ field: 'parentId', code: 'too_deep' }] : []
}

/**
 * Takes a reader's words: stored first, together with the consent, then checked. A request that is repeated,
 * for whatever reason, is answered as it was answered first.
 */
export const submitComment = async (
  site: Site,
  input: unknown,
  facts: RequestFacts,
  deps: SubmitDeps,
): Promise<Result<Submitted>> => {
  const checked = checkSubmission(site, input)
  if (!checked.ok) {
    return refuseFields([...checked.errors, ...(await targetFaults(site, checked.target, deps))])
  }
  const { draft, outdated } = checked
  const now = deps.now()
  const [contentHash, addressKey, earlierId] = await Promise.all([
    deps.secrets.hash(contentOf(site.id, draft)),
    deps.secrets.addressKey(facts.address, now),
    draft.earlierReceipt === null ? null : deps.secrets.commentOfReceipt(draft.earlierReceipt),
  ])
  const readContext = () =>
    deps.store.context({
      site: site.id,
      id: draft.id,
      threadKey: draft.thread.key,
      parentId: draft.parentId,
      addressKey,
      earlierId,
      now,
    })
  const context = await readContext()
  // Whatever has changed since it was stored.
  if (context.existing) return repeat(draft, context.existing, { contentHash, addressKey }, deps)

  const faults = [...(outdated ? [outdated] : []), ...placeFaults(site, draft.parentId, context.parent)]
  if (outdated) return refuseFields(faults)
  if (context.thread?.state === 'closed') return refuse('thread_closed')
  if (faults.length > 0) return refuseFields(faults)
  if (context.recentFromAddress >= site.settings.floods.refuse) {
    return refuse('too_many_requests', { retryAfterSeconds: RETRY_AFTER_FLOOD_SECONDS })
  }

  // A page may have changed its language meanwhile: what was agreed to is what stood beside the box.
  const policy =
    site.policies.find(({ lang }) => lang === draft.policyLang) ??
    pickPolicy(site, pickLanguage([draft.lang], site.lang))
  if (!policy) throw new Error('a site without a wording of its policy cannot take comments')
  const segment = pathSegment(now, draft.id)
  const form = {
    honeypot: draft.honeypot,
    shownAt: draft.formToken === null ? null : await deps.secrets.formShownAt(site.id, draft.formToken),
  }
  const comment = {
    id: draft.id,
    site: site.id,
    parentId: draft.parentId,
    root: context.parent?.root ?? segment,
    path: (context.parent?.path ?? '') + segment,
    depth: context.parent ? context.parent.depth + 1 : 0,
    body: draft.body,
    name: draft.name,
    email: draft.email,
    website: draft.website,
    lang: draft.lang,
    createdAt: now,
  }
  const added = await deps.store.add({
    comment: {
      ...comment,
      folded: searchText({ body: draft.body, name: draft.name, title: draft.thread.title }),
      writerRef: await writerOf(site.id, draft, { addressKey, earlier: context.earlier }, deps),
      contentHash,
      addressKey,
      checkDueAt: now + CHECK_DUE_MS,
      facts: await deps.secrets.sealFacts(draft.id, { ...facts, form }),
    },
    thread: draft.thread,
    consent: {
      policyVersion: policy.version,
      lang: policy.lang,
      policyUrl: policy.url,
      wordsHash: policy.wordsHash,
      build: draft.build,
      givenAt: now,
    },
  })
  if (added === 'conflict') {
    const { existing } = await readContext()
    return existing
      ? repeat(draft, existing, { contentHash, addressKey }, deps)
      : refuse('temporarily_unavailable')
  }

  const screening = await deps.screen({
    site,
    cause: 'new',
    comment,
    thread: draft.thread,
    facts,
    addressKey,
    form,
  })
  const { told } = await deps.store.settle({
    commentId: draft.id,
    revision: 1,
    cause: 'new',
    screening,
    ...ruleOn(site.rule, {
      verdict: screening.verdict,
      checked: screening.checked,
      findings: screening.findings,
      known: context.hasApproved,
    }),
    decisionId: deps.newId(),
    reason: null,
    at: deps.now(),
  })
  return answer(false, draft, comment, told, deps)
}

/** By what this writer's comments belong together: what proves most comes first. */
const writerOf = async (
  site: string,
  draft: Draft,
  known: { earlier: SubmissionContext['earlier']; addressKey: string },
  { secrets }: Pick<SubmitDeps, 'secrets'>,
): Promise<string> => {
  if (draft.email !== null) return emailRef(site, draft.email, secrets.hash)
  const { earlier } = known
  if (earlier === null) return addressRef(known.addressKey)
  return earlier.writerRef === null || earlier.writerRef === addressRef(earlier.addressKey ?? '')
    ? receiptRef(earlier.id)
    : earlier.writerRef
}

/** What the first answer said is made again from the request itself: its content is known to be the same. */
const answer = async (
  repeated: boolean,
  draft: Draft,
  place: { site: string; depth: number; createdAt: number },
  told: Told,
  { secrets }: Pick<SubmitDeps, 'secrets'>,
): Promise<Result<Submitted>> =>
  ok({
    repeated,
    comment: toOwn(
      {
        id: draft.id,
        parentId: draft.parentId,
        depth: place.depth,
        site: place.site,
        name: draft.name,
        website: draft.website,
        staff: false,
        body: draft.body,
        lang: draft.lang,
        createdAt: place.createdAt,
        editedAt: null,
        replyCount: 0,
        removed: null,
        pinned: false,
      },
      told,
    ),
    token: await secrets.receiptToken(draft.id),
  })

/**
 * Ids and words of published comments are known to everybody, but a receipt belongs to the writer: whoever
 * repeats a request must know its proof, or, where it had none, come from the same address.
 */
const repeat = async (
  draft: Draft,
  existing: NonNullable<SubmissionContext['existing']>,
  now: { contentHash: string; addressKey: string },
  deps: SubmitDeps,
): Promise<Result<Submitted>> => {
  const same = existing.contentHash === now.contentHash
  const theirs = draft.proof !== null || existing.addressKey === now.addressKey
  if (!same || !theirs) return refuse('id_conflict')
  const told = existing.told ?? (await deps.store.tell(draft.id, toldOf(existing.status)))
  return answer(true, draft, existing, told, deps)
}

/** So that one answer names everything: where the form has faults, its place is looked at all the same. */
const targetFaults = async (site: Site, target: Target | null, deps: SubmitDeps): Promise<FieldError[]> => {
  if (target === null) return []
  const { parent } = await deps.store.context({
    site: site.id,
    id: target.id,
    threadKey: target.threadKey,
    parentId: target.parentId,
    addressKey: null,
    earlierId: null,
    now: deps.now(),
  })
  return placeFaults(site, target.parentId, parent)
}
