import type { FeedbackService } from '../../core/ports/feedback-service.ts'
import type { Akismet } from './akismet.ts'

export const akismetFeedback = (akismet: Akismet): FeedbackService => ({
  async tell(kind, candidate) {
    const outcome = await akismet.feedback(kind, candidate)
    return outcome.kind === 'waiting' ? { told: false, retryAt: outcome.retryAt } : { told: true }
  },
})
