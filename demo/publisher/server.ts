import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { articlePage, SITE, THREAD, TITLE } from './article.ts'
import { readFragment } from './read-fragment.ts'

/** The strictest policy for an article that carries the fragment, as widget/README.md prints it; and its own style. */
const policyFor = (worker: string): string =>
  [
    "default-src 'none'",
    `script-src ${worker}`,
    `style-src 'self' ${worker}`,
    'img-src data:',
    `connect-src ${worker}`,
    `form-action ${worker}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

export type Publisher = { origin: string; close(): Promise<void> }

/**
 * A newspaper's own server: another origin than the worker's, and any language would do. It puts what the worker
 * answers in time into its article. `worker` is asked for with each page, since a port may be known only later.
 */
export const startPublisher = async (worker: () => string, port = 0): Promise<Publisher> => {
  const style = await readFile(new URL('article.css', import.meta.url))
  let origin = ''
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin)
    if (pathname === '/article.css') {
      response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(style)
      return
    }
    if (pathname !== '/') {
      response.writeHead(404).end()
      return
    }
    const url = `${origin}/`
    void readFragment(worker(), SITE, { thread: THREAD, url, title: TITLE, lang: 'en' }).then((fragment) => {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policyFor(worker()),
        'Cache-Control': 'no-cache',
      })
      response.end(articlePage(worker(), url, fragment))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
