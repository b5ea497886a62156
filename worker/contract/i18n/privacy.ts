import type { Language } from './languages.ts'

/** The box's label where a site has not written its own; the bracketed part is the link. */
export const privacyWords = {
  el: 'Διάβασα και αποδέχομαι την [πολιτική απορρήτου] του ιστοτόπου.',
  en: 'I have read and accept the site’s [privacy policy].',
  ro: 'Am citit și accept [politica de confidențialitate] a site-ului.',
} as const satisfies Record<Language, string>
