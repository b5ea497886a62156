import type { Counts } from '../../worker/contract/comments.ts'
import { COUNT_KEYS_MAX } from '../../worker/contract/limits.ts'

type Batch = { keys: Set<string>; length: number; answer: Promise<Counts['counts'] | undefined> }

/** Cloudflare takes addresses of 16 KB: a hundred keys fit, unless they are long and Greek. */
const ADDRESS_MAX = 14_000

const open = new Map<string, Batch>()

/** The parser makes badges one by one, a framework in one go: the page is read, or the task is over. */
const gathered = (): Promise<unknown> =>
  new Promise((go) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go)
    else setTimeout(go)
  })

const fetchCounts = async (address: string, keys: Set<string>): Promise<Counts['counts'] | undefined> => {
  const query = [...keys].map((key) => `thread=${encodeURIComponent(key)}`).join('&')
  const answer = await fetch(`${address}?${query}`, { credentials: 'omit' })
  return answer.ok ? ((await answer.json()) as Counts).counts : undefined
}

/** The number for one thread; all that a page asks goes in one call, a hundred threads at most. */
export const askCount = async (api: string, site: string, thread: string): Promise<number | undefined> => {
  const address = `${api}/v1/sites/${encodeURIComponent(site)}/counts`
  const length = encodeURIComponent(thread).length + 8
  let batch = open.get(address)
  if (!batch || batch.keys.size >= COUNT_KEYS_MAX || batch.length + length > ADDRESS_MAX) {
    const keys = new Set<string>()
    const answer = gathered()
      .then(() => {
        if (open.get(address)?.keys === keys) open.delete(address)
        return fetchCounts(address, keys)
      })
      .catch(() => undefined)
    open.set(address, (batch = { keys, length: 0, answer }))
  }
  batch.keys.add(thread)
  batch.length += length
  const counts = await batch.answer
  return counts?.[thread]
}
