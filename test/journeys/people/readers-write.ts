import { expect } from 'vitest'
import type { RunningWorker } from '../../harness/start-worker.ts'

/** What somebody writes: the text alone, or with a name. */
type Written = string | { body: string; name: string }

/** Readers write below Kozani's article; nobody's time is spent on the form. */
export const readersWrite = async (worker: RunningWorker, ...comments: Written[]): Promise<void> => {
  for (const written of comments) {
    const answer = await fetch(`${worker.origin}/v1/sites/kozani/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: worker.origin },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        thread: { key: 'adelfopoiisi' },
        ...(typeof written === 'string' ? { body: written } : written),
        consent: true,
        policyVersion: '2026-11',
      }),
    })
    expect(answer.status).toBe(201)
  }
}
