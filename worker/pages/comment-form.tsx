import type { Form } from '../contract/comments.ts'
import type { Messages } from '../contract/i18n/pages/messages.ts'
import type { FieldUse } from '../contract/statuses.ts'
import { AKISMET_PRIVACY } from './akismet-privacy.ts'
import { Bracketed } from './bracketed.tsx'
import { CommentBody } from './comment-body.tsx'
import { ErrorSummary, type ShownError } from './error-summary.tsx'
import { FormFacts, type FormThread } from './form-facts.tsx'
import { Hidden } from './hidden.tsx'
import { InSentence } from './in-sentence.tsx'

/** What stands in the form: nothing yet, or everything that was typed before a refusal. */
export type Typed = {
  id: string
  proof: string
  body: string
  name: string
  email: string
  website: string
  consent: boolean
}

export type FormView = {
  action: string
  form: Form
  thread: FormThread
  /** The page of the conversation to come back to after a refusal. */
  place: { sort: string; after: string | null }
  reply: { id: string; name: string | null } | null
  /** Where a reply is given up. */
  cancel: string
  typed: Typed
  /** The writer's own page of this comment; null where this browser has not proven that it is its writer. */
  receipt: string | null
  refusal: { sentence: string; errors: ShownError[] } | null
}

type FieldProps = {
  name: 'name' | 'email' | 'website'
  label: string
  hint?: string
  type: string
  autocomplete: string
  use: FieldUse
  value: string
  error: string | undefined
}

const described = (name: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [error !== undefined && `${name}-error`, hint !== undefined && `${name}-hint`].filter(Boolean).join(' ') ||
  undefined

const Fault = ({ name, error }: { name: string; error: string | undefined }) =>
  error === undefined ? null : (
    <p class="fault" id={`${name}-error`}>
      {error}
    </p>
  )

const Field = ({ name, label, hint, type, autocomplete, use, value, error }: FieldProps) =>
  use === 'off' ? null : (
    <div class="field">
      <label for={name}>
        {label}
        {use === 'required' && <span aria-hidden="true"> *</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <Fault name={name} error={error} />
      <input
        id={name}
        name={name}
        type={type}
        autocomplete={autocomplete}
        dir={type === 'text' ? 'auto' : undefined}
        required={use === 'required'}
        value={value}
        aria-invalid={error === undefined ? undefined : 'true'}
        aria-describedby={described(name, hint, error)}
      />
    </div>
  )

/** The same form as the element's. `novalidate`: a missed tick is told in our words, beside all that was typed. */
export const CommentForm = ({ view, words }: { view: FormView; words: Messages }) => {
  const { form, thread, typed, reply, refusal, place } = view
  const { reader, page } = words
  const errorOf = (...fields: string[]) =>
    refusal?.errors.find(({ field }) => fields.includes(field))?.sentence
  const consent = errorOf('policyVersion', 'consent')
  const body = errorOf('body')
  return (
    <section id="form" aria-labelledby="form-title">
      <h2 id="form-title">
        {reply === null ? (
          reader.write
        ) : (
          <InSentence sentence={reader.replyTo}>{reply.name ?? reader.anonymous}</InSentence>
        )}
      </h2>
      {reply !== null && (
        <p class="act">
          <a href={view.cancel}>{reader.cancel}</a>
        </p>
      )}
      {form.texts?.aboveForm && <CommentBody body={form.texts.aboveForm} lang={form.lang} />}
      {refusal && <ErrorSummary {...refusal} label={page.error} />}
      <form method="post" action={view.action} accept-charset="utf-8" novalidate>
        <Hidden name="id" value={typed.id} />
        <Hidden name="proof" value={typed.proof} />
        <FormFacts form={form} lang={words.lang} thread={thread} sort={place.sort} />
        <Hidden name="parentId" value={reply?.id ?? null} />
        <Hidden name="after" value={place.after} />
        <p class="hint">{reader.required}</p>
        <div class="field">
          <label for="body">
            {reader.body}
            <span aria-hidden="true"> *</span>
          </label>
          <Fault name="body" error={body} />
          {/* HTML swallows a first line end. */}
          <textarea
            id="body"
            name="body"
            rows={8}
            required
            dir="auto"
            aria-invalid={body === undefined ? undefined : 'true'}
            aria-describedby={described('body', undefined, body)}
          >
            {`\n${typed.body}`}
          </textarea>
        </div>
        <div class="fields">
          <Field
            name="name"
            label={reader.name}
            type="text"
            autocomplete="name"
            use={form.fields.name}
            value={typed.name}
            error={errorOf('name')}
          />
          <Field
            name="email"
            label={reader.email}
            hint={reader.emailHint}
            type="email"
            autocomplete="email"
            use={form.fields.email}
            value={typed.email}
            error={errorOf('email')}
          />
          <Field
            name="website"
            label={reader.website}
            type="url"
            autocomplete="url"
            use={form.fields.website}
            value={typed.website}
            error={errorOf('website')}
          />
        </div>
        <div class="trap" aria-hidden="true">
          <label for="contact">{page.emptyField}</label>
          <input id="contact" name="contact" type="text" autocomplete="off" tabindex={-1} />
        </div>
        <div class="field">
          <Fault name="consent" error={consent} />
          <div class="tick">
            <input
              id="consent"
              name="consent"
              type="checkbox"
              value="true"
              aria-required="true"
              checked={typed.consent}
              aria-invalid={consent === undefined ? undefined : 'true'}
              aria-describedby={described('consent', undefined, consent)}
            />
            <label for="consent" lang={form.policy.lang}>
              <Bracketed words={form.policy.words} href={form.policy.url} />
              <span aria-hidden="true">&nbsp;*</span>
            </label>
          </div>
        </div>
        <p>
          <button type="submit">{reader.send}</button>
        </p>
        {form.processors.includes('akismet') && (
          <p class="hint">
            <Bracketed words={reader.akismet} href={AKISMET_PRIVACY} />
          </p>
        )}
        {view.receipt !== null && (
          <p class="hint">
            <a href={view.receipt} target="_blank">
              {page.privatePage}
            </a>
            {'. '}
            {page.privatePageHint}
          </p>
        )}
      </form>
    </section>
  )
}
