export const SITE = 'kozani'
export const TITLE = 'Σύνταξη – Ώρα Κοζάνης'

/** A newsroom's own back office, with the desk as one of its pages. `person` is who the back office says sits there. */
export const backOfficePage = (worker: string, person: string): string => `<!doctype html>
<html lang="el">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${TITLE}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/back-office.css" />
    <script type="module" src="/back-office.js"></script>
    <script type="module" src="${worker}/twin-moderation.js"></script>
  </head>
  <body>
    <header>
      <p class="name">Ώρα Κοζάνης <span>σύνταξη</span></p>
      <nav aria-label="Σύστημα σύνταξης">
        <ul>
          <li><a href="#articles">Άρθρα</a></li>
          <li><a href="#photos">Φωτογραφίες</a></li>
          <li><a href="/" aria-current="page">Σχόλια</a></li>
        </ul>
      </nav>
      <p class="person">${person}</p>
    </header>
    <main>
      <p class="hint">
        Αυτή η σελίδα ανήκει στο σύστημα σύνταξης, όχι στην υπηρεσία των σχολίων: εκείνο ξέρει ποιος κάθεται εδώ και
        ζητά γι’ αυτόν δέκα λεπτά στη διαχείριση, κάθε φορά που χρειάζονται.
      </p>
      <twin-moderation site="${SITE}" api="${worker}"></twin-moderation>
    </main>
  </body>
</html>
`
