import { EMAIL_SHAPE } from '../../../worker/contract/email-shape.ts'
import type { FormProblem, TypedProblem } from '../../../worker/contract/problem-codes.ts'
import type { Failure } from '../../shared/http.ts'
import type { Letter } from '../composer-controller.ts'

const WRITER_FIELDS = ['name', 'email', 'website'] as const

/**
 * What the form can tell by itself is missing or mistyped, in the shape of a refusal: all of it at once. The worker looks
 * again.
 */
export const missingIn = (
  { draft, form, writer, consent }: Letter,
  problems: Record<FormProblem | TypedProblem, string>,
): Failure | null => {
  const faultOf = (field: (typeof WRITER_FIELDS)[number]) => {
    const typed = writer[field].trim()
    if (!typed) return form.fields[field] === 'required' && (`${field}_required` as const)
    return field === 'email' && form.fields.email !== 'off' && !EMAIL_SHAPE.test(typed) && 'email_malformed'
  }
  const faults = [
    ['body', !draft.body.trim() && 'body_required'],
    ...WRITER_FIELDS.map((field) => [field, faultOf(field)] as const),
    ['consent', !consent && 'consent_required'],
  ] as const
  const errors = faults.flatMap(([field, code]) => (code ? [{ field, code, title: problems[code] }] : []))
  if (!errors.length) return null
  const title = problems.validation_failed
  return { type: 'about:blank', status: 0, title, code: 'validation_failed', errors, retryAfter: null }
}
