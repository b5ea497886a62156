import { expect } from 'vitest'
import type { RunningWorker } from '../../harness/start-worker.ts'

/** Readers write below Kozani's article; nobody's time is spent on the form. */
export const readersWrite = async (worker: RunningWorker, ...texts: string[]): Promise<void> => {
  for (const body of texts) {
    const answer = await fetch(`${worker.origin}/v1/sites/kozani/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: worker.origin },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        thread: { key: 'adelfopoiisi' },
        body,
        consent: true,
        policyVersion: '2026-11',
      }),
    })
    expect(answer.status).toBe(201)
  }
}
