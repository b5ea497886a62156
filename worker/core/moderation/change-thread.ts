import type { DeskThread } from '../../contract/moderation/desk-comment.ts'
import type { ThreadChange } from '../../contract/moderation/comment-acts.ts'
import { articleUrl } from '../article-url.ts'
import { isBlank, normaliseLine } from '../normalise-text.ts'
import type { CommentStore } from '../ports/comment-store.ts'
import { ok, refuse, refuseFields, type Result } from '../result.ts'
import type { Act, ActStore } from './act-store.ts'

type Deps = { acts: Pick<ActStore, 'changeThread'>; store: Pick<CommentStore, 'site'> }

/** Whole, or from the root on: what somebody types without `https://` is no page below another one. */
const PLACE = /^(https?:\/)?\//i

/**
 * Closes, opens or holds a thread, and says where its article stands by now. Only the newsroom may: a reader
 * could send everybody who follows a link or a feed to any page of the site.
 */
export const changeThread = async (
  { key, ...change }: Act & ThreadChange & { key: string },
  { acts, store }: Deps,
): Promise<Result<DeskThread>> => {
  const { state = null, held = null } = change
  const site = change.url === undefined ? null : await store.site(change.site)
  const typed = change.url?.trim() ?? ''
  const url = site && PLACE.test(typed) ? articleUrl(site, typed) : null
  const title = change.title === undefined ? null : normaliseLine(change.title)
  const errors = [
    ...(change.url !== undefined && url === null
      ? [{ field: 'url', code: 'article_url_malformed' as const }]
      : []),
    ...(title !== null && isBlank(title) ? [{ field: 'title', code: 'article_title_missing' as const }] : []),
  ]
  if (errors.length > 0) return refuseFields(errors)
  const { by, at } = change
  const thread = await acts.changeThread({ site: change.site, by, at, key, state, held, url, title })
  return thread ? ok(thread) : refuse('unknown_thread')
}
