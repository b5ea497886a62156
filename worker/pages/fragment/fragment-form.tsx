import type { Form } from '../../contract/comments.ts'
import type { FieldUse } from '../../contract/statuses.ts'
import { AKISMET_PRIVACY } from '../akismet-privacy.ts'
import { Bracketed } from '../bracketed.tsx'
import { FormFacts, type FormThread } from '../form-facts.tsx'
import type { FragmentSpeech } from './fragment-comments.tsx'
import { FragmentSiteWords } from './fragment-site-words.tsx'

export type FragmentFormView = {
  action: string
  form: Form
  thread: FormThread
  sort: string
}

const TYPES = { name: 'text', email: 'email', website: 'url' } as const
const FIELDS = ['name', 'email', 'website'] as const

const Star = () => <span aria-hidden="true">*</span>

type FieldProps = { field: (typeof FIELDS)[number]; use: FieldUse; label: string; hint: string | null }

const Field = ({ field, use, label, hint }: FieldProps) =>
  use === 'off' ? null : (
    <div class="field" part="field">
      <label for={`f-${field}`} part="label">
        {label}
        {use === 'required' && (
          <>
            {' '}
            <Star />
          </>
        )}
      </label>
      <input
        id={`f-${field}`}
        part="input"
        name={field}
        type={TYPES[field]}
        autocomplete={field === 'website' ? 'url' : field}
        required={use === 'required'}
        aria-describedby={hint === null ? undefined : `f-${field}-h`}
      />
      {hint !== null && (
        <p class="hint" part="hint" id={`f-${field}-h`}>
          {hint}
        </p>
      )}
    </div>
  )

/**
 * The element's form, for every reader of a page at once: it carries no id of a comment and no proof, which the
 * worker makes when it is sent. What can be done by script alone is shown only where scripts run.
 */
export const FragmentForm = ({ view, words, level }: FragmentSpeech & { view: FragmentFormView }) => {
  const { form, thread } = view
  const { reader } = words
  const asked = FIELDS.filter((field) => form.fields[field] !== 'off').length
  return (
    <form
      part="form"
      method="post"
      action={view.action}
      accept-charset="utf-8"
      novalidate
      aria-labelledby="f-title"
    >
      <FormFacts form={form} lang={words.lang} thread={thread} sort={view.sort} />
      <div class="title" part="form-title" id="f-title" role="heading" aria-level={level + 1}>
        {reader.write}
      </div>
      {form.texts?.aboveForm && <FragmentSiteWords form={form} words={form.texts.aboveForm} />}
      <p class="hint" part="hint">
        {reader.required}
      </p>
      <div class="field" part="field">
        <label for="f-body" part="label">
          {reader.body} <Star />
        </label>
        <textarea id="f-body" part="textarea" name="body" dir="auto" required></textarea>
      </div>
      <input class="unseen" name="contact" tabindex={-1} autocomplete="off" aria-hidden="true" />
      {asked > 0 && (
        <>
          {/* As wide as all of them will make it: a page that is still arriving is painted with the first ones. */}
          <div class={`writer of-${asked}`}>
            {FIELDS.map((field) => (
              <Field
                field={field}
                use={form.fields[field]}
                label={reader[field]}
                hint={field === 'email' ? reader.emailHint : null}
              />
            ))}
          </div>
          <label class="tick remember">
            <input type="checkbox" name="remember" />
            <span>{reader.remember}</span>
          </label>
        </>
      )}
      <slot name="privacy-notice"></slot>
      <div class="field" part="consent">
        <div class="tick">
          <input type="checkbox" id="f-consent" name="consent" aria-required="true" autocomplete="off" />
          <label for="f-consent" lang={form.policy.lang}>
            <Bracketed words={form.policy.words} href={form.policy.url} />
            &nbsp;
            <Star />
          </label>
        </div>
      </div>
      <div class="actions">
        <button part="submit" class="submit">
          <span>{reader.send}</span>
        </button>
      </div>
      {form.processors.includes('akismet') && (
        <p class="hint" part="processors">
          <Bracketed words={reader.akismet} href={AKISMET_PRIVACY} />
        </p>
      )}
    </form>
  )
}
