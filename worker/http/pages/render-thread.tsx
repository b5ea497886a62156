import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { messages } from '../../contract/i18n/pages/messages.ts'
import type { Language } from '../../contract/i18n/languages.ts'
import { PAGE_SIZE_DEFAULT } from '../../contract/limits.ts'
import { PROBLEM_STATUS } from '../../contract/problem-codes.ts'
import type { Sort } from '../../contract/statuses.ts'
import { articleUrl } from '../../core/article-url.ts'
import { formFor } from '../../core/form-for.ts'
import { NO_VERSION } from '../../core/list-comments.ts'
import { listPlainPage, type PlainPage } from '../../core/list-plain-page.ts'
import type { Refusal } from '../../core/result.ts'
import type { Site } from '../../core/site.ts'
import type { FormView, Typed } from '../../pages/comment-form.tsx'
import { ThreadPage } from '../../pages/thread-page.tsx'
import { StoreUnavailable } from '../../store/retrying.ts'
import { ownOrigin } from '../origins.ts'
import type { Reader } from '../readers/reader.ts'
import { akismetActive } from '../screening.ts'
import { messageAnswer, pageAnswer, retryHeader } from './page-answer.tsx'
import { shownRefusal } from './shown-refusal.ts'
import { feedPath, permalink, readAt, threadLinks } from './thread-links.ts'

/** What is asked for: a page of a conversation, and what stands in its form. */
export type ThreadRequest = {
  key: string
  url: string | null
  title: string | null
  lang: Language
  sort: Sort
  after: string | null
  /** The comment whose page is asked for. */
  around: string | null
  reply: string | null
  /** After a refusal: everything as it was typed. */
  typed: Typed | null
  refusal: Refusal | null
}

const newTyped = async ({ secrets, newId }: Reader['Variables']['services']): Promise<Typed> => {
  const id = newId()
  // The receipt is a secret that only the reader of this page is given: as the proof of the comment it shows
  // later, without anything being stored, that a form comes from the same reader.
  const proof = await secrets.receiptToken(id)
  return { id, proof, body: '', name: '', email: '', website: '', consent: false }
}

const list = async (
  site: Site,
  { key, sort, after, around }: ThreadRequest,
  { services, edge }: Reader['Variables'],
): Promise<PlainPage | Refusal | null> => {
  try {
    const query = { key, sort, limit: PAGE_SIZE_DEFAULT, after, around }
    const listed = await edge.read(site.id, ['page', query], () => listPlainPage(site, query, services))
    return listed.ok ? listed.value : listed
  } catch (error) {
    // Whatever was typed is given back, with or without the conversation.
    if (error instanceof StoreUnavailable) return null
    throw error
  }
}

const emptyThread = ({ key }: ThreadRequest): PlainPage => ({
  thread: { key, url: null, title: null, state: 'open', count: 0 },
  comments: [],
  pinned: [],
  branches: [],
  earlier: [],
  next: null,
  turn: { prev: null, next: null },
  version: NO_VERSION,
})

/** The page of a conversation: as it is read, and as it comes back after a refusal. */
export const renderThread = async (
  c: Context<Reader>,
  site: Site,
  request: ThreadRequest,
): Promise<Response> => {
  const { services } = c.var
  const { lang, refusal } = request
  const words = messages[lang]
  const busy = refusal?.code === 'too_many_requests'
  const listed = busy ? null : await list(site, request, c.var)
  if (listed && 'code' in listed) return messageAnswer(c, listed, lang, site.name)
  const { thread: stored, turn, ...shown } = listed ?? emptyThread(request)

  const listing = { ...shown, next: turn.next }

  // What the worker knows of a thread counts more than what an address says of it: anybody may make up a link to
  // this page, and send others there.
  const url = stored.url ?? articleUrl(site, request.url)
  const thread = { ...stored, url, title: stored.title ?? request.title }
  const typed = request.typed ?? (await newTyped(services))
  const links = threadLinks(site.id, { ...request, url, title: request.title })
  const origin = ownOrigin(c)
  const mayReply = stored.state === 'open'

  const parent = listing.comments.find(({ id }) => id === request.reply)
  const form: FormView = {
    action: `/v1/sites/${site.id}/comments`,
    form: formFor(
      site,
      lang,
      await services.secrets.formToken(site.id, services.now()),
      akismetActive(c.env, site),
    ),
    thread: { key: thread.key, url, title: thread.title },
    place: { sort: request.sort, after: request.after },
    reply: request.reply === null ? null : { id: request.reply, name: parent?.author.name ?? null },
    cancel: `${links.here()}#form`,
    typed,
    receipt:
      (await services.secrets.commentOfReceipt(typed.proof)) === typed.id
        ? `/receipt?token=${typed.proof}&lang=${lang}`
        : null,
    refusal: refusal && shownRefusal(refusal, lang),
  }
  const page = (
    <ThreadPage
      words={words}
      view={{
        site: site.name,
        thread,
        article: url,
        listing: listed && listing,
        sort: request.sort,
        prev: turn.prev,
        begun: request.after !== null || request.around !== null,
        indexed: refusal === null && request.reply === null && request.around === null,
        feed: feedPath(site.id, request.key),
        data: {
          thread,
          article: readAt(origin, site, thread, lang),
          comments: listing.comments,
          permalink: ({ id }) => permalink(origin, site, thread, lang, id),
        },
        closed: form.form.texts?.closed ? { body: form.form.texts.closed, lang: form.form.lang } : null,
        form: mayReply || refusal ? form : null,
        links: {
          ...links,
          report: (comment) => links.report(comment.id),
          reply: (comment) =>
            mayReply && comment.depth < site.settings.maxDepth ? links.reply(comment.id) : null,
        },
      }}
    />
  )
  return pageAnswer(c, page, {
    formTargets: site.origins,
    headers: { 'Content-Language': lang, ...(refusal && retryHeader(refusal)) },
    ...(refusal && { status: PROBLEM_STATUS[refusal.code] as ContentfulStatusCode }),
  })
}
