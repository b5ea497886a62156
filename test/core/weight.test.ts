import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BUNDLES } from '../../demo/build/bundles.ts'
import { LANGUAGES, type Language } from '../../worker/contract/i18n/languages.ts'

/** What the first congestion window carries: ten packets of 1,460 bytes. */
const READER_MAX = 14_600
const COUNT_MAX = 1_500
/** All that the desk needs to work through a queue in one language; the office is fetched when it is opened. */
const DESK_MAX = 55_000

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The chunks of one bundle, built as they are published; nothing is written. */
const buildChunks = async (mode: string): Promise<Rolldown.OutputChunk[]> => {
  const results = await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode,
    logLevel: 'silent',
    build: { write: false },
  })
  const bundles = (Array.isArray(results) ? results : [results]).filter((result) => 'output' in result)
  const files = bundles.flatMap(({ output }) => output)
  // A style sheet beside the script would be one more request, and not in the sum.
  expect(files.filter(({ type }) => type === 'asset')).toEqual([])
  return files.filter((file) => file.type === 'chunk')
}

const built = new Map<string, Promise<Rolldown.OutputChunk[]>>()
const chunksOf = (mode: string): Promise<Rolldown.OutputChunk[]> => {
  const chunks = built.get(mode) ?? buildChunks(mode)
  built.set(mode, chunks)
  return chunks
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

const isWords = ({ facadeModuleId }: Rolldown.OutputChunk, folder: string, language: Language): boolean =>
  facadeModuleId?.endsWith(`worker/contract/i18n/${folder}/${language}.ts`) ?? false

/** The entry with the words of a language; `folder` holds one module for each. */
const withWords = (chunks: Rolldown.OutputChunk[], folder: string, language: Language): number => {
  const words = chunks.find((chunk) => isWords(chunk, folder, language))
  if (!words) throw new Error(`no chunk carries ${language}`)
  return weigh(new Set([...withStatic(entryOf(chunks), chunks), ...withStatic(words, chunks)]))
}

/** The same with the language that is the longest. */
const withLanguage = (chunks: Rolldown.OutputChunk[], folder: string): number =>
  Math.max(...LANGUAGES.map((language) => withWords(chunks, folder, language)))

// Under `test` Vite would take the development build of Lit, which no reader gets.
beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'))
afterAll(() => void vi.unstubAllEnvs())

describe('what a reader downloads', () => {
  it(`fits ${READER_MAX} bytes to see comments and the form, in each language`, async () => {
    const weight = withLanguage(await chunksOf('comments'), 'reader')
    console.log(`twin-comments.js with the longest language: ${weight} bytes brotli`)
    expect(weight).toBeLessThanOrEqual(READER_MAX)
  })

  it.each(LANGUAGES)('fits the same with the words of %s in one file', async (language) => {
    const inside = await chunksOf(`comments.${language}`)
    const all = withStatic(entryOf(inside), inside)
    expect([...all].map(({ fileName }) => fileName)).toEqual([`twin-comments.${language}.js`])
    const weight = weigh(all)
    console.log(`twin-comments.${language}.js: ${weight} bytes brotli`)
    expect(weight).toBeLessThanOrEqual(READER_MAX)
  })

  it.each(LANGUAGES)(
    'comes later from the same files, whether the words of %s are inside or not',
    async (language) => {
      const later = (chunks: Rolldown.OutputChunk[]) =>
        chunks
          .filter((chunk) => !chunk.isEntry && !isWords(chunk, 'reader', language))
          .map(({ fileName, code }) => [fileName, code])
      const inside = later(await chunksOf(`comments.${language}`))
      expect(Object.fromEntries(inside)).toEqual(Object.fromEntries(later(await chunksOf('comments'))))
    },
  )

  it.each(['', ...LANGUAGES.map((language) => `.${language}`)])(
    'is compiled while it comes, in Chromium: twin-comments%s.js',
    async (language) => {
      const { code } = entryOf(await chunksOf(`comments${language}`))
      expect(code.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad')
    },
  )

  it.each(Object.keys(BUNDLES))('holds the entry of %s once, under one address', async (mode) => {
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
