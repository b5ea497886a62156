import type { Child } from 'hono/jsx'
import type { Language } from '../contract/i18n/languages.ts'
import { ICON_PATH, STYLESHEET_URL } from './stylesheet.ts'

type Props = {
  lang: Language
  title: string
  /** The newsroom whose page this is. */
  site: string
  canonical?: string | null
  indexed?: boolean
  /** What else stands in the head: the feed, the next page, data for machines. */
  head?: Child
  children?: Child
}

/** The frame of every page without script. All that is put into it is text: JSX escapes it. */
export const Page = ({ lang, title, site, canonical = null, indexed = false, head, children }: Props) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {!indexed && <meta name="robots" content="noindex" />}
      <title>{`${title} · ${site}`}</title>
      {canonical !== null && <link rel="canonical" href={canonical} />}
      {head}
      <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
      <link rel="stylesheet" href={STYLESHEET_URL} />
    </head>
    <body>
      <header class="site">
        <p>{site}</p>
      </header>
      <main>{children}</main>
    </body>
  </html>
)
