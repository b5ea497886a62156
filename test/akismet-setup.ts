import type { TestProject } from 'vitest/node'
import { startAkismetStandIn } from '../demo/akismet-stand-in/server.ts'

/** Akismet's stand-in for all tests in workerd: each test file has a key, and so faults, of its own. */
export default async function setup({ provide }: TestProject) {
  const standIn = await startAkismetStandIn()
  provide('akismetUrl', standIn.url)
  provide('akismetControlUrl', standIn.controlUrl)
  return () => standIn.close()
}
