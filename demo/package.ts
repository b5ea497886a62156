import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration'
import { build } from 'vite'
import { common, target } from './build/common.ts'
import { buildDeclarations } from './build/declarations.ts'
import { buildManifest } from './build/manifest.ts'
import { packageEntries } from './build/package-entries.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const lib = `${root}lib`

// `npm run package`: the modules that the npm package exports, their types, and what editors read of them.

await rm(lib, { recursive: true, force: true })
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ...common,
  build: {
    ...target,
    outDir: lib,
    minify: false,
    lib: { entry: packageEntries, formats: ['es'] },
    rolldownOptions: {
      // A page's bundle has one Lit, and brings it itself.
      external: [/^@?lit\b/, /^@simplewebauthn\//],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})
await buildDeclarations(root, `${lib}/types`, Object.values(packageEntries))
const manifest = await buildManifest(root, 'lib')
// One format, typed twice: ours names only what is read here.
const read = manifest as unknown as Parameters<typeof generateVsCodeCustomElementData>[0]
generateVsCodeCustomElementData(read, { outdir: lib, hideLogs: true })
