import type { Language } from '../../../../worker/contract/i18n/languages.ts'
import { PAGE_SIZE_DEFAULT } from '../../../../worker/contract/limits.ts'

export type Embed = {
  /** The worker's own. */
  origin: string
  site: string
  url: string
  key: string
  /** As the tag says it; empty where it takes the page's. */
  lang: string
  /** What the page is taken to be in, so that its words come with the script. */
  speaks: Language
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

/** What a back office puts in the place of this. */
const OPEN = 'ADDRESS'

/** As a canonical link gives it, which is what the element goes by. */
const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return url || OPEN
  const address = new URL(url)
  address.hash = ''
  return address.href
}

/** The key by which the element will ask: its attribute's, else the page's address. */
const threadOf = ({ key, url }: Embed): string => key || addressOf(url)

const readersScript = ({ speaks }: Embed) => `twin-comments.${speaks}.js`

const script = (origin: string, name: string) =>
  `<script type="module" src="${escaped(origin)}/${name}"></script>`

/** The tag for an article's page, with the way to the conversation for pages without script. */
export const articleCode = (embed: Embed): string => {
  const { origin, site, url, key, lang, theme, sort, link } = embed
  const query = new URLSearchParams({ thread: threadOf(embed), url: addressOf(url) })
  const page = `${origin}/sites/${encodeURIComponent(site)}/thread?${query}`
  const tag = attributes({
    site,
    thread: key,
    lang,
    theme: theme === 'auto' ? '' : theme,
    sort: sort === 'oldest' ? '' : sort,
  })
  return `${script(origin, readersScript(embed))}

<twin-comments${tag}>
  <a href="${escaped(page)}">${escaped(link)}</a>
</twin-comments>`
}

/** For the page's head: script and comments are asked for together, these by the address that the element will ask. */
export const headCode = (embed: Embed): string => {
  const { origin, site, speaks, sort } = embed
  const query = new URLSearchParams({
    lang: speaks,
    limit: `${PAGE_SIZE_DEFAULT}`,
    sort,
    thread: threadOf(embed),
  })
  const comments = `${origin}/v1/sites/${encodeURIComponent(site)}/comments?${query}`
  return `<link rel="modulepreload" href="${escaped(origin)}/${readersScript(embed)}" />
<link rel="preload" as="fetch" crossorigin href="${escaped(comments)}" />`
}

/** Whether a back office still has to put an address where it says so. */
export const isOpen = ({ url }: Embed): boolean => url === ''

/** The number of comments, inside a link to the article. */
export const badgeCode = ({ origin, site, url, key, lang, link }: Embed): string =>
  `${script(origin, 'twin-comment-count.js')}

<a href="${escaped(url || OPEN)}"><twin-comment-count${attributes({ site, thread: key, lang })}>${escaped(link)}</twin-comment-count></a>`

/** What a strict page has to allow. */
export const policyCode = (origin: string): string =>
  `script-src ${origin}; connect-src ${origin}; trusted-types lit-html`
