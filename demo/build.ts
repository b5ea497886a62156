import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import manifest from '../package.json' with { type: 'json' }
import { BUNDLES } from './build/bundles.ts'
import { addEarlier } from './build/earlier-files.ts'
import { buildExactVersion, type Integrity } from './build/exact-version.ts'
import { buildFragmentStylesheet } from './build/fragment-stylesheet.ts'
import { HEADERS } from './build/headers.ts'
import { buildStates } from './build-states.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`

/** What `npm run keep` brought: pages out there still ask for it. */
const KEPT = ['v', 'earlier']

const clear = async (): Promise<void> => {
  await mkdir(dist, { recursive: true })
  const old = (await readdir(dist)).filter((name) => !KEPT.includes(name))
  await Promise.all(old.map((name) => rm(`${dist}/${name}`, { recursive: true })))
}

/** Everything that is served as a file: one bundle for each element, by floating and by exact version; the demo. */
export const buildAll = async (): Promise<Integrity> => {
  await clear()
  for (const mode of Object.keys(BUNDLES)) {
    await build({ root, configFile: `${root}vite.config.ts`, mode, logLevel: 'warn' })
  }
  await buildFragmentStylesheet(root)
  const integrity = await buildExactVersion(dist, manifest.version)
  await addEarlier(dist, Date.now())
  await cp(`${root}demo/sites`, `${dist}/demo`, { recursive: true })
  await buildStates(root)
  await writeFile(`${dist}/_headers`, HEADERS)
  return integrity
}

if (import.meta.main) {
  const { version, files } = await buildAll()
  for (const [name, hash] of Object.entries(files)) {
    if (!name.includes('/')) console.log(`/v/${version}/${name}  ${hash}`)
  }
}
