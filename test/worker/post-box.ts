import { env } from 'cloudflare:workers'
import { SILENCE, type Posted } from '../posted.ts'

/** A box of its own for one test, on a server on this machine. */
export const postBox = () => {
  const name = crypto.randomUUID()
  return {
    url: `${env.POST_BOX_URL}/${name}`,
    async posted(): Promise<Posted[]> {
      return (await fetch(`${env.POST_BOX_URL}/boxes/${name}`)).json()
    },
    async forget(): Promise<void> {
      await fetch(`${env.POST_BOX_URL}/boxes/${name}`, { method: 'DELETE' })
    },
    /** From now on nothing is answered at all. */
    async silence(): Promise<void> {
      await this.answer(SILENCE)
    },
    /** From now on; `about`: only to what holds these words. */
    async answer(status: number, headers: Record<string, string> = {}, about = ''): Promise<void> {
      const body = JSON.stringify({ status, headers, about })
      await fetch(`${env.POST_BOX_URL}/answers/${name}`, { method: 'POST', body })
    },
  }
}
