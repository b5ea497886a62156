import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'

/** What the first congestion window carries: ten packets of 1,460 bytes. */
const READER_MAX = 14_600
const COUNT_MAX = 1_500
/** All that the desk needs to work through a queue in one language; the office is fetched when it is opened. */
const DESK_MAX = 55_000

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The chunks of one bundle, built as they are published; nothing is written. */
const chunksOf = async (mode: string): Promise<Rolldown.OutputChunk[]> => {
  const built = await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode,
    logLevel: 'silent',
    build: { write: false },
  })
  const results = (Array.isArray(built) ? built : [built]).filter((result) => 'output' in result)
  const files = results.flatMap(({ output }) => output)
  // A style sheet beside the script would be one more request, and not in the sum.
  expect(files.filter(({ type }) => type === 'asset')).toEqual([])
  return files.filter((file) => file.type === 'chunk')
}

const weigh = (chunks: Iterable<Rolldown.OutputChunk>): number =>
  [...chunks].reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0)

/** A chunk with all that it imports before it can run. */
const withStatic = (start: Rolldown.OutputChunk, all: Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> => {
  const found = new Set([start])
  for (const chunk of found) {
    for (const other of all) if (chunk.imports.includes(other.fileName)) found.add(other)
  }
  return found
}

const entryOf = (chunks: Rolldown.OutputChunk[]): Rolldown.OutputChunk => {
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) throw new Error('the bundle has no entry')
  return entry
}

/** The entry with the words of the language that is the longest; `folder` holds one module for each. */
const withLanguage = (chunks: Rolldown.OutputChunk[], folder: string): number =>
  Math.max(
    ...LANGUAGES.map((language) => {
      const words = chunks.find(({ facadeModuleId }) =>
        facadeModuleId?.endsWith(`worker/contract/i18n/${folder}/${language}.ts`),
      )
      if (!words) throw new Error(`no chunk carries ${language}`)
      return weigh(new Set([...withStatic(entryOf(chunks), chunks), ...withStatic(words, chunks)]))
    }),
  )

// Under `test` Vite would take the development build of Lit, which no reader gets.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
afterAll(() => void vi.unstubAllEnvs())

describe('what a reader downloads', () => {
  it(`fits ${READER_MAX} bytes to see comments and the form, in each language`, async () => {
    const weight = withLanguage(await chunksOf('comments'), 'reader')
    console.log(`twin-comments.js with the longest language: ${weight} bytes brotli`)
    expect(weight).toBeLessThanOrEqual(READER_MAX)
  })

  it.each(['comments', 'moderation'])('holds the entry of %s once, under one address', async (mode) => {
    const chunks = await chunksOf(mode)
    const entry = entryOf(chunks)
    expect(
      chunks.filter(({ imports }) => imports.includes(entry.fileName)).map(({ fileName }) => fileName),
    ).toEqual([])
  })

  it(`fits ${COUNT_MAX} bytes for the count badge`, async () => {
    const chunks = await chunksOf('count')
    const weight = weigh(chunks)
    console.log(`twin-comment-count.js: ${weight} bytes brotli`)
    expect(weight).toBeLessThanOrEqual(COUNT_MAX)
  })
})

describe('what a moderator downloads', () => {
  it(`fits ${DESK_MAX} bytes, in each language`, async () => {
    const weight = withLanguage(await chunksOf('moderation'), 'moderation/desk')
    console.log(`twin-moderation.js with the longest language: ${weight} bytes brotli`)
    expect(weight).toBeLessThanOrEqual(DESK_MAX)
  })

  it('holds nothing of the office before it is opened', async () => {
    const chunks = await chunksOf('moderation')
    const modules = [...withStatic(entryOf(chunks), chunks)].flatMap(({ moduleIds }) => moduleIds)
    expect(modules.filter((id) => id.includes('/moderation/office/'))).toEqual([])
  })
})
