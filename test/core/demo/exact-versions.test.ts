import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildExactVersion } from '../../../demo/build/exact-version.ts'
import { keepVersions } from '../../../demo/build/keep-versions.ts'
import { serveFolder } from './serve-folder.ts'

let folder = ''
let origin = ''
let close = (): Promise<void> => Promise.resolve()

/** What a deployment serves: the files of `folder`/served. */
beforeEach(async () => {
  ;({ folder, origin, close } = await serveFolder())
  await mkdir(`${folder}/served/assets`, { recursive: true })
  await mkdir(`${folder}/next`)
  await writeFile(`${folder}/served/twin-comments.js`, 'import("./assets/comments-el-1.js")')
  await writeFile(`${folder}/served/twin-comments.el.js`, 'const el = {}')
  await writeFile(`${folder}/served/assets/comments-el-1.js`, 'export const el = {}')
})

afterEach(() => close())

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

describe('an exact version', () => {
  it('holds every script once more, with the hash of each', async () => {
    await buildExactVersion(`${folder}/served`, '1.0.0')
    const listed: unknown = JSON.parse(await readFile(`${folder}/served/v/1.0.0/integrity.json`, 'utf8'))
    expect(listed).toEqual({
      version: '1.0.0',
      files: {
        'assets/comments-el-1.js': sha384('export const el = {}'),
        'twin-comments.el.js': sha384('const el = {}'),
        'twin-comments.js': sha384('import("./assets/comments-el-1.js")'),
      },
    })
    expect(await readFile(`${folder}/served/v/1.0.0/assets/comments-el-1.js`, 'utf8')).toBe(
      'export const el = {}',
    )
  })

  it('outlives the next deployment', async () => {
    await buildExactVersion(`${folder}/served`, '1.0.0')
    expect(await keepVersions(origin, `${folder}/next`, '1.1.0')).toEqual(['1.0.0'])
    await writeFile(`${folder}/next/twin-comments.js`, 'newer')
    await buildExactVersion(`${folder}/next`, '1.1.0')
    expect(await readFile(`${folder}/next/v/1.0.0/twin-comments.js`, 'utf8')).toContain('comments-el-1')
    expect(await readFile(`${folder}/next/v/1.0.0/twin-comments.el.js`, 'utf8')).toBe('const el = {}')
    expect(await readFile(`${folder}/next/v/1.1.0/twin-comments.js`, 'utf8')).toBe('newer')
    expect(JSON.parse(await readFile(`${folder}/next/exact-versions.json`, 'utf8'))).toEqual([
      '1.0.0',
      '1.1.0',
    ])
  })

  it('is not kept where it is no longer what was published', async () => {
    await buildExactVersion(`${folder}/served`, '1.0.0')
    await writeFile(`${folder}/served/v/1.0.0/twin-comments.js`, 'import("./assets/comments-ro-1.js")')
    await expect(keepVersions(origin, `${folder}/next`, '1.1.0')).rejects.toThrow('not what was published')
  })

  it('writes nowhere but below its own version', async () => {
    const integrity = { version: '1.0.0', files: { '../../../escaped.js': sha384('x') } }
    await mkdir(`${folder}/served/v/1.0.0`, { recursive: true })
    await writeFile(`${folder}/served/v/1.0.0/integrity.json`, JSON.stringify(integrity))
    await writeFile(`${folder}/served/exact-versions.json`, '["1.0.0", "../1.0.0"]')
    await expect(keepVersions(origin, `${folder}/next`, '1.1.0')).rejects.toThrow('a file of no element')
  })
})
