import type { Counts } from '../../worker/contract/comments.ts'
import { COUNT_KEYS_MAX } from '../../worker/contract/limits.ts'

type Batch = { keys: Set<string>; length: number; answer: Promise<Counts['counts']> }

/** Servers and proxies on the way take addresses of about 8,000 characters. */
const ADDRESS_MAX = 6_000

const open = new Map<string, Batch>()

const fetchCounts = async (address: string, keys: Set<string>): Promise<Counts['counts']> => {
  const query = [...keys].map((key) => `thread=${encodeURIComponent(key)}`).join('&')
  const answer = await fetch(`${address}?${query}`, { credentials: 'omit' })
  if (!answer.ok) return {}
  return ((await answer.json()) as Counts).counts
}

/** The number for one thread; all that is asked before the browser draws breath goes in one call. */
export const askCount = async (api: string, site: string, thread: string): Promise<number | undefined> => {
  const address = `${api}/v1/sites/${encodeURIComponent(site)}/counts`
  const length = encodeURIComponent(thread).length + 8
  let batch = open.get(address)
  if (!batch || batch.keys.size >= COUNT_KEYS_MAX || batch.length + length > ADDRESS_MAX) {
    const keys = new Set<string>()
    const answer = Promise.resolve()
      .then(() => null)
      .then(() => {
        if (open.get(address)?.keys === keys) open.delete(address)
        return fetchCounts(address, keys)
      })
      .catch(() => ({}))
    open.set(address, (batch = { keys, length: 0, answer }))
  }
  batch.keys.add(thread)
  batch.length += length
  const counts = await batch.answer
  return counts[thread]
}
