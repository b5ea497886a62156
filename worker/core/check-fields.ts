import { EMAIL_SHAPE } from '../contract/email-shape.ts'
import { EMAIL_MAX, NAME_MAX, WEBSITE_MAX } from '../contract/line-limits.ts'
import { parseWebsite } from '../contract/parse-website.ts'
import type { FieldUse } from '../contract/statuses.ts'
import { isBlank, lengthOf, normaliseLine, normaliseText } from './normalise-text.ts'
import type { FieldError } from './result.ts'

/** A field's value as it will be kept, or what is wrong with it. */
type Checked<T> = { value: T; error: null } | { value: null; error: FieldError }

const kept = <T>(value: T): Checked<T> => ({ value, error: null })
const wrong = (field: FieldError['field'], code: FieldError['code']): Checked<never> => ({
  value: null,
  error: { field, code },
})

/** Over-long text is refused, never cut: what a reader wrote is published whole or not at all. */
export const checkBody = (typed: string, max: number): Checked<string> => {
  const body = normaliseText(typed)
  if (isBlank(body)) return wrong('body', 'body_required')
  return lengthOf(body) > max ? wrong('body', 'body_too_long') : kept(body)
}

const line = (typed: string | null, use: FieldUse): string => {
  const text = use === 'off' || typed === null ? '' : normaliseLine(typed)
  return isBlank(text) ? '' : text
}

export const checkName = (typed: string | null, use: FieldUse): Checked<string | null> => {
  const name = line(typed, use)
  if (name === '') return use === 'required' ? wrong('name', 'name_required') : kept(null)
  return lengthOf(name) > NAME_MAX ? wrong('name', 'name_too_long') : kept(name)
}

export const checkEmail = (typed: string | null, use: FieldUse): Checked<string | null> => {
  const email = line(typed, use)
  if (email === '') return use === 'required' ? wrong('email', 'email_required') : kept(null)
  if (lengthOf(email) > EMAIL_MAX) return wrong('email', 'email_too_long')
  return EMAIL_SHAPE.test(email) ? kept(email) : wrong('email', 'email_malformed')
}

export const checkWebsite = (typed: string | null, use: FieldUse): Checked<string | null> => {
  const website = line(typed, use)
  if (website === '') return use === 'required' ? wrong('website', 'website_required') : kept(null)
  if (lengthOf(website) > WEBSITE_MAX) return wrong('website', 'website_too_long')
  const url = parseWebsite(website)
  return url === null ? wrong('website', 'website_malformed') : kept(url)
}
