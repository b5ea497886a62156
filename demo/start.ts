import { demoSites } from './demo-sites.ts'
import { TITLE } from './publisher/article.ts'
import type { Demo } from './run-demo.ts'

const colour = process.stdout.isTTY && !process.env['NO_COLOR']
const paint = (code: string) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
const bold = paint('1')
const dim = paint('2')
const blue = paint('36')

const described = (demo: Demo): string => {
  const names = new Map(demoSites(demo.origin).map(({ id, name }) => [id, name]))
  const rows = [
    ...demo.articles.map(({ site, url }) => [names.get(site) ?? site, url] as const),
    [TITLE, demo.inlined] as const,
  ]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return [
    '',
    `  ${bold('twin-comments')} ${dim(demo.data === 'seeded' ? 'with fresh demo data' : 'with the data of last time')}`,
    '',
    ...rows.map(([name, url]) => `  ${name.padEnd(width)}${blue(url)}`),
    '',
    `  ${'A back office'.padEnd(width)}${blue(demo.backOffice)}`,
    `  ${'The desk'.padEnd(width)}${blue(demo.deskLink)}`,
    `  ${''.padEnd(width)}${dim('opens once; then register a passkey, or start again for a new link')}`,
    '',
    `  ${dim(
      demo.akismet === 'stand-in'
        ? 'Akismet is played by a stand-in: the name “akismet-guaranteed-spam” is spam. AKISMET_KEY=… asks the real one.'
        : 'Comments are checked by the real Akismet.',
    )}`,
    `  ${dim('Ctrl+C stops everything. `npm run reset` clears the data.')}`,
    '',
  ].join('\n')
}

const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leaving.abort())
// npm's shell may be gone before it has passed a signal on: whoever has lost it has been stopped as well.
const shell = process.ppid
const SHELL_MS = 500
if (process.env['npm_lifecycle_event']) {
  setInterval(() => process.ppid !== shell && leaving.abort(), SHELL_MS).unref()
}
const left = new Promise<'left'>((resolve) => leaving.signal.addEventListener('abort', () => resolve('left')))

/** 0: stopped as asked. 1: something failed, and the reason is printed. */
const main = async (): Promise<number> => {
  try {
    console.log(dim('Building the elements and the demo…'))
    // Loaded only now: a signal must be heard before the tools are.
    const { buildAll } = await import('./build.ts')
    await buildAll()
    leaving.signal.throwIfAborted()
    console.log(dim('Starting the worker…'))
    const { runDemo } = await import('./run-demo.ts')
    const port = process.env['PORT']
    const demo = await runDemo({
      ...(port && { port: Number(port) }),
      signal: leaving.signal,
      say: (line) => console.error(dim(line)),
    })
    console.log(described(demo))
    const why = await Promise.race([left, demo.ended])
    await demo.stop()
    if (why === 'left') return 0
    console.error('The worker has ended unexpectedly. Run `npm start` again; the data is kept.')
    return 1
  } catch (error) {
    if (leaving.signal.aborted) return 0
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

process.exit(await main())
