export type Embed = {
  /** The worker's own. */
  origin: string
  site: string
  url: string
  key: string
  lang: string
  theme: string
  sort: string
  /** Of the link for pages without script. */
  link: string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const attributes = (values: Record<string, string>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')

/** What a back office puts in the place of `ADDRESS` is encoded as a part of an address. */
const part = (text: string) => (text === 'ADDRESS' ? text : encodeURIComponent(text))

const script = (origin: string, name: string) =>
  `<script type="module" src="${escaped(origin)}/${name}"></script>`

/** The tag for an article's page, with the way to the conversation for pages without script. */
export const articleCode = ({ origin, site, url, key, lang, theme, sort, link }: Embed): string => {
  const address = url || 'ADDRESS'
  const page = `${origin}/sites/${encodeURIComponent(site)}/thread?thread=${part(key || address)}&url=${part(address)}`
  const tag = attributes({
    site,
    thread: key,
    lang,
    theme: theme === 'auto' ? '' : theme,
    sort: sort === 'oldest' ? '' : sort,
  })
  return `${script(origin, 'twin-comments.js')}

<twin-comments${tag}>
  <a href="${escaped(page)}">${escaped(link)}</a>
</twin-comments>`
}

/** The number of comments, inside a link to the article. */
export const badgeCode = ({ origin, site, url, key, lang, link }: Embed): string =>
  `${script(origin, 'twin-comment-count.js')}

<a href="${escaped(url || 'ADDRESS')}"><twin-comment-count${attributes({ site, thread: key, lang })}>${escaped(link)}</twin-comment-count></a>`

/** What a strict page has to allow. */
export const policyCode = (origin: string): string =>
  `script-src ${origin}; connect-src ${origin}; trusted-types lit-html`
