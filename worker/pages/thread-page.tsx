import type { Comment, Thread } from '../contract/comments.ts'
import { LANGUAGES, type Language } from '../contract/i18n/languages.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'
import { plural } from '../contract/i18n/plural.ts'
import { SORTS, type Sort } from '../contract/statuses.ts'
import { CommentBody } from './comment-body.tsx'
import { CommentForm, type FormView } from './comment-form.tsx'
import { conversationData, type ConversationData } from './conversation-data.ts'
import { Conversation, type Listing } from './conversation.tsx'
import { DataBlock } from './data-block.tsx'
import { LANGUAGE_NAMES } from '../contract/i18n/language-names.ts'
import { Page } from './page.tsx'

export type ThreadView = {
  site: string
  thread: Thread
  article: string | null
  /** Null where the comments cannot be read at the moment. */
  listing: Listing | null
  sort: Sort
  /** The page before this one. */
  prev: string | null
  /** Whether it begins somewhere in the middle. */
  begun: boolean
  /** Whether search engines may keep this page: not one that answers a single comment or a refusal. */
  indexed: boolean
  feed: string
  /** In schema.org's words. */
  data: ConversationData
  /** The site's own words for a closed conversation, where it has some. */
  closed: { body: string; lang: Language } | null
  /** Null where the conversation is closed. */
  form: FormView | null
  links: {
    reply: (comment: Comment) => string | null
    report: (comment: Comment) => string
    comment: (id: string) => string
    after: (cursor: string | null) => string
    sort: (sort: Sort) => string
    lang: (lang: Language) => string
  }
}

/** A conversation and its form, complete without script. After a refusal the form stands first. */
export const ThreadPage = ({ view, words }: { view: ThreadView; words: Messages }) => {
  const { thread, article, listing, form, links } = view
  const { reader, own, page } = words
  const heading = plural(words.lang, thread.count, reader.comments)
  const refused = form !== null && form.refusal !== null
  const title = page.title.replace('#', () => thread.title ?? heading)
  const formSection = form ? (
    <CommentForm view={form} words={words} />
  ) : (
    <div class="closed" id="form">
      {view.closed === null ? <p>{reader.closed}</p> : <CommentBody {...view.closed} />}
    </div>
  )
  return (
    <Page
      lang={words.lang}
      site={view.site}
      title={refused ? `${page.error} · ${title}` : title}
      canonical={article}
      indexed={view.indexed}
      head={
        <>
          <link rel="alternate" type="application/atom+xml" href={view.feed} title={title} />
          {view.prev !== null && <link rel="prev" href={links.after(view.prev)} />}
          {listing?.next && <link rel="next" href={links.after(listing.next)} />}
          {view.indexed && (
            <DataBlock type="application/ld+json" value={conversationData(view.data, words)} />
          )}
        </>
      }
    >
      {article !== null && (
        <p class="back">
          <a href={article}>{page.article}</a>
        </p>
      )}
      <h1 dir="auto">{thread.title ?? heading}</h1>
      {refused && formSection}
      <section id="comments" aria-labelledby="comments-title">
        <div class="bar">
          <h2 id="comments-title">{heading}</h2>
          {!refused && thread.count > 1 && (
            <ul class="choice" aria-label={reader.sort}>
              {SORTS.map((sort) => (
                <li>
                  <a href={links.sort(sort)} aria-current={sort === view.sort ? 'true' : undefined}>
                    {reader[sort]}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        <p class="thanks" id="twin-awaiting">
          {own.sentPending}
        </p>
        <p class="thanks" id="twin-published">
          {own.sentPublished}
        </p>
        {view.begun && (
          <p class="more">
            <a href={links.after(null)}>{page.start}</a>
          </p>
        )}
        {view.prev !== null && (
          <p class="more">
            <a href={links.after(view.prev)} rel="prev">
              {words.reading.earlier}
            </a>
          </p>
        )}
        {listing === null ? (
          <p>{reader.failed}</p>
        ) : listing.comments.length === 0 ? (
          <p class="empty">{reader.empty}</p>
        ) : (
          <Conversation listing={listing} words={words} links={links} />
        )}
      </section>
      {!refused && formSection}
      {!refused && (
        <footer>
          <ul class="choice" aria-label={page.pageLanguage}>
            {LANGUAGES.map((lang) => (
              <li>
                <a
                  href={links.lang(lang)}
                  lang={lang}
                  hreflang={lang}
                  aria-current={lang === words.lang ? 'true' : undefined}
                >
                  {LANGUAGE_NAMES[lang]}
                </a>
              </li>
            ))}
          </ul>
          <p class="hint">
            <a href={view.feed} type="application/atom+xml">
              {page.feed}
            </a>
          </p>
        </footer>
      )}
    </Page>
  )
}
