import type { Context } from 'hono'
import { z } from 'zod'
import { pageQuerySchema } from '../../contract/comments.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { THREAD_TITLE_MAX, THREAD_URL_MAX } from '../../contract/limits.ts'
import { isThreadKey } from '../../core/check-submission.ts'
import { refuse } from '../../core/result.ts'
import type { Reader } from '../readers/reader.ts'
import { messageAnswer } from './page-answer.tsx'
import { renderThread } from './render-thread.tsx'

const querySchema = pageQuerySchema.omit({ limit: true }).extend({
  url: z.string().max(THREAD_URL_MAX).optional(),
  title: z.string().max(THREAD_TITLE_MAX).optional(),
  reply: z.uuid().optional().catch(undefined),
})

/** `GET /sites/{site}/thread`: a conversation and its form as a plain page. */
export const showThread = (c: Context<Reader>): Promise<Response> => {
  const { site } = c.var
  const lang = pickLanguage([c.req.query('lang')], site.lang)
  const query = querySchema.safeParse(c.req.query())
  if (!query.success || !isThreadKey(query.data.thread)) {
    return messageAnswer(c, refuse('malformed_query'), lang, site.name)
  }
  const {
    thread: key,
    url = null,
    title = null,
    sort,
    after = null,
    around = null,
    reply = null,
  } = query.data
  return renderThread(c, site, {
    key,
    url,
    title,
    lang,
    sort,
    after,
    around,
    reply,
    typed: null,
    refusal: null,
  })
}
