import type { Site } from './site.ts'

/**
 * Where an article stands, as a page's own link says: whole, or from the root of the site's first origin on,
 * since a static page does not know its host. Null where that is none of the site's places: readers are sent
 * nowhere else.
 */
export const articleUrl = (site: Pick<Site, 'origins'>, url: string | null | undefined): string | null => {
  if (!url || !URL.canParse(url, site.origins[0])) return null
  const article = new URL(url, site.origins[0])
  article.hash = ''
  return site.origins.includes(article.origin) && !article.username && !article.password ? article.href : null
}
