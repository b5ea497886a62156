import { html } from 'lit'
import type { Language } from '../../../worker/contract/i18n/languages.ts'

const SENTENCES: Record<Language, string> = {
  el: 'Η σελίδα δεν φορτώθηκε ολόκληρη. Φορτώστε τη ξανά.',
  en: 'The page did not load completely. Load it again.',
  ro: 'Pagina nu s-a încărcat complet. Reîncărcați-o.',
}

/** Where not one language could be fetched: all that the desk can say without. */
export const wordlessView = () =>
  html`<div class="card" role="alert">
    ${Object.entries(SENTENCES).map(([lang, sentence]) => html`<p lang=${lang}>${sentence}</p>`)}
  </div>`
