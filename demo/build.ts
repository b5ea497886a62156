import { cp, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildStates } from './build-states.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const MODES = ['comments', 'count', 'moderation']

/**
 * What the assets binding sends along. The element's files may be used by any site's page; the demo's pages
 * carry the strictest policy under which the tag must work.
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff

/twin-*.js
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300, stale-while-revalidate=86400

/assets/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=31536000, immutable

/demo/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html
  Referrer-Policy: strict-origin-when-cross-origin
`

/** Everything that is served as a file: one bundle for each element, and the demo's pages. */
export const buildAll = async (): Promise<void> => {
  await rm(`${root}dist`, { recursive: true, force: true })
  for (const mode of MODES) {
    await build({ root, configFile: `${root}vite.config.ts`, mode, logLevel: 'warn' })
  }
  await cp(`${root}demo/sites`, `${root}dist/demo`, { recursive: true })
  await buildStates(root)
  await writeFile(`${root}dist/_headers`, HEADERS)
}

if (import.meta.main) await buildAll()
