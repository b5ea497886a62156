import type { Context } from 'hono'
import type { Problem } from '../contract/comments.ts'
import { pickLanguage, type Language } from '../contract/i18n/languages.ts'
import { problemSentence } from '../contract/i18n/problem-sentence.ts'
import { PROBLEM_STATUS } from '../contract/problem-codes.ts'
import type { Refusal } from '../core/result.ts'

/** The language a refusal speaks: the address' `lang`, else what the browser asks for. */
export const requestLanguage = (c: Context, fallback: Language = 'en'): Language =>
  pickLanguage(
    [
      c.req.query('lang'),
      ...(c.req.header('Accept-Language') ?? '').split(',').map((part) => part.split(';')[0]),
    ],
    fallback,
  )

/** A refusal in words. */
export const toProblem = (refusal: Refusal, language: Language): Problem => ({
  type: 'about:blank',
  status: PROBLEM_STATUS[refusal.code],
  title: problemSentence(refusal.code, language),
  code: refusal.code,
  ...(refusal.errors && {
    errors: refusal.errors.map((error) => ({ ...error, title: problemSentence(error.code, language) })),
  }),
})

/** RFC 9457: the one place where reasons become HTTP. Refusals are nobody's to cache. */
export const problemResponse = (refusal: Refusal, language: Language): Response =>
  Response.json(toProblem(refusal, language), {
    status: PROBLEM_STATUS[refusal.code],
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'private, no-store',
      ...(refusal.retryAfterSeconds !== undefined && { 'Retry-After': String(refusal.retryAfterSeconds) }),
    },
  })
