import type { Context } from 'hono'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { pickLanguage } from '../../contract/i18n/languages.ts'
import { shownWords } from '../../core/shown-words.ts'
import { PoliciesPage } from '../../pages/policies-page.tsx'
import type { Reader } from '../readers/reader.ts'
import { pageAnswer } from './page-answer.tsx'

/** Where a site's wordings stand, and one of them by its fingerprint. */
export const policiesPath = (site: string, lang: string, fingerprint: string): string =>
  `/sites/${site}/policies?lang=${lang}#${fingerprint}`

/** `GET /sites/{site}/policies`: every wording that consent was ever asked with, for anybody to check a receipt. */
export const showPolicies = async (c: Context<Reader>): Promise<Response> => {
  const { site, services, edge } = c.var
  const lang = pickLanguage([c.req.query('lang')], site.lang)
  const policies = await edge.read(site.id, ['policies'], () => services.store.policies(site.id))
  const page = (
    <PoliciesPage
      site={site.name}
      current={site.policyVersion}
      words={messages[lang]}
      policies={policies.map((policy) => ({
        ...policy,
        words: shownWords(policy.words),
        since: new Date(policy.since).toISOString(),
      }))}
    />
  )
  return pageAnswer(c, page, {
    headers: { 'Content-Language': lang, 'Cache-Control': 'public, max-age=300' },
  })
}
