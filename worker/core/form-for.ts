import type { Form } from '../contract/comments.ts'
import type { Language } from '../contract/i18n/languages.ts'
import { formLanguage } from './form-language.ts'
import { pickPolicy } from './pick-policy.ts'
import type { Site } from './site.ts'

/** What a page needs to show the site's form. `akismetActive`: Akismet really looks at this site's comments. */
export const formFor = (site: Site, lang: Language, token: string, akismetActive: boolean): Form => {
  const policy = pickPolicy(site, lang)
  if (!policy) throw new Error('a site without a wording of its policy cannot take comments')
  const spoken = formLanguage(site, lang)
  const texts = site.settings.texts[spoken]
  return {
    token,
    lang: spoken,
    policy: { version: policy.version, lang: policy.lang, url: policy.url, words: policy.words },
    fields: {
      name: site.settings.fields.name,
      email: site.settings.fields.email,
      website: site.settings.fields.website,
    },
    bodyMax: site.settings.bodyMax,
    maxDepth: site.settings.maxDepth,
    editMinutes: site.settings.editMinutes,
    ...(texts && { texts: { aboveForm: texts.aboveForm, closed: texts.closed } }),
    processors: akismetActive ? ['akismet'] : [],
  }
}
