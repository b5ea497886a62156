import type { Filter, FilterAnswer } from '../../core/ports/screen.ts'
import type { Akismet } from './akismet.ts'

const say = (
  verdict: FilterAnswer['verdict'],
  reason: FilterAnswer['reason'],
  sure: number,
  detail: string | null = null,
): FilterAnswer => ({ filter: 'akismet', verdict, reason, detail, sure })

/** Akismet's word on a text. Until it has looked, nothing is published. */
export const akismetFilter = (akismet: Akismet): Filter => ({
  name: 'akismet',
  mustLook: true,
  async check(candidate) {
    const outcome = await akismet.check(candidate)
    switch (outcome.kind) {
      case 'verdict': {
        if (outcome.discard) return say('discard', 'akismet_discard', 1)
        if (outcome.spam) return say('spam', 'akismet_spam', 0.95)
        // It wants to look twice; the second answer is final, even if it asks for a third.
        const second = candidate.earlier?.some((finding) => finding.reason === 'akismet_recheck') ?? false
        if (outcome.recheckAt === null || second) return say('ham', 'akismet_ham', 0.95)
        return { ...say('ham', 'akismet_recheck', 0.5), retryAt: outcome.recheckAt }
      }
      case 'waiting':
        return { ...say('unsure', outcome.reason, 0, outcome.detail), retryAt: outcome.retryAt }
      case 'thanks':
        throw new Error('thanks are no answer to a check')
    }
  },
})
