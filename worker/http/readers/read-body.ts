import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { FORM_BYTES_MAX, REQUEST_BYTES_MAX } from '../../contract/limits.ts'
import { ok, refuse, type Result } from '../../core/result.ts'
import { messageAnswer } from '../pages/page-answer.tsx'
import { requestLanguage } from '../problem.ts'
import { refused, type Reader } from './reader.ts'

export const mediaType = (c: Context<Reader>): string =>
  (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** A page without script sends its form as browsers always did; it is answered with a page. */
export const isForm = (c: Context<Reader>): boolean => mediaType(c) === 'application/x-www-form-urlencoded'

const tooLarge = refuse('body_too_large')
const smallJson = bodyLimit({
  maxSize: REQUEST_BYTES_MAX,
  onError: (c: Context<Reader>) => refused(c, tooLarge),
})
const smallForm = bodyLimit({
  maxSize: FORM_BYTES_MAX,
  onError: (c: Context<Reader>) => messageAnswer(c, tooLarge, requestLanguage(c)),
})

/** Before anything is parsed, and also where no Content-Length says how much is coming. */
export const smallBody = createMiddleware<Reader>((c, next) =>
  isForm(c) ? smallForm(c, next) : smallJson(c, next),
)

/** Bytes that are no UTF-8 are refused: they would become other words than were written. */
export const readText = async (c: Context<Reader>): Promise<Result<string>> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await c.req.arrayBuffer()))
  } catch {
    return refuse('malformed_body')
  }
}

export const readObject = async (c: Context<Reader>): Promise<Result<unknown>> => {
  if (mediaType(c) !== 'application/json') return refuse('unsupported_media_type')
  const text = await readText(c)
  if (!text.ok) return text
  try {
    const value: unknown = JSON.parse(text.value)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? ok(value)
      : refuse('malformed_body')
  } catch {
    return refuse('malformed_body')
  }
}
