import type { ReceiptView } from '../contract/comments.ts'
import { LANGUAGE_NAMES } from '../contract/i18n/language-names.ts'
import { LANGUAGES } from '../contract/i18n/languages.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'
import type { Child } from 'hono/jsx'
import { CommentBody } from './comment-body.tsx'
import { ErrorSummary, type ShownError } from './error-summary.tsx'
import { InSentence } from './in-sentence.tsx'
import { clockTime, Moment } from './moment.tsx'
import { Page } from './page.tsx'

export type ReceiptPageView = {
  site: string
  token: string
  receipt: ReceiptView
  conversation: string
  /** Where anybody finds the words that were ticked, with their fingerprint. */
  wording: string
  /** What stands in the edit form: the comment, or what was typed before a refusal. */
  typed: string
  refusal: { sentence: string; errors: ShownError[] } | null
}
type Props = { view: ReceiptPageView; words: Messages }

const NewsroomEdited = ({ at, words }: { at: string; words: Messages }) => {
  const [before, behind] = words.own.newsroomEdited.split('#')
  return (
    <p>
      {before}
      <Moment lang={words.lang} iso={at} />
      {behind}
    </p>
  )
}

const State = ({ view: { receipt }, words }: Props) => {
  const { comment, reason, newsroomEditedAt } = receipt
  if (comment.removed === 'author') return <p class="state">{words.page.receipt.withdrawn}</p>
  return (
    <>
      <p class="state">{words.page.receipt.state[comment.status]}</p>
      {reason !== null && (
        <p>
          <InSentence sentence={words.own.reason}>{reason}</InSentence>
        </p>
      )}
      {newsroomEditedAt !== null && <NewsroomEdited at={newsroomEditedAt} words={words} />}
    </>
  )
}

const Edit = ({ view, words }: Props) => {
  const { receipt, token, typed, refusal } = view
  if (receipt.editableUntil === null) return null
  const error = refusal?.errors.find(({ field }) => field === 'body')?.sentence
  return (
    <form method="post" action="/receipt" accept-charset="utf-8" novalidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={words.lang} />
      <div class="field">
        <label for="body">{words.own.editLabel}</label>
        <p class="hint" id="body-hint">
          {words.page.receipt.editUntil.replace('#', () =>
            clockTime(words.lang, receipt.editableUntil ?? ''),
          )}
        </p>
        {error !== undefined && (
          <p class="fault" id="body-error">
            {error}
          </p>
        )}
        <textarea
          id="body"
          name="body"
          rows={8}
          required
          dir="auto"
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={error === undefined ? 'body-hint' : 'body-error body-hint'}
        >
          {`\n${typed}`}
        </textarea>
      </div>
      <p>
        <button type="submit" name="action" value="edit">
          {words.own.save}
        </button>
      </p>
    </form>
  )
}

const Row = ({ name, children }: { name: string; children?: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Article = ({ title, url, key }: ReceiptView['thread']) =>
  url === null ? <>{title ?? key}</> : <a href={url}>{title ?? url}</a>

/** The language's own name; a page may have told one that has none here. */
const nameOf = (tag: string): string => {
  const known = LANGUAGES.find((language) => language === tag.toLowerCase().split('-')[0])
  return known ? LANGUAGE_NAMES[known] : tag
}

const Held = ({ view: { receipt, wording }, words }: Props) => {
  const { comment, email, thread, consent } = receipt
  const { receipt: says } = words.page
  const given = (value: string | null) => value ?? <span class="hint">{says.heldNothing}</span>
  return (
    <section aria-labelledby="held-title">
      <h2 id="held-title">{says.held}</h2>
      <dl>
        <Row name={says.article}>
          <Article {...thread} />
        </Row>
        <Row name={says.name}>
          <bdi>{given(comment.author.name)}</bdi>
        </Row>
        <Row name={says.email}>{given(email)}</Row>
        <Row name={says.website}>{given(comment.author.website)}</Row>
        {comment.lang !== 'und' && <Row name={says.lang}>{given(comment.lang && nameOf(comment.lang))}</Row>}
        <Row name={says.writtenAt}>
          <Moment lang={words.lang} iso={comment.createdAt} />
        </Row>
        {comment.editedAt !== null && (
          <Row name={says.editedAt}>
            <Moment lang={words.lang} iso={comment.editedAt} />
          </Row>
        )}
      </dl>
      <h2>{says.consent}</h2>
      <dl>
        <Row name={says.words}>
          <span lang={consent.lang}>{consent.words}</span>
        </Row>
        <Row name={says.act}>{says.actTick}</Row>
        <Row name={says.givenAt}>
          <Moment lang={words.lang} iso={consent.givenAt} />
        </Row>
        {consent.withdrawnAt !== null && (
          <Row name={says.withdrawnAt}>
            <Moment lang={words.lang} iso={consent.withdrawnAt} />
          </Row>
        )}
        <Row name={says.basisName}>{says.basis[consent.basis]}</Row>
        <Row name={says.policy}>
          <a href={consent.policyUrl} rel="noopener noreferrer">
            {consent.policyUrl}
          </a>
        </Row>
        <Row name={says.policyVersion}>{consent.policyVersion}</Row>
        <Row name={says.fingerprint}>
          <code>{consent.wordsHash}</code>
          <br />
          <a class="address" href={wording}>
            {says.checkWords}
          </a>
        </Row>
      </dl>
    </section>
  )
}

const Withdraw = ({ view, words: { own, lang } }: Props) =>
  view.receipt.comment.removed === 'author' ? null : (
    <details class="withdraw">
      <summary>{own.withdraw}</summary>
      <form method="post" action="/receipt" accept-charset="utf-8">
        <input type="hidden" name="token" value={view.token} />
        <input type="hidden" name="lang" value={lang} />
        <p>
          <strong>{own.withdrawAsk}</strong>
        </p>
        <p>{own.withdrawMeans}</p>
        <p>
          <button type="submit" name="action" value="withdraw" class="grave">
            {own.withdrawConfirm}
          </button>
        </p>
      </form>
    </details>
  )

/** The writer's own page of a comment: its state, all that is held, and what can still be done. */
export const ReceiptPage = (props: Props) => {
  const { view, words } = props
  const { comment, editableUntil } = view.receipt
  const { receipt: says } = words.page
  return (
    <Page
      lang={words.lang}
      site={view.site}
      title={view.refusal === null ? says.title : `${words.page.error} · ${says.title}`}
    >
      <p class="back">
        <a href={view.conversation}>{says.conversation}</a>
      </p>
      <h1>{says.title}</h1>
      <p class="hint">{says.keep}</p>
      <p class="thanks" id="saved">
        {words.own.saved}
      </p>
      {view.refusal && <ErrorSummary {...view.refusal} label={words.page.error} />}
      <State {...props} />
      {comment.body !== '' && (
        // While the text stands in the form below, paper alone needs it here.
        <div class={editableUntil === null ? undefined : 'on-paper'}>
          <CommentBody body={comment.body} lang={comment.lang} />
        </div>
      )}
      <Edit {...props} />
      <Withdraw {...props} />
      <Held {...props} />
    </Page>
  )
}
