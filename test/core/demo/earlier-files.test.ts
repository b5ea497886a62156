import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEarlier, keepFiles } from '../../../demo/build/earlier-files.ts'
import { serveFolder } from './serve-folder.ts'

const DAY_MS = 24 * 60 * 60_000
const MONDAY = Date.parse('2026-03-02T09:00:00Z')
const OF_MONDAY = 'comments-writing-monday.js'

let folder = ''
let origin = ''
let close = (): Promise<void> => Promise.resolve()

beforeEach(async () => {
  ;({ folder, origin, close } = await serveFolder())
})

afterEach(() => close())

/** Keeps what is served, builds `files`, and serves that from then on. */
const deploy = async (now: number, ...files: string[]): Promise<string[]> => {
  const next = `${folder}/next`
  await keepFiles(origin, next, now)
  await mkdir(`${next}/assets`)
  for (const name of files) await writeFile(`${next}/assets/${name}`, `// ${name}`)
  await addEarlier(next, now)
  await rm(`${folder}/served`, { recursive: true, force: true })
  await mkdir(`${folder}/served`)
  await Promise.all([
    writeFile(`${folder}/served/floating.json`, await readFile(`${next}/floating.json`)),
    writeFile(`${folder}/served/.assetsignore`, await readFile(`${next}/.assetsignore`)),
    mkdir(`${folder}/served/assets`),
  ])
  const names = await readdir(`${next}/assets`)
  for (const name of names) {
    await writeFile(`${folder}/served/assets/${name}`, await readFile(`${next}/assets/${name}`))
  }
  await rm(next, { recursive: true })
  return names.sort()
}

describe('what a floating script fetches later', () => {
  it('is served for two days more, however many deployments there are', async () => {
    expect(await deploy(MONDAY, OF_MONDAY, 'comments-el-same.js')).toEqual(['comments-el-same.js', OF_MONDAY])
    for (const [hours, own] of [
      [1, 'comments-writing-noon.js'],
      [26, 'comments-writing-tuesday.js'],
    ] as const) {
      const served = await deploy(MONDAY + hours * 60 * 60_000, own, 'comments-el-same.js')
      expect(served).toContain(OF_MONDAY)
      expect(served).toContain(own)
    }
    const later = await deploy(MONDAY + 3 * DAY_MS, 'comments-writing-thursday.js', 'comments-el-same.js')
    expect(later).toEqual([
      'comments-el-same.js',
      // Replaced less than two days ago.
      'comments-writing-noon.js',
      'comments-writing-thursday.js',
      'comments-writing-tuesday.js',
    ])
  })

  it('is not served where it is no longer what was published', async () => {
    await deploy(MONDAY, OF_MONDAY)
    await writeFile(`${folder}/served/assets/${OF_MONDAY}`, '// something else')
    await expect(deploy(MONDAY + DAY_MS, 'comments-writing-tuesday.js')).rejects.toThrow(
      'not what was published',
    )
  })

  it('is written nowhere else', async () => {
    await mkdir(`${folder}/served`)
    const list = { '../../escaped.js': { hash: 'sha384-x', until: null } }
    await writeFile(`${folder}/served/floating.json`, JSON.stringify(list))
    await expect(keepFiles(origin, `${folder}/next`, MONDAY)).rejects.toThrow('a file of no element')
  })

  it('is not missed where no deployment has listed it yet', async () => {
    expect(await keepFiles(origin, `${folder}/next`, MONDAY)).toEqual([])
  })
})
