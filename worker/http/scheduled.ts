import { runDueChecks } from '../core/jobs/run-due-checks.ts'
import { runRetention } from '../core/jobs/run-retention.ts'
import { sendFeedback } from '../core/jobs/send-feedback.ts'
import { sendDigests } from '../core/jobs/send-digests.ts'
import { sendWebhooks } from '../core/jobs/send-webhooks.ts'
import type { Env } from '../env.ts'
import { akismetFeedback } from '../filters/akismet/akismet-feedback.ts'
import { createCheckQueue } from '../store/jobs/check-queue.ts'
import { closeByAge } from '../store/jobs/close-by-age.ts'
import { createOutbox } from '../store/jobs/outbox.ts'
import { digestMail } from '../pages/mail/mails.tsx'
import { newsServices, stopUrl } from './moderators/news-services.ts'
import { deskLogWriter } from '../store/moderation/desk-log.ts'
import { webhookStore } from '../store/moderation/webhook-store.ts'
import { createRetention } from '../store/jobs/retention.ts'
import { createEdge } from './edge/edge.ts'
import { edgeSeconds } from './edge/with-edge.ts'
import { akismetOf, screenOf } from './screening.ts'
import { webhookSender } from './webhook-sender.ts'
import { keyringOf } from './secrets-of.ts'
import { services } from './services.ts'

/**
 * What the clock does for us, every five minutes: checks that could not be made, feedback whose time for
 * undo has passed, and forgetting. Each job stands alone: one that fails leaves the others their turn.
 */
export const runScheduled = async (env: Env, time: number): Promise<void> => {
  const now = () => time
  const { store, secrets, newId } = services(env, now)
  const akismet = akismetOf(env, now)

  // What a check decided is read anew here; other places come round within the edge's seconds.
  const looked = new Set<string>()
  const edge = createEdge({ seconds: edgeSeconds(env), anew: true, later: () => undefined })

  const jobs: Record<string, () => Promise<unknown>> = {
    'due checks': async () => {
      await runDueChecks({
        store: { ...store, site: (id) => (looked.add(id), store.site(id)) },
        secrets,
        now,
        newId,
        queue: createCheckQueue(env.DB),
        screen: screenOf(env, now, akismet),
      })
      for (const site of looked) await edge.changed(site)
    },
    feedback: () =>
      sendFeedback({
        store,
        secrets,
        now,
        outbox: createOutbox(env.DB),
        service: akismet && akismetFeedback(akismet),
      }),
    webhooks: () =>
      sendWebhooks({
        webhooks: webhookStore(env.DB),
        sender: webhookSender(keyringOf(env.DB)),
        log: deskLogWriter(env.DB),
        now,
      }),
    digests: async () => {
      const { mailer, news, stops } = newsServices(env)
      if (!mailer) return
      await sendDigests({
        news,
        mailer,
        now,
        digestMail: async (digest, timeZone) =>
          digestMail(digest, timeZone, stopUrl(digest, await stops.make(digest))),
      })
    },
    closing: () => closeByAge(env.DB, time),
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
