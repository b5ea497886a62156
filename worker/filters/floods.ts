import type { RecentTexts } from '../core/ports/recent-texts.ts'
import type { Filter } from '../core/ports/screen.ts'
import { say } from './say.ts'

const answer = say('floods')

const WINDOW_MS = 10 * 60_000

/** Many comments from one address within ten minutes. They wait: a whole village may share an address. */
export const floods = (texts: RecentTexts): Filter => ({
  name: 'floods',
  async check({ site, comment, addressKey }) {
    if (addressKey === null) return answer('ham', 'nothing_found', 0)
    const count = await texts.fromAddress({
      site: site.id,
      addressKey,
      since: comment.createdAt - WINDOW_MS,
      until: comment.createdAt,
    })
    return count >= site.settings.floods.hold
      ? answer('unsure', 'many_from_address', 0.5, count)
      : answer('ham', 'nothing_found', 0.2)
  },
})
