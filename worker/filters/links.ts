import type { Filter } from '../core/ports/screen.ts'
import { say } from './say.ts'

const answer = say('links')

/**
 * An address with its scheme, with www., or bare under an ending that spam likes. Bare endings are few on
 * purpose: "τέλος.Και" without a space is no link.
 */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"'\])]+|\b(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|gr|ro|eu|ru|cn|io|me|xyz|top|click|shop|store|online|site|club|vip|bet|casino|link|live|pro)\b(?:\/[^\s<>"'\])]*)?/giu

const hostOf = (link: string): string | null => {
  const address = /^https?:/iu.test(link) ? link : `https://${link}`
  return URL.canParse(address) ? new URL(address).host : null
}

/** The domain part of an e-mail address is no link. */
const linksIn = (text: string): string[] =>
  [...text.matchAll(LINK)].filter((match) => text[match.index - 1] !== '@').map((match) => match[0])

/** Many links in a text, or one in a name. Links to the site's own pages are what readers do. */
export const links = (): Filter => ({
  name: 'links',
  check({ site, comment }) {
    const own = new Set(site.origins.map((origin) => hostOf(origin)))
    const [inName] = linksIn(comment.name ?? '')
    const foreign = linksIn(comment.body).filter((link) => !own.has(hostOf(link))).length
    // A site that allows no link at all still lets texts without one pass.
    const limit = Math.max(site.settings.linksMax, 1)
    if (foreign >= 2 * limit) return answer('spam', 'many_links', 0.8, foreign)
    if (inName !== undefined) return answer('unsure', 'links_in_name', 0.7, inName)
    if (foreign >= limit) return answer('unsure', 'many_links', 0.5, foreign)
    return answer('ham', 'nothing_found', 0.2)
  },
})
