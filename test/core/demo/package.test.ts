import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }

const run = promisify(execFile)
const root = process.cwd()
let site = ''
const installed = () => `${site}/node_modules/twin-comments`

/** A site that uses the package as npm would hand it over; what it depends on is this project's own copy. */
beforeAll(async () => {
  if (!existsSync('lib')) throw new Error('there is no package yet: npm run package')
  site = await mkdtemp(`${tmpdir()}/package-`)
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', site])
  const [{ filename } = { filename: '' }] = JSON.parse(stdout) as { filename: string }[]
  await mkdir(installed(), { recursive: true })
  await run('tar', ['-xzf', `${site}/${filename}`, '--strip-components=1', '-C', installed()])
  for (const name of Object.keys(manifest.dependencies)) {
    await mkdir(dirname(`${site}/node_modules/${name}`), { recursive: true })
    await symlink(`${root}/node_modules/${name}`, `${site}/node_modules/${name}`)
  }
  await writeFile(`${site}/package.json`, '{ "type": "module" }')
}, 60_000)

afterAll(() => rm(site, { recursive: true, force: true }))

/** The script that a page would load, made of one line of the site's own. */
const bundle = async (source: string): Promise<string> => {
  await writeFile(`${site}/main.js`, source)
  const built = await build({
    root: site,
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: { write: false, minify: false, rolldownOptions: { input: `${site}/main.js` } },
  })
  const results = (Array.isArray(built) ? built : [built]).filter((result) => 'output' in result)
  const chunks: Rolldown.OutputChunk[] = results
    .flatMap(({ output }) => output)
    .filter((file) => file.type === 'chunk')
  return chunks.map(({ code }) => code).join('\n')
}

/** A method that only the class of the comments has. */
const COMMENTS = 'async focusComposer() {'

const times = (text: string, part: string): number => text.split(part).length - 1

describe('the npm package', () => {
  it('holds what it exports, and nothing of the worker but types', async () => {
    const targets = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? to : Object.values(to),
    )
    for (const target of [...targets, ...manifest.sideEffects, manifest.types, manifest.customElements]) {
      expect(existsSync(`${installed()}/${target}`), target).toBe(true)
    }
    const files = (await readdir(installed(), { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(installed().length + 1))
    const foreign = files.filter(
      (file) => !file.startsWith('lib/') && !/^(package\.json|[\w/]+\.md|LICENSE)$/.test(file),
    )
    expect(foreign).toEqual([])
    expect(files.filter((file) => file.startsWith('lib/types/worker') && !file.endsWith('.d.ts'))).toEqual([])
  })

  it('brings no Lit of its own, and imports nothing that it does not depend on', async () => {
    const scripts = (await readdir(`${installed()}/lib`, { recursive: true })).filter((name) =>
      name.endsWith('.js'),
    )
    const named = new Set<string>()
    for (const script of scripts) {
      const code = await readFile(`${installed()}/lib/${script}`, 'utf8')
      for (const [, from] of code.matchAll(/\bfrom ['"]([^.'"][^'"]*)['"]/g)) if (from) named.add(from)
      expect(code).not.toContain('litHtmlVersions')
    }
    const packages = [...named].map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    expect([...new Set(packages)].sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })

  it('registers nothing where only a class is imported', async () => {
    const code = await bundle(`
      import { TwinComments } from 'twin-comments/element'
      import { TwinCommentCount } from 'twin-comments/count/element'
      import { TwinModeration } from 'twin-comments/moderation/element'
      console.log(TwinComments, TwinCommentCount, TwinModeration)`)
    expect(times(code, COMMENTS)).toBe(1)
    expect(code).not.toContain('customElements.define("twin-')
    expect(times(code, 'globalThis.litHtmlVersions ')).toBeLessThanOrEqual(1)
  })

  it('leaves out of a bundle what is only named', async () => {
    expect(await bundle(`import { TwinComments } from 'twin-comments/element'`)).not.toContain(
      'class TwinComments',
    )
  })

  it('registers each element once', async () => {
    const code = await bundle(`
      import 'twin-comments'
      import { TwinComments } from 'twin-comments'
      import 'twin-comments/count'
      import 'twin-comments/moderation'
      import { TwinComments as Same } from 'twin-comments/element'
      console.log(TwinComments === Same)`)
    for (const name of ['twin-comments', 'twin-comment-count', 'twin-moderation']) {
      expect(times(code, `customElements.define("${name}"`)).toBe(1)
    }
    expect(times(code, COMMENTS)).toBe(1)
  })

  it.each(Object.keys(manifest.exports).filter((name) => !name.endsWith('.json')))(
    'can be imported on a site’s server, where there is no page: %s',
    async (name) => {
      const { stdout } = await run(
        process.execPath,
        ['-e', `import('twin-comments${name.slice(1)}').then((all) => console.log(Object.keys(all)[0]))`],
        { cwd: site },
      )
      expect(stdout).toMatch(/^Twin/)
    },
  )

  it('types elements, events and details for a strict consumer', async () => {
    await writeFile(
      `${site}/consumer.ts`,
      `
      import { TwinComments, type TwinCommentsDetails } from 'twin-comments'
      import { TwinCommentCount } from 'twin-comments/count/element'
      import { TwinModeration } from 'twin-comments/moderation/element'

      const element: TwinComments = document.createElement('twin-comments')
      element.site = 'kozani'
      element.sort = 'newest'
      element.addEventListener('twin-count', ({ detail }) => detail.count.toFixed())
      document.addEventListener('twin-submitted', ({ detail }) => detail.comment.status === 'approved')
      const first = (detail: TwinCommentsDetails['twin-load']): string | undefined => detail.comments[0]?.author.name ?? undefined
      const badge: TwinCommentCount | null = document.querySelector('twin-comment-count')
      const desk: TwinModeration = document.createElement('twin-moderation')
      desk.addEventListener('twin-decision', ({ detail }) => detail.ids.length)
      export const all = [first, badge?.thread?.trim(), desk.site, await element.openComment('x')]

      // @ts-expect-error there is no such order
      element.sort = 'best'
      // @ts-expect-error there is no such status
      document.addEventListener('twin-submitted', ({ detail }) => detail.comment.status === 'lost')
      // @ts-expect-error the first may be missing
      export const name = (detail: TwinCommentsDetails['twin-load']) => detail.comments[0].author
      `,
    )
    await writeFile(
      `${site}/tsconfig.json`,
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          lib: ['es2023', 'dom', 'dom.iterable'],
          module: 'nodenext',
          strict: true,
          noUncheckedIndexedAccess: true,
          exactOptionalPropertyTypes: true,
          types: [],
          // The package's declarations are checked, the language's own are not.
          skipDefaultLibCheck: true,
          noEmit: true,
        },
        files: ['consumer.ts'],
      }),
    )
    const told = await run(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', site]).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stdout: string }).stdout,
    )
    expect(told).toBe('')
  })
})
