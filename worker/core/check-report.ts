import { REPORT_WORDS_MAX } from '../contract/limits.ts'
import type { FieldProblem } from '../contract/problem-codes.ts'
import { reportSchema, type Report } from '../contract/reports.ts'
import { checkEmail, checkName } from './check-fields.ts'
import { isBlank, lengthOf, normaliseText } from './normalise-text.ts'
import type { FieldError } from './result.ts'

export type CheckedReport =
  | {
      ok: true
      report: Pick<Report, 'id' | 'category'> & {
        words: string | null
        name: string | null
        email: string | null
        goodFaith: boolean
        lang: string | null
      }
    }
  | { ok: false; errors: FieldError[] }

/** In the order of the form. */
const FIELDS = ['category', 'words', 'anonymous', 'name', 'email', 'goodFaith']
const rank = ({ field }: FieldError) => FIELDS.indexOf(field)

/** A form without script sends texts; whatever else comes in their place is the schema's to refuse. */
const raw = (input: unknown) => {
  const fields: Partial<Record<string, unknown>> = Object.fromEntries(Object.entries(Object(input) as object))
  const text = (name: string): string | null => {
    const value = fields[name]
    return typeof value === 'string' ? value : null
  }
  return { text, ticked: (name: string) => fields[name] === true }
}

/** What a reader reported, as it will be kept, or every fault at once. */
export const checkReport = (input: unknown): CheckedReport => {
  const parsed = reportSchema.safeParse(input)
  const errors: FieldError[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        field: issue.path.map(String).join('.'),
        // The schema's messages are codes.
        code: issue.message as FieldProblem,
      }))
  const fault = (field: string, code: FieldError['code']) => {
    if (!errors.some((error) => error.field === field)) errors.push({ field, code })
  }

  const { text, ticked } = raw(input)
  const unlawful = text('category') === 'unlawful'
  // Directive 2011/93/EU, articles 3 to 7: whoever reports such an offence need not say who they are.
  const named = unlawful && !ticked('anonymous')
  const typed = normaliseText(text('words') ?? '')
  const words = isBlank(typed) ? null : typed
  if (words === null && (unlawful || text('category') === 'other')) fault('words', 'explanation_required')
  if (words !== null && lengthOf(words) > REPORT_WORDS_MAX) fault('words', 'explanation_too_long')
  const name = checkName(text('name'), 'optional')
  const email = checkEmail(text('email'), 'optional')
  if (name.error) fault('name', name.error.code)
  else if (named && name.value === null) fault('name', 'notifier_name_required')
  if (email.error) fault('email', email.error.code)
  else if (named && email.value === null) fault('email', 'notifier_email_required')
  if (unlawful && !ticked('goodFaith')) fault('goodFaith', 'good_faith_required')

  if (!parsed.success || errors.length > 0) {
    return { ok: false, errors: errors.sort((a, b) => rank(a) - rank(b)) }
  }
  const { id, category, lang } = parsed.data
  return {
    ok: true,
    report: {
      id: id.toLowerCase(),
      category,
      words,
      // Nobody is named who need not be, whatever stands in a field that is not asked for.
      name: named ? name.value : null,
      email: named ? email.value : null,
      goodFaith: unlawful,
      lang: lang ?? null,
    },
  }
}
