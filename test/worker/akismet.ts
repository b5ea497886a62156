import { env } from 'cloudflare:workers'
import type { StandInRequest } from '../../demo/akismet-stand-in/answer.ts'
import type { Fault } from '../../demo/akismet-stand-in/faults.ts'

/** Akismet's stand-in as one test file sees it: with a key, calls and faults of its own. */
export const akismetStandIn = (key: string) => {
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const url = `${env.AKISMET_CONTROL_URL}/stand-in/${path}?key=${key}`
    const answer = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
    return answer.json()
  }
  return {
    /** The worker's environment with Akismet switched on. */
    env: { ...env, AKISMET_KEY: key },
    fault: (name: Fault | null) => control('POST', 'fault', { name }),
    failNext: (count: number) => control('POST', 'failures', { count }),
    requests: () => control('GET', 'requests') as Promise<StandInRequest[]>,
    forget: () => control('DELETE', 'requests'),
  }
}
