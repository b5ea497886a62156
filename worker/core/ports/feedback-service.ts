import type { Candidate } from './screen.ts'

/** An outside service that learns from moderators. `retryAt`: it could not be told; again at that time. */
export type FeedbackService = {
  tell(kind: 'spam' | 'ham', candidate: Candidate): Promise<{ told: true } | { told: false; retryAt: number }>
}
