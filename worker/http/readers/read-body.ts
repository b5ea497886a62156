import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { REQUEST_BYTES_MAX } from '../../contract/limits.ts'
import { ok, refuse, type Result } from '../../core/result.ts'
import { refused, type Reader } from './reader.ts'

/** Before anything is parsed, and also where no Content-Length says how much is coming. */
export const smallBody = bodyLimit({
  maxSize: REQUEST_BYTES_MAX,
  onError: (c: Context<Reader>) => refused(c, refuse('body_too_large')),
})

export const mediaType = (c: Context<Reader>): string =>
  (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

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
