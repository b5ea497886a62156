import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hashOf, isElementFile, type Integrity } from './exact-version.ts'

const isVersion = (name: unknown): name is string =>
  typeof name === 'string' && /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(name) && !name.includes('..')

const get = async (address: string): Promise<Response> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return answer
}

/** One version as it is served today; whatever does not have the hash it was published with is refused. */
const bring = async (origin: string, version: string, dist: string): Promise<void> => {
  const from = `${origin}/v/${version}`
  const integrity = (await (await get(`${from}/integrity.json`)).json()) as Integrity
  for (const [name, hash] of Object.entries(integrity.files)) {
    if (!isElementFile(name)) throw new Error(`${from} names a file of no element: ${name}`)
    const bytes = new Uint8Array(await (await get(`${from}/${name}`)).arrayBuffer())
    if (hashOf(bytes) !== hash) throw new Error(`${from}/${name} is not what was published`)
    await mkdir(dirname(`${dist}/v/${version}/${name}`), { recursive: true })
    await writeFile(`${dist}/v/${version}/${name}`, bytes)
  }
  await writeFile(`${dist}/v/${version}/integrity.json`, JSON.stringify(integrity, null, 2))
}

/**
 * A deployment replaces every file of the one before it, and pages out there name exact versions. This brings
 * the earlier ones from where they are served, so that the next deployment serves them too; their names.
 */
export const keepVersions = async (origin: string, dist: string, current: string): Promise<string[]> => {
  const listed: unknown = await (await get(`${origin}/exact-versions.json`)).json()
  const earlier = (Array.isArray(listed) ? listed : []).filter(isVersion).filter((name) => name !== current)
  for (const version of earlier) await bring(origin, version, dist)
  return earlier
}
