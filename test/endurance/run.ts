import { brokenInvariants } from '../invariants.ts'
import { demoSites } from '../harness/sites.ts'
import type { RunningWorker } from '../harness/start-worker.ts'

/** A number from the command line (`--cases 1000`), or what is usual. */
export const numberOf = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  const given = Number(process.argv[at + 1])
  return at > 0 && given > 0 ? given : usual
}

/** The demo's sites as a crowd meets them: what is ham is published at once, and one address may write without end. */
export const crowdedSites = (origins: string[]) =>
  demoSites(origins).map((site) => ({
    ...site,
    rule: 'flagged' as const,
    settings: { fillSecondsMin: 0, floods: { hold: 1_000_000, refuse: 1_000_000 } },
  }))

/** Prints what is broken, and lets the process leave with 1 where something is. */
export const judge = async (db: RunningWorker['db'], others: Record<string, boolean> = {}): Promise<void> => {
  const broken = await brokenInvariants(db)
  for (const [what, count] of Object.entries(broken)) console.log(`BROKEN: ${what} (${count})`)
  for (const [what, holds] of Object.entries(others)) console.log(`${holds ? 'holds' : 'BROKEN'}: ${what}`)
  if (Object.keys(broken).length === 0) console.log('holds: every invariant of the store')
  process.exitCode = Object.keys(broken).length > 0 || Object.values(others).includes(false) ? 1 : 0
}
