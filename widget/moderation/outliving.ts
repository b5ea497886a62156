import { request, type Answer, type Call } from '../shared/http.ts'
import type { Unsent } from './unsent.ts'
import type { SendCall } from './with-token.ts'

/** A browser lets 64 KiB of bodies outlive their page, all on their way together, and refuses the one too many. */
const OUTLIVING_BYTES_MAX = 60_000

/** Sends what is to arrive even where its tab is closed at once; what is too large for it counts as unsent meanwhile. */
export const outliving = (unsent: Unsent): SendCall => {
  let underWay = 0
  return async <T>(url: string, call: Call): Promise<Answer<T>> => {
    if (!call.keepalive) return request<T>(url, call)
    const bytes = new TextEncoder().encode(JSON.stringify(call.json)).length
    if (underWay + bytes > OUTLIVING_BYTES_MAX)
      return unsent.until(request<T>(url, { ...call, keepalive: false }))
    underWay += bytes
    const answer = await request<T>(url, call)
    underWay -= bytes
    return answer
  }
}
