import type { DeskFieldProblem, FieldProblem, RequestProblem } from '../contract/problem-codes.ts'

/** One fault of a form, at its field. */
export type FieldError = { field: string; code: FieldProblem | DeskFieldProblem }

/** An expected failure: a value, not an exception. Turned into HTTP at the rim, into sentences by i18n. */
export type Refusal = {
  ok: false
  code: RequestProblem
  errors?: FieldError[]
  retryAfterSeconds?: number
}
export type Result<T> = { ok: true; value: T } | Refusal

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const refuse = (code: RequestProblem, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({
  ok: false,
  code,
  ...more,
})

/** Every field at fault at once. */
export const refuseFields = (errors: FieldError[]): Refusal => refuse('validation_failed', { errors })
