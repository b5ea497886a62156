import type { Language } from '../contract/i18n/languages.ts'
import { LANGUAGES } from '../contract/i18n/languages.ts'

const TITLE: Record<Language, string> = {
  el: 'Διαχείριση σχολίων',
  en: 'Comment moderation',
  ro: 'Moderarea comentariilor',
}

const NEEDS_SCRIPT: Record<Language, string> = {
  el: 'Για τη διαχείριση των σχολίων χρειάζεται JavaScript. Ενεργοποιήστε την στο πρόγραμμα περιήγησης και φορτώστε ξανά τη σελίδα.',
  en: 'Moderating comments needs JavaScript. Switch it on in your browser and load the page again.',
  ro: 'Moderarea comentariilor are nevoie de JavaScript. Activați-l în browser și reîncărcați pagina.',
}

/** The desk's own page. It carries no data and no words of a reader: the element asks for both itself. */
export const ModerationPage = ({ lang, site }: { lang: Language; site: string | undefined }) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>{TITLE[lang]}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/moderation.css" />
      <script type="module" src="/twin-moderation.js" />
    </head>
    <body>
      <main>
        <twin-moderation site={site} />
      </main>
      <noscript>
        {LANGUAGES.map((language) => (
          <p lang={language}>{NEEDS_SCRIPT[language]}</p>
        ))}
      </noscript>
    </body>
  </html>
)
