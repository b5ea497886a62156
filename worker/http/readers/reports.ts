import type { Context } from 'hono'
import { reportComment } from '../../core/report-comment.ts'
import { refuse, type Result } from '../../core/result.ts'
import type { Reported } from '../../contract/reports.ts'
import { clientFacts } from '../client-facts.ts'
import { isAtHome, ownOrigin } from '../origins.ts'
import { threadLinks } from '../pages/thread-links.ts'
import { readObject } from './read-body.ts'
import { limited, refused, type Reader } from './reader.ts'

/** A reader's notice about the comment that the address names. */
export const takeReport = async (
  c: Context<Reader>,
  input: unknown,
  { renewed = false } = {},
): Promise<Result<Reported>> => {
  const { site, services } = c.var
  const tooMany = await limited(c, site.id)
  if (tooMany) return { ...tooMany, code: 'too_many_reports' }
  const id = c.req.param('id') ?? ''
  const place = ({ key, title }: { key: string; title: string | null }) =>
    ownOrigin(c) +
    threadLinks(site.id, {
      key,
      url: null,
      title,
      lang: site.lang,
      sort: 'oldest',
      after: null,
      around: id,
    }).here()
  return reportComment(site, { id, place, renewed }, input, clientFacts(c), services)
}

export const postReport = async (c: Context<Reader>): Promise<Response> => {
  if (!isAtHome(c, c.var.site, c.req.header('Origin'))) return refused(c, refuse('origin_not_allowed'))
  const input = await readObject(c)
  if (!input.ok) return refused(c, input)
  const reported = await takeReport(c, input.value)
  if (!reported.ok) return refused(c, reported)
  c.header('Cache-Control', 'private, no-store')
  return c.json(reported.value, 201)
}
