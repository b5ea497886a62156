export const SITE = 'english'
export const THREAD = 'arrives-whole'
export const TITLE = 'A page that arrives whole'

/** The comments are asked for beside the script, where they are not in the page already. */
const asksAhead = (worker: string): string => {
  const query = new URLSearchParams({ lang: 'en', limit: '25', sort: 'oldest', thread: THREAD })
  const comments = `${worker}/v1/sites/${SITE}/comments?${query}`.replaceAll('&', '&amp;')
  return `<link rel="preload" as="fetch" crossorigin href="${comments}" />`
}

/** An article as its publisher's server sends it; `fragment` is markup of the worker's, or nothing. */
export const articlePage = (worker: string, url: string, fragment: string): string => {
  const query = new URLSearchParams({ thread: THREAD, url, title: TITLE, lang: 'en' })
  const conversation = `${worker}/sites/${SITE}/thread?${query}`.replaceAll('&', '&amp;')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <meta name="description" content="An article that its own server sends with the conversation in it." />
    <meta name="color-scheme" content="light dark" />
    <link rel="canonical" href="${url}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/article.css" />
    <link rel="alternate" type="application/atom+xml" href="${worker}/v1/sites/${SITE}/feed.atom?thread=${THREAD}" />
    <link rel="preload" as="style" href="${worker}/twin-comments.css" />
    ${fragment ? '' : asksAhead(worker)}
    <script type="module" src="${worker}/twin-comments.en.js"></script>
  </head>
  <body>
    <main>
      <h1>${TITLE}</h1>
      <p>
        This article does not come from where its comments are kept. It has a server of its own, as a newspaper has.
        Before that server answers, it asks for the conversation and puts it between the tags, so that comments and form
        come along with the article: before any script, and where there is none.
      </p>
      <p>
        Nobody waits for it longer than half a second. After that the page leaves without the conversation, and the tag
        loads it as on every other page.
      </p>
      <twin-comments site="${SITE}" thread="${THREAD}" api="${worker}">
        ${fragment}
        <p><a href="${conversation}">Read the comments and write your own</a></p>
      </twin-comments>
    </main>
    <footer><a href="${worker}/demo/english/privacy/">Privacy policy</a></footer>
  </body>
</html>
`
}
