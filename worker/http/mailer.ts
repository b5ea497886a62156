import type { Mailer } from '../core/ports/mailer.ts'
import type { Env } from '../env.ts'

const TIMEOUT_MS = 10_000

type MailEnv = Pick<Env, 'EMAIL' | 'MAIL_FROM' | 'MAIL_URL' | 'MAIL_TOKEN'>

/** Cloudflare's own binding. */
const byBinding = (binding: NonNullable<Env['EMAIL']>, from: string): Mailer => ({
  async send({ to, subject, text, html, headers }) {
    try {
      await binding.send({ from, to, subject, text, html, ...(headers && { headers }) })
      return 'sent'
    } catch {
      return 'refused'
    }
  },
})

/** Any service that takes a mail as JSON; or a few lines of one's own in front of another. */
const byHttp = (url: string, token: string | undefined, from: string): Mailer => ({
  async send({ to, subject, text, html, headers = {} }) {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ from, to: [to], subject, text, html, headers }),
      })
      await answer.body?.cancel()
      return answer.ok ? 'sent' : 'refused'
    } catch {
      return 'unknown'
    }
  },
})

/** Null where this deployment sends no mail: neither a binding nor a service is set, or no sender. */
export const mailerOf = ({ EMAIL, MAIL_FROM, MAIL_URL, MAIL_TOKEN }: MailEnv): Mailer | null => {
  if (!MAIL_FROM) return null
  if (EMAIL) return byBinding(EMAIL, MAIL_FROM)
  return MAIL_URL ? byHttp(MAIL_URL, MAIL_TOKEN, MAIL_FROM) : null
}
