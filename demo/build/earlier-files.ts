import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hashOf, isElementFile } from './exact-version.ts'

/** File by file: its hash, and when nobody asks for it any more; null while it is of the last deployment. */
type Floating = Record<string, { hash: string; until: string | null }>

const LIST = 'floating.json'
/** A browser goes on with a floating script for a day and five minutes (`headers.ts`). */
const ASKED_FOR_MS = 2 * 24 * 60 * 60_000

const listIn = async (folder: string): Promise<Floating> => {
  const text = await readFile(`${folder}/${LIST}`, 'utf8').catch(() => '{}')
  return JSON.parse(text) as Floating
}

/**
 * A deployment replaces what the floating scripts before it fetch later, and browsers go on with those for a while. This
 * brings such files from where they are served into `<dist>/earlier`, for the next build; their names.
 */
export const keepFiles = async (origin: string, dist: string, now: number): Promise<string[]> => {
  const answer = await fetch(`${origin}/${LIST}`)
  const served = answer.ok ? ((await answer.json()) as Floating) : {}
  const kept: Floating = {}
  for (const [name, { hash, until }] of Object.entries(served)) {
    if (!isElementFile(name)) throw new Error(`${origin} lists a file of no element: ${name}`)
    const end = until ?? new Date(now + ASKED_FOR_MS).toISOString()
    if (Date.parse(end) <= now) continue
    const file = await fetch(`${origin}/${name}`)
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!file.ok || hashOf(bytes) !== hash) throw new Error(`${origin}/${name} is not what was published`)
    await mkdir(dirname(`${dist}/earlier/${name}`), { recursive: true })
    await writeFile(`${dist}/earlier/${name}`, bytes)
    kept[name] = { hash, until: end }
  }
  await mkdir(`${dist}/earlier`, { recursive: true })
  await writeFile(`${dist}/earlier/${LIST}`, JSON.stringify(kept, null, 2))
  return Object.keys(kept)
}

/** Puts what was kept beside what was built, and lists all of it for the deployment after this. */
export const addEarlier = async (dist: string, now: number): Promise<void> => {
  const floating: Floating = {}
  for (const file of await readdir(`${dist}/assets`)) {
    const name = `assets/${file}`
    floating[name] = { hash: hashOf(await readFile(`${dist}/${name}`)), until: null }
  }
  for (const [name, file] of Object.entries(await listIn(`${dist}/earlier`))) {
    if (floating[name] || file.until === null || Date.parse(file.until) <= now) continue
    await cp(`${dist}/earlier/${name}`, `${dist}/${name}`)
    floating[name] = file
  }
  await writeFile(`${dist}/${LIST}`, JSON.stringify(floating, null, 2))
  await writeFile(`${dist}/.assetsignore`, 'earlier\n')
}
