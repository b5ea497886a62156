import { refusal, type Answer, type Call } from '../shared/http.ts'
import type { Unsent } from './unsent.ts'

/** Asks the page's own server for a token of the desk; it lives ten minutes. */
export type TokenSource = () => Promise<string>
export type SendCall = <T>(url: string, call: Call) => Promise<Answer<T>>

/**
 * Sends calls with a token of the page around. It is asked for when one is needed, by all calls together, and once
 * more where it is refused: it has run out, and nobody at the desk has to notice.
 */
export const withToken = (source: TokenSource, send: SendCall, unsent: Unsent): SendCall => {
  let token: Promise<string> | null = null

  const attempt = async <T>(url: string, call: Call): Promise<Answer<T>> => {
    const asked = (token ??= source())
    const forget = () => {
      if (token === asked) token = null
    }
    let value: string
    try {
      value = await (call.keepalive ? unsent.until(asked) : asked)
    } catch {
      // That server is away, or knows nobody here any more.
      forget()
      return { ok: false, failure: refusal('token_refused', 401) }
    }
    const answer = await send<T>(url, { ...call, token: value, credentials: 'omit' })
    if (!answer.ok && answer.failure.code === 'token_refused') forget()
    return answer
  }

  return async <T>(url: string, call: Call) => {
    const known = token !== null
    const answer = await attempt<T>(url, call)
    const old = known && !answer.ok && answer.failure.code === 'token_refused'
    return old ? attempt<T>(url, call) : answer
  }
}
