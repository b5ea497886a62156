import type { Reported } from '../contract/reports.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'
import { REPORT_CATEGORIES } from '../contract/statuses.ts'
import { CommentBody } from './comment-body.tsx'
import { ErrorSummary, type ShownError } from './error-summary.tsx'
import { Moment } from './moment.tsx'
import { Page } from './page.tsx'

export type ReportFields = {
  id: string
  category: string
  words: string
  name: string
  email: string
  anonymous: boolean
  goodFaith: boolean
}

export type ReportPageView = {
  site: string
  action: string
  comment: { body: string; name: string | null; lang: string | null }
  typed: ReportFields
  refusal: { sentence: string; errors: ShownError[] } | null
}
type Props = { view: ReportPageView; words: Messages }

const Fault = ({ name, error }: { name: string; error: string | undefined }) =>
  error === undefined ? null : (
    <p class="fault" id={`${name}-error`}>
      {error}
    </p>
  )

/** A form that asks for no more than the law does: what only a notice of unlawful content needs shows with it. */
export const ReportPage = ({ view, words }: Props) => {
  const { typed, refusal, comment } = view
  const { report: says } = words
  const errorOf = (name: string) => refusal?.errors.find(({ field }) => field === name)?.sentence
  const marks = (name: string, hint = false) => ({
    'aria-invalid': errorOf(name) === undefined ? undefined : ('true' as const),
    'aria-describedby':
      [errorOf(name) !== undefined && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ') ||
      undefined,
  })
  const Tick = ({ name, label, checked }: { name: string; label: string; checked: boolean }) => (
    <div class="field">
      <Fault name={name} error={errorOf(name)} />
      <div class="tick">
        <input id={name} name={name} type="checkbox" value="true" checked={checked} {...marks(name)} />
        <label for={name}>{label}</label>
      </div>
    </div>
  )
  const Line = ({
    name,
    type,
    label,
    hint,
  }: {
    name: 'name' | 'email'
    type: string
    label: string
    hint?: string
  }) => (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault name={name} error={errorOf(name)} />
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={name}
        dir={type === 'text' ? 'auto' : undefined}
        value={typed[name]}
        {...marks(name, hint !== undefined)}
      />
    </div>
  )
  return (
    <Page
      lang={words.lang}
      site={view.site}
      title={refusal === null ? says.title : `${words.page.error} · ${says.title}`}
    >
      <h1>{says.title}</h1>
      {refusal && <ErrorSummary {...refusal} label={words.page.error} />}
      <blockquote class="reported">
        <p class="author">
          <bdi>{comment.name ?? words.reader.anonymous}</bdi>
        </p>
        <CommentBody body={comment.body} lang={comment.lang} />
      </blockquote>
      <form class="report" method="post" action={view.action} accept-charset="utf-8" novalidate>
        <input type="hidden" name="id" value={typed.id} />
        <input type="hidden" name="lang" value={words.lang} />
        <fieldset aria-describedby={errorOf('category') === undefined ? undefined : 'category-error'}>
          <legend>{says.category}</legend>
          <Fault name="category" error={errorOf('category')} />
          {REPORT_CATEGORIES.map((category) => (
            <div class="tick">
              <input
                id={`category-${category}`}
                name="category"
                type="radio"
                value={category}
                checked={typed.category === category}
              />
              <label for={`category-${category}`}>{says.categories[category]}</label>
            </div>
          ))}
        </fieldset>
        <div class="field">
          <label for="words">{says.words}</label>
          <p class="hint" id="words-hint">
            {says.wordsHint}
          </p>
          <Fault name="words" error={errorOf('words')} />
          {/* HTML swallows a first line end. */}
          <textarea id="words" name="words" rows={6} dir="auto" {...marks('words', true)}>
            {`\n${typed.words}`}
          </textarea>
        </div>
        <div class="unlawful">
          <p class="hint">{says.unlawfulHint}</p>
          <div class="fields">
            <Line name="name" type="text" label={says.name} />
            <Line name="email" type="email" label={says.email} hint={says.emailHint} />
          </div>
          <Tick name="anonymous" label={says.anonymous} checked={typed.anonymous} />
          <Tick name="goodFaith" label={says.goodFaith} checked={typed.goodFaith} />
        </div>
        <p>
          <button type="submit">{says.send}</button>
        </p>
      </form>
    </Page>
  )
}

/** The confirmation of receipt that the law asks for: to be read, printed or kept. */
export const ReportedPage = (props: { site: string; reported: Reported; words: Messages }) => {
  const { reported, words } = props
  const { report: says } = words
  return (
    <Page lang={words.lang} site={props.site} title={says.sent}>
      <h1 class="message">{says.sent}</h1>
      <p>
        {says.sentMeans} {reported.email !== null && says.answer.replace('#', () => reported.email ?? '')}
      </p>
      <dl>
        <div>
          <dt>{says.reference}</dt>
          <dd>
            <code>{reported.id}</code>
          </dd>
        </div>
        <div>
          <dt>{says.at}</dt>
          <dd>
            <Moment lang={words.lang} iso={reported.at} />
          </dd>
        </div>
        <div>
          <dt>{says.category}</dt>
          <dd>{says.categories[reported.category]}</dd>
        </div>
        <div>
          <dt>{says.place}</dt>
          <dd>
            <a href={reported.comment.url}>{reported.comment.url}</a>
          </dd>
        </div>
      </dl>
    </Page>
  )
}
