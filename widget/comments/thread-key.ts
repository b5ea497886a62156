/**
 * Which page a conversation stands under, for its key and for links to it: what the attribute says, else the
 * canonical link, else the page's address without query and fragment. A canonical link that is no web address
 * counts as none. Frameworks set properties of any type: a number, a `URL`.
 */
export const pageOf = (attribute: { toString: () => string } | null | undefined): string => {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')
  const page = link && /^https?:/.test(link.href) ? link.href : location.origin + location.pathname
  return attribute?.toString().trim() || page
}
