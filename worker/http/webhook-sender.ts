import type { WebhookSender } from '../core/moderation/webhook-store.ts'
import type { Keyring } from '../crypto/keyring.ts'
import { sign } from '../crypto/hmac.ts'

const TIMEOUT_MS = 10_000
const encode = (text: string) => new TextEncoder().encode(text)
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/**
 * Signs as Standard Webhooks has it, so that its libraries check it: HMAC-SHA256 over id, time and body. The
 * secret of a webhook is made from its id with a key of this deployment; it stands nowhere.
 */
export const webhookSender = (key: Keyring, { timeoutMs = TIMEOUT_MS } = {}): WebhookSender => {
  const secretOf = async (webhook: string) => sign(await key('webhook'), encode(webhook))
  return {
    secret: async (webhook) => `whsec_${base64(await secretOf(webhook))}`,

    async send({ webhook, url, id, at, body }) {
      const timestamp = String(Math.floor(at / 1000))
      const signature = base64(await sign(await secretOf(webhook), encode(`${id}.${timestamp}.${body}`)))
      try {
        const answer = await fetch(url, {
          method: 'POST',
          // Where an answer points elsewhere nobody follows: it may point into somebody's own network.
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            'Content-Type': 'application/json',
            'User-Agent': 'twin-comments',
            'webhook-id': id,
            'webhook-timestamp': timestamp,
            'webhook-signature': `v1,${signature}`,
          },
          body,
        })
        await answer.body?.cancel()
        return { ok: answer.ok, status: answer.status === 0 ? null : answer.status }
      } catch {
        return { ok: false, status: null }
      }
    },
  }
}
