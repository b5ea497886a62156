import { EMAIL_SHAPE } from '../../../worker/contract/email-shape.ts'
import { EMAIL_MAX, NAME_MAX, WEBSITE_MAX } from '../../../worker/contract/line-limits.ts'
import { parseWebsite } from '../../../worker/contract/parse-website.ts'
import type { WritingProblem } from '../../../worker/contract/problem-codes.ts'
import type { FieldUse } from '../../../worker/contract/statuses.ts'
import type { Failure } from '../../shared/http.ts'
import type { Letter } from '../composer-controller.ts'
import { asKept, lengthOf } from './aid/as-kept.ts'

const LINES = { name: NAME_MAX, email: EMAIL_MAX, website: WEBSITE_MAX }
const WRITER_FIELDS = ['name', 'email', 'website'] as const
type WriterField = (typeof WRITER_FIELDS)[number]

const wrongInBody = (body: string, max: number): WritingProblem | null => {
  if (!asKept(body)) return 'body_required'
  return lengthOf(body) > max ? 'body_too_long' : null
}

const wrongInLine = (field: WriterField, typed: string, use: FieldUse): WritingProblem | null => {
  const text = asKept(typed)
  if (use === 'off') return null
  if (!text) return use === 'required' ? `${field}_required` : null
  if (lengthOf(text) > LINES[field]) return `${field}_too_long`
  if (field === 'email' && !EMAIL_SHAPE.test(text)) return 'email_malformed'
  return field === 'website' && parseWebsite(text) === null ? 'website_malformed' : null
}

/**
 * What the form can tell by itself is wrong, in the shape and the words of a refusal: all of it at once. The worker looks
 * again.
 */
export const wrongIn = (
  { draft, form, writer, consent }: Letter,
  problems: Record<WritingProblem, string>,
): Failure | null => {
  const faults = [
    ['body', wrongInBody(draft.body, form.bodyMax)],
    ...WRITER_FIELDS.map((field) => [field, wrongInLine(field, writer[field], form.fields[field])] as const),
    ['consent', consent ? null : 'consent_required'],
  ] as const
  const errors = faults.flatMap(([field, code]) => (code ? [{ field, code, title: problems[code] }] : []))
  if (!errors.length) return null
  const title = problems.validation_failed
  return { type: 'about:blank', status: 0, title, code: 'validation_failed', errors, retryAfter: null }
}
