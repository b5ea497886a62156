import type { Context } from 'hono'
import type { Page } from '../../contract/comments.ts'
import type { Language } from '../../contract/i18n/languages.ts'
import { formFor } from '../../core/form-for.ts'
import { listComments, NO_VERSION } from '../../core/list-comments.ts'
import { ok, type Result } from '../../core/result.ts'
import { holdsTag, remember } from '../etag.ts'
import type { Reader } from './reader.ts'

type Asked = Parameters<typeof listComments>[1]

/**
 * 304 where the asker holds what would be answered, else null. `tagOf` names the answer at a thread's version.
 * Nobody has to read comments to say that nothing has changed.
 */
export const unchanged = async (
  c: Context<Reader>,
  key: string,
  tagOf: (version: number) => string,
): Promise<Response | null> => {
  if (c.req.header('If-None-Match') === undefined) return null
  const { site, services, edge } = c.var
  const ask = async () => (await services.store.threadVersion(site.id, key)) ?? NO_VERSION
  const tag = tagOf(await edge.read(site.id, ['version', key], ask))
  if (!holdsTag(c, tag)) return null
  remember(c, tag)
  return c.body(null, 304)
}

/** A page of a conversation with its form, and the thread's version; every way to ask is answered by one kept copy. */
export const readConversation = async (
  c: Context<Reader>,
  asked: Asked,
  { lang, akismet }: { lang: Language; akismet: boolean },
): Promise<Result<{ page: Page; version: number }>> => {
  const { site, services, edge } = c.var
  const [listed, token] = await Promise.all([
    edge.read(site.id, ['comments', asked], () => listComments(site, asked, services)),
    services.secrets.formToken(site.id, services.now()),
  ])
  if (!listed.ok) return listed
  const { version, ...shown } = listed.value
  return ok({ page: { ...shown, form: formFor(site, lang, token, akismet) }, version })
}
