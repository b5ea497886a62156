import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { relative } from 'node:path'
import type { BrowserCommandContext } from 'vitest/node'
import { buildManifest, type Declaration } from '../../demo/build/manifest.ts'

/** What a class says of itself, for tests that run in the browser: one element of `custom-elements.json`. */
export const readManifest = async (
  { project }: Pick<BrowserCommandContext, 'project'>,
  tag: string,
): Promise<Declaration | undefined> => {
  const { root } = project.config
  const out = await mkdtemp(`${tmpdir()}/manifest-`)
  try {
    const { modules } = await buildManifest(`${root}/`, relative(root, out))
    return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)
  } finally {
    await rm(out, { recursive: true })
  }
}
