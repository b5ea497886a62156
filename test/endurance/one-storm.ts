import type { RunningWorker } from '../harness/start-worker.ts'

const ABORTED = 0.2
const ABORT_WITHIN_MS = 60

type Sizes = { clients: number; tries: number; ids: number }
type Told = {
  /** How often what happened, in whole lines. */
  lines: string[]
  /** Which promise holds. */
  held: Record<string, boolean>
}

const newComment = (at: number) => ({
  id: crypto.randomUUID(),
  thread: { key: `storm-${at % 20}` },
  body: `Σχόλιο αριθμός ${at + 1}, γραμμένο μέσα στην μπόρα.`,
  proof: `proof of ${at}`,
  consent: true,
  policyVersion: '2026-11',
})
type Comment = ReturnType<typeof newComment>

const causeOf = (error: unknown): string => {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code ?? String(error)
}

/**
 * Each client sends comments of the same ids in an order of its own, again and again, and a fifth of its requests
 * is cut off midway. Each id must become one comment, and all its answers must be the same bytes.
 */
export const oneStorm = async (
  { origin, db }: Pick<RunningWorker, 'origin' | 'db'>,
  { clients, tries, ids }: Sizes,
): Promise<Told> => {
  const comments = Array.from({ length: ids }, (_, at) => newComment(at))
  const answers = new Map<string, Set<string>>()
  const statuses = new Map<string, number>()
  const failed: string[] = []
  const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1)

  const send = async (comment: Comment, signal: AbortSignal | null): Promise<void> => {
    try {
      const answer = await fetch(`${origin}/v1/sites/kozani/comments`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify(comment),
        signal,
      })
      const text = await answer.text()
      count(String(answer.status))
      if (answer.status >= 500 && failed.length < 5) failed.push(text)
      if (answer.ok) answers.set(comment.id, (answers.get(comment.id) ?? new Set()).add(text))
    } catch (error) {
      // A thousand connections at once are too many for some: to the client, that is a network that was lost.
      count(signal?.aborted ? 'cut off' : `lost on the way (${causeOf(error)})`)
    }
  }

  const client = async () => {
    for (let n = 0; n < tries; n += 1) {
      const comment = comments[Math.floor(Math.random() * ids)]
      const cut = Math.random() < ABORTED
      const signal = cut ? AbortSignal.timeout(Math.floor(Math.random() * ABORT_WITHIN_MS)) : null
      if (comment) await send(comment, signal)
    }
  }

  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  // Whoever was only ever cut off presses send once more, as the element does by itself.
  for (const comment of comments) await send(comment, null)
  const stored = await db.prepare('SELECT count(*) AS n FROM comments').first<number>('n')
  return {
    lines: [
      `${clients} clients × ${tries} tries of ${ids} ids:`,
      ...[...statuses].sort().map(([what, times]) => `  ${what}: ${times}`),
      `  ${stored} rows after ${Math.round((performance.now() - started) / 1000)} s`,
      ...failed.map((text) => `  ${text}`),
    ],
    held: {
      'each id is one row': stored === ids,
      'each id was answered by the same bytes': [...answers.values()].every((told) => told.size === 1),
      'every request that arrived was taken': [...statuses.keys()].every((what) => !/^[3-5]/.test(what)),
    },
  }
}
