import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Arrows go one way: page → element → controller → client → route → use case → store and filters.
 * Each folder may import itself and what is named here; folders are matched from the longest name down.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'worker/contract': ['zod'],
  'worker/core': ['worker/contract', 'zod'],
  'worker/filters': ['worker/contract', 'worker/core', 'akismet-api'],
  'worker/store': ['worker/contract', 'worker/core'],
  'worker/crypto': ['worker/contract', 'worker/core', 'worker/store'],
  'worker/pages': ['worker/contract', 'worker/core', 'hono'],
  'worker/http': ['worker', 'hono', 'zod', '@simplewebauthn/server'],
  'worker/cli': ['worker/contract', 'worker/core', 'worker/store', 'node:'],
  worker: ['worker/http'],
  'widget/shared': ['worker/contract', 'lit'],
  'widget/comments': ['worker/contract', 'widget/shared', 'lit'],
  'widget/count': ['worker/contract', 'widget/shared'],
  'widget/moderation': ['worker/contract', 'widget/shared', 'lit', '@simplewebauthn/browser'],
  widget: ['widget/comments', 'widget/count', 'widget/moderation', 'widget/shared'],
}

type Import = { file: string; target: string; types: boolean }

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))

const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8')
  const lines = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...lines].map(([, types, from, dynamic]) => {
    const name = from ?? dynamic ?? ''
    return {
      file,
      target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      types: types !== undefined,
    }
  })
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

const folderOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .sort((a, b) => b.length - a.length)
    .find((folder) => within(path, folder))

const files = [...sources('worker'), ...sources('widget')]
const imports = files.flatMap(importsOf)

describe('the ground plan', () => {
  it('is read from real files', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(80)
  })

  it('lets every folder import only what its arrows allow', () => {
    const wrong = imports.filter(({ file, target }) => {
      const folder = folderOf(file)
      if (folder === undefined) return true
      const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
      return !allowed.some((name) => within(target, name) || (name.endsWith(':') && target.startsWith(name)))
    })
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('keeps zod off the page: the widget takes types and plain constants from the contract', () => {
    const readsZod = (file: string, seen = new Set<string>()): boolean => {
      if (seen.has(file)) return false
      seen.add(file)
      return importsOf(file).some(
        ({ target, types }) =>
          !types && (target === 'zod' || (target.startsWith('worker/') && readsZod(target, seen))),
      )
    }
    const wrong = imports.filter(
      ({ file, target, types }) =>
        within(file, 'widget') && !types && target.startsWith('worker/') && readsZod(target),
    )
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('keeps the platform out of the core: no request, no environment, no database, no clock', () => {
    const platform =
      /\b(Request|Response|Headers|D1Database|ExecutionContext|fetch\(|Date\.now|new Date\(\)|randomUUID|Math\.random|setTimeout)\b/
    const wrong = files.filter((file) => {
      const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return within(file, 'worker/core') && platform.test(code)
    })
    expect(wrong).toEqual([])
  })

  it('keeps SQL in one folder', () => {
    const sql = /\b(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b/
    const wrong = files.filter(
      (file) => !within(file, 'worker/store') && sql.test(readFileSync(file, 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('makes no HTML out of strings', () => {
    const html =
      /\b(unsafeHTML|unsafeSVG|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write\(/
    expect(files.filter((file) => html.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
