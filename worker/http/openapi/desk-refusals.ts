import type { RequestProblem } from '../../contract/problem-codes.ts'

export const DESK = '/v1/sites/{site}/moderation'
export const written: RequestProblem[] = [
  'malformed_body',
  'unsupported_media_type',
  'body_too_large',
  'origin_not_allowed',
  'validation_failed',
]
export const desk: RequestProblem[] = ['signed_out', 'token_refused', 'unknown_site', 'not_allowed']
export const changed: RequestProblem[] = [...desk, 'origin_not_allowed']
