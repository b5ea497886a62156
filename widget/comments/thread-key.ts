/** The page's address as threads know it: no query, no fragment. */
const plainAddress = (): string => location.origin + location.pathname

/** The page's own idea of its one address. A canonical link that is no web address counts as none. */
export const canonicalUrl = (): string | null => {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')
  return link && /^https?:/.test(link.href) ? link.href : null
}

/**
 * Which page a conversation stands under, for its key and for links to it: what the attribute says, else the
 * canonical link, else the page's address.
 */
export const pageOf = (attribute: string | null | undefined): string =>
  attribute?.trim() || (canonicalUrl() ?? plainAddress())
