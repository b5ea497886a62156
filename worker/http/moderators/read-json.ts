import type { Context } from 'hono'
import type { z } from 'zod'
import { ok, refuse, refuseFields, type Result } from '../../core/result.ts'

/** A body in JSON, and nothing else: what a plain form of a foreign page can send is refused. */
export const readJson = async <T>(c: Context, schema: z.ZodType<T>): Promise<Result<T>> => {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refuse('unsupported_media_type')
  let body: unknown
  try {
    body = await c.req.json()
  } catch {
    return refuse('malformed_body')
  }
  const parsed = schema.safeParse(body)
  if (parsed.success) return ok(parsed.data)
  // `settings.words` rather than `settings.words.3`: an error stands at a field, not at a letter of it.
  const names = parsed.error.issues.map(({ path }) =>
    path.filter((part) => typeof part === 'string').join('.'),
  )
  const fields = new Set(names)
  return refuseFields([...fields].map((field) => ({ field, code: 'field_malformed' })))
}
