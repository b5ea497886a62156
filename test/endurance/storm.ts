import { startWorker } from '../harness/start-worker.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// A storm of repeats: `node test/endurance/storm.ts [--clients 1000] [--tries 100] [--ids 1000]`.
// Each client sends comments of the same ids in an order of its own, again and again, and a fifth of its requests
// is cut off midway. Each id must become one comment, and all its answers must be the same bytes.

const clients = numberOf('clients', 1_000)
const tries = numberOf('tries', 100)
const ABORTED = 0.2
const ABORT_WITHIN_MS = 60

const comments = Array.from({ length: numberOf('ids', 1_000) }, (_, at) => ({
  id: crypto.randomUUID(),
  thread: { key: `storm-${at % 20}` },
  body: `Σχόλιο αριθμός ${at + 1}, γραμμένο μέσα στην μπόρα.`,
  proof: `proof of ${at}`,
  consent: true,
  policyVersion: '2026-11',
}))

const worker = await startWorker({ sites: crowdedSites, akismet: 'off' })
const answers = new Map<string, Set<string>>()
const statuses = new Map<string, number>()
const failed: string[] = []
const count = (what: string) => statuses.set(what, (statuses.get(what) ?? 0) + 1)

const causeOf = (error: unknown): string => {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code ?? String(error)
}

const send = async (comment: (typeof comments)[number], signal: AbortSignal | null): Promise<void> => {
  try {
    const answer = await fetch(`${worker.origin}/v1/sites/kozani/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: worker.origin },
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
    const comment = comments[Math.floor(Math.random() * comments.length)]
    const cut = Math.random() < ABORTED
    const signal = cut ? AbortSignal.timeout(Math.floor(Math.random() * ABORT_WITHIN_MS)) : null
    if (comment) await send(comment, signal)
  }
}

try {
  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  // Whoever was only ever cut off presses send once more, as the element does by itself.
  for (const comment of comments) await send(comment, null)
  const stored = await worker.db.prepare('SELECT count(*) AS n FROM comments').first<number>('n')
  console.log(`${clients} clients × ${tries} tries of ${comments.length} ids:`)
  for (const [what, times] of [...statuses].sort()) console.log(`  ${what}: ${times}`)
  console.log(`  ${stored} rows after ${Math.round((performance.now() - started) / 1000)} s`)
  for (const text of failed) console.log(`  ${text}`)
  await judge(worker.db, {
    'each id is one row': stored === comments.length,
    'each id was answered by the same bytes': [...answers.values()].every((told) => told.size === 1),
    'every request that arrived was taken': [...statuses.keys()].every((what) => !/^[3-5]/.test(what)),
  })
} finally {
  await worker.close()
}
