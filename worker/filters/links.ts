import type { Filter } from '../core/ports/screen.ts'
import { linksIn } from '../core/links-in.ts'
import { say } from './say.ts'

const answer = say('links')

const hostOf = (link: string): string | null => {
  const address = /^https?:/iu.test(link) ? link : `https://${link}`
  return URL.canParse(address) ? new URL(address).host : null
}

/** Many links in a text, or one in a name. Links to the site's own pages are what readers do. */
export const links = (): Filter => ({
  name: 'links',
  check({ site, comment }) {
    const own = new Set(site.origins.map((origin) => hostOf(origin)))
    const [inName] = linksIn(comment.name ?? '')
    const foreign = linksIn(comment.body).filter(({ link }) => !own.has(hostOf(link))).length
    // A site that allows no link at all still lets texts without one pass.
    const limit = Math.max(site.settings.linksMax, 1)
    if (foreign >= 2 * limit) return answer('spam', 'many_links', 0.8, foreign)
    if (inName !== undefined) return answer('unsure', 'links_in_name', 0.7, inName.link)
    if (foreign >= limit) return answer('unsure', 'many_links', 0.5, foreign)
    return answer('ham', 'nothing_found', 0.2)
  },
})
