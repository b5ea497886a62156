import type { FormProblem } from '../../../worker/contract/problem-codes.ts'
import type { Failure } from '../../shared/http.ts'
import type { Letter } from '../composer-controller.ts'

const WRITER_FIELDS = ['name', 'email', 'website'] as const

/** What the form can tell by itself is missing, in the shape of a refusal; the worker looks again. */
export const missingIn = (
  { draft, form, writer, consent }: Letter,
  problems: Record<FormProblem, string>,
): Failure | null => {
  const fields = [
    !draft.body.trim() && 'body',
    ...WRITER_FIELDS.map((field) => form.fields[field] === 'required' && !writer[field].trim() && field),
    !consent && 'consent',
  ] as const
  const errors = fields.flatMap((field) => {
    if (!field) return []
    const code = `${field}_required` as const
    return [{ field, code, title: problems[code] }]
  })
  if (!errors.length) return null
  const title = problems.validation_failed
  return { type: 'about:blank', status: 0, title, code: 'validation_failed', errors, retryAfter: null }
}
