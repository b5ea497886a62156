import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'

/** File by file, as an `integrity` attribute takes it. */
export type Integrity = { version: string; files: Record<string, string> }

export const isElementFile = (name: string): boolean => /^(assets\/)?[\w-]+(\.[\w-]+)*\.(js|css)$/.test(name)

export const hashOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/**
 * The same files once more under `/v/<version>/`, where they never change, and beside them their hashes. A page
 * that names a version and a hash runs exactly that code, whatever becomes of the server it comes from.
 */
export const buildExactVersion = async (dist: string, version: string): Promise<Integrity> => {
  const folder = `${dist}/v/${version}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files: Record<string, string> = {}
  const names = await readdir(dist, { recursive: true })
  for (const name of names.filter(isElementFile).sort()) {
    await cp(`${dist}/${name}`, `${folder}/${name}`)
    files[name] = hashOf(await readFile(`${folder}/${name}`))
  }
  await writeFile(`${folder}/integrity.json`, JSON.stringify({ version, files }, null, 2))
  await writeFile(`${dist}/exact-versions.json`, JSON.stringify(await readdir(`${dist}/v`)))
  return { version, files }
}
