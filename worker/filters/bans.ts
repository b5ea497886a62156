import { matchesPattern } from '../core/matches-pattern.ts'
import type { BanInForce, BanList } from '../core/ports/ban-list.ts'
import type { Filter } from '../core/ports/screen.ts'
import type { FindingReason } from '../contract/statuses.ts'
import { say } from './say.ts'

const answer = say('bans')

const REASONS = {
  writer: 'banned_writer',
  email: 'banned_email',
  address: 'banned_address',
  name: 'banned_name',
  text: 'banned_text',
} as const satisfies Record<BanInForce['kind'], FindingReason>

const EFFECTS: readonly BanInForce['effect'][] = ['hold', 'spam', 'trash']
const VERDICTS = { hold: 'unsure', spam: 'spam', trash: 'spam' } as const

type Deps = {
  bans: BanList
  now: () => number
  hashAddress: (site: string, address: string) => Promise<string>
}

/**
 * Whom and what the newsroom has banned. The hardest ban that meets counts; `detail` says its effect. The
 * writer hears what everybody hears: that the comment awaits moderation.
 */
export const bans = ({ bans: list, now, hashAddress }: Deps): Filter => ({
  name: 'bans',
  async check({ site, comment, facts }) {
    const inForce = await list.inForce({
      site: site.id,
      commentId: comment.id,
      addressHash: await hashAddress(site.id, facts.address),
      now: now(),
    })
    const met = inForce
      .filter(({ kind, key }) => {
        if (kind === 'name') return matchesPattern(key, comment.name ?? '')
        return kind !== 'text' || matchesPattern(key, comment.body)
      })
      .sort((a, b) => EFFECTS.indexOf(b.effect) - EFFECTS.indexOf(a.effect))
    const [hardest] = met
    if (!hardest) return answer('ham', 'nothing_found', 0.1)
    await list.meet(hardest.id)
    return answer(VERDICTS[hardest.effect], REASONS[hardest.kind], 1, hardest.effect)
  },
})
