import { readFile, rename, writeFile } from 'node:fs/promises'

const NAME = '.wrangler.harness.toml'
const WRITE_LIMIT = /(simple = \{ limit = )\d+/

/**
 * `wrangler.toml` with room for tests, for a machine that writes like a crowd from one address: the limit of writes
 * is held by the worker's own tests. It lies beside the real one, to which the paths in it are relative.
 */
export const harnessConfig = async (root: string): Promise<string> => {
  const real = await readFile(`${root}wrangler.toml`, 'utf8')
  const roomy = real.replace(WRITE_LIMIT, (_, before: string) => `${before}100000`)
  if (roomy === real) throw new Error('wrangler.toml has no limit of writes any more.')
  // Moved into its place: another run may be reading it.
  const draft = `${root}${NAME}.${process.pid}`
  await writeFile(draft, roomy)
  await rename(draft, `${root}${NAME}`)
  return `./${NAME}`
}
