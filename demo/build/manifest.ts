import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packageEntries } from './package-entries.ts'

type Named = { name: string; description?: string; privacy?: string; fieldName?: string; kind?: string }
type Reference = { name: string; module?: string }
export type Declaration = Named & {
  customElement?: boolean
  tagName?: string
  members?: (Named & { attribute?: string; inheritedFrom?: unknown })[]
} & { [list in 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates']?: Named[] }
export type Manifest = {
  modules: {
    path: string
    declarations: Declaration[]
    exports: { name: string; declaration: Reference }[]
  }[]
}

const CLI = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'))
const run = promisify(execFile)

const built = new Map<string, string>(
  Object.entries(packageEntries).map(([name, source]) => [source, `lib/${name}.js`]),
)
const builtPath = (source: string): string => built.get(source.replace(/^\//, '')) ?? source

const isPublic = ({ name, privacy, fieldName = name }: Named): boolean =>
  privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(fieldName)

/** What others may use: the analyzer also lists private state, and events whose name it could not read. */
const publicPart = (declaration: Declaration): Declaration => ({
  ...declaration,
  members: (declaration.members ?? []).filter(isPublic),
  attributes: (declaration.attributes ?? []).filter(isPublic),
  events: (declaration.events ?? []).filter(({ name }) => name.startsWith('twin-')),
})

/** What the classes say of themselves (types, JSDoc), as tools read it: `lib/custom-elements.json`. */
export const buildManifest = async (root: string, out: string): Promise<Manifest> => {
  const globs = Object.values(packageEntries)
  const options = ['--config', 'demo/build/analyzer.config.js', '--outdir', out, '--globs', ...globs]
  await run(process.execPath, [CLI, 'analyze', ...options], { cwd: root })
  const found = JSON.parse(await readFile(`${root}${out}/custom-elements.json`, 'utf8')) as Manifest
  const modules = found.modules.map(({ path, declarations, ...rest }) => ({
    ...rest,
    path: builtPath(path),
    declarations: declarations.filter(({ customElement }) => customElement).map(publicPart),
  }))
  const home = new Map(
    modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, path])),
  )
  const manifest = {
    ...found,
    modules: modules.map(({ exports, ...rest }) => ({
      ...rest,
      exports: exports.flatMap((named) => {
        const module = home.get(named.declaration.name)
        return module === undefined ? [] : { ...named, declaration: { ...named.declaration, module } }
      }),
    })),
  }
  await writeFile(`${root}${out}/custom-elements.json`, JSON.stringify(manifest, null, 2))
  return manifest
}
