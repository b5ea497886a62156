import { sha256 } from '../../core/sha256.ts'

/**
 * What readers see, kept for some seconds in the data centre that is asked. Nothing private is read through it:
 * no e-mail, no receipt, no token. A write marks its site, and whatever was read before the mark is read anew;
 * so a change shows at once where it was made, and within `seconds` everywhere else.
 */
export type Edge = {
  /** The answer kept under this name, else a new one. A refusal or nothing is not kept. */
  read<T>(site: string, name: readonly unknown[], ask: () => Promise<T>): Promise<T>
  /** Something of this site was written. */
  changed(site: string): Promise<void>
}

type Options = {
  /** 0 keeps nothing. */
  seconds: number
  /** The asker wants to see what is, not what was some seconds ago. */
  anew: boolean
  /** What may go on after the answer has left. */
  later: (work: Promise<unknown>) => void
}

type Kept = { at: number; value: unknown }

// A cache of our own by name: unlike the default one, the network never answers a request from it by itself.
const NAME = 'twin-reading'
const PLACE = 'https://reading.twin-comments/'

const addressOf = async (site: string, name: readonly unknown[]): Promise<string> =>
  `${PLACE}${encodeURIComponent(site)}/${await sha256(JSON.stringify(name))}`
const markOf = (site: string): string => `${PLACE}${encodeURIComponent(site)}`

const isRefusal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

const entry = (kept: Kept, seconds: number): Response =>
  Response.json(kept, { headers: { 'Cache-Control': `max-age=${seconds}` } })

export const createEdge = ({ seconds, anew, later }: Options): Edge => {
  const cache = caches.open(NAME)
  const marks = new Map<string, Promise<number>>()

  const lookUp = async (address: string): Promise<Kept | null> => {
    try {
      const found = await (await cache).match(address)
      // Written below, in this shape alone.
      return found ? await found.json<Kept>() : null
    } catch {
      // A cache that fails is one that holds nothing.
      return null
    }
  }
  const changedAt = (site: string): Promise<number> => {
    const known = marks.get(site) ?? lookUp(markOf(site)).then((mark) => mark?.at ?? 0)
    marks.set(site, known)
    return known
  }
  const fresh = async (site: string, address: string): Promise<Kept | null> => {
    const [mark, kept] = await Promise.all([changedAt(site), lookUp(address)])
    return kept && kept.at > mark && Date.now() - kept.at < seconds * 1000 ? kept : null
  }

  return {
    read: async <T>(site: string, name: readonly unknown[], ask: () => Promise<T>): Promise<T> => {
      if (seconds === 0) return ask()
      const address = await addressOf(site, name)
      const kept = anew ? null : await fresh(site, address)
      // What was kept under this name was answered by the same question.
      if (kept) return kept.value as T
      // The moment before the question: a write that comes between is newer than the answer.
      const at = Date.now()
      const value = await ask()
      if (value !== null && !isRefusal(value)) {
        later(cache.then((open) => open.put(address, entry({ at, value }, seconds))))
      }
      return value
    },
    changed: async (site) => {
      marks.delete(site)
      if (seconds > 0) await (await cache).put(markOf(site), entry({ at: Date.now(), value: null }, seconds))
    },
  }
}
