import type { Draft } from './check-submission.ts'

/**
 * A submission's content in one fixed spelling: two requests with the same id are the same request if and
 * only if this is the same. What differs between two tries of one press (form token, build) stays out.
 */
export const contentOf = (site: string, draft: Draft): string =>
  JSON.stringify([
    site,
    draft.thread.key,
    draft.parentId,
    draft.body,
    draft.name,
    draft.email,
    draft.website,
    draft.lang,
    draft.policyVersion,
    draft.proof,
  ])
