import type { Context } from 'hono'
import { refuse } from '../../core/result.ts'
import type { Site } from '../../core/site.ts'
import { refused, type Reader } from '../readers/reader.ts'

/** Answers a form that was sent without script. */
export const formPost = (
  c: Context<Reader>,
  site: Site,
  fields: URLSearchParams,
): Response | Promise<Response> =>
  refused(c, refuse(fields.size > 0 && site.id ? 'unsupported_media_type' : 'malformed_body'))
