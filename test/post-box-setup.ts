import type { TestProject } from 'vitest/node'
import { startPostBox } from './post-box.ts'

/** Where the worker under test posts to: each test has a box of its own. */
export default async function setup({ provide }: TestProject) {
  const box = await startPostBox()
  provide('postBoxUrl', box.url)
  return () => box.close()
}
