import { runDueChecks } from '../core/jobs/run-due-checks.ts'
import { runRetention } from '../core/jobs/run-retention.ts'
import { sendFeedback } from '../core/jobs/send-feedback.ts'
import type { Env } from '../env.ts'
import { akismetFeedback } from '../filters/akismet/akismet-feedback.ts'
import { createCheckQueue } from '../store/jobs/check-queue.ts'
import { createOutbox } from '../store/jobs/outbox.ts'
import { createRetention } from '../store/jobs/retention.ts'
import { akismetOf, screenOf } from './screening.ts'
import { services } from './services.ts'

/**
 * What the clock does for us, every five minutes: checks that could not be made, feedback whose time for
 * undo has passed, and forgetting. Each job stands alone: one that fails leaves the others their turn.
 */
export const runScheduled = async (env: Env, time: number): Promise<void> => {
  const now = () => time
  const { store, secrets, newId } = services(env, now)
  const akismet = akismetOf(env, now)

  const jobs: Record<string, () => Promise<unknown>> = {
    'due checks': () =>
      runDueChecks({
        store,
        secrets,
        now,
        newId,
        queue: createCheckQueue(env.DB),
        screen: screenOf(env, now, akismet),
      }),
    feedback: () =>
      sendFeedback({
        store,
        secrets,
        now,
        outbox: createOutbox(env.DB),
        service: akismet && akismetFeedback(akismet),
      }),
    retention: () => runRetention(createRetention(env.DB), time),
  }
  for (const [name, job] of Object.entries(jobs)) {
    try {
      await job()
    } catch (error) {
      // Its name only: a message may carry a reader's words.
      console.error(`scheduled: ${name} failed`, error instanceof Error ? error.name : 'unknown')
    }
  }
}
