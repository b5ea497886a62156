import type { TestProject } from 'vitest/node'
import type { NewSite } from '../../worker/store/sites.ts'
import { demoSites } from './sites.ts'
import { startWorker } from './start-worker.ts'

declare module 'vitest' {
  // Vitest's own way to type what a set-up hands to the tests.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    apiUrl: string
  }
}

const texts = { en: { aboveForm: 'Be kind.\n\nThe rest is at https://rules.example/house', closed: '' } }

/**
 * Each newsroom twice: one that reads everything first, and one (`…-open`) that publishes what is ham. It says a few
 * words of its own to readers of English.
 */
const bothRules = (origins: string[]): NewSite[] =>
  demoSites(origins).flatMap((site) => [
    site,
    { ...site, id: `${site.id}-open`, rule: 'flagged', settings: { ...site.settings, texts } },
  ])

/** One worker for all element tests: each test writes in threads and sites of its own. */
export default async (project: TestProject) => {
  // Vitest serves the page from the first free port: the ports it may take are on the list.
  const ports = Array.from({ length: 20 }, (_, step) => 23315 + step)
  const origins = ['localhost', '127.0.0.1'].flatMap((name) => ports.map((port) => `http://${name}:${port}`))
  const worker = await startWorker({ origins, sites: bothRules })
  project.provide('apiUrl', worker.origin)
  return worker.close
}
