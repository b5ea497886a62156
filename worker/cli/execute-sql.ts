import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
)

/** Runs a script on the project's database, local or deployed, with the rights of whoever is signed in to wrangler. */
export const executeSql = async (
  sql: string,
  { remote, persistTo }: { remote: boolean; persistTo: string | null },
): Promise<{ ok: true } | { ok: false; said: string }> => {
  const place = remote
    ? ['--remote']
    : ['--local', ...(persistTo === null ? [] : ['--persist-to', persistTo])]
  const child = spawn(
    process.execPath,
    [wrangler, 'd1', 'execute', 'DB', ...place, '--yes', '--command', sql],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  return code === 0 ? { ok: true } : { ok: false, said }
}
