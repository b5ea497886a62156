import { readFile } from 'node:fs/promises'
import { openServer, type OpenServer } from '../open-server.ts'
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

/**
 * A newspaper's own server: another origin than the worker's, and any language would do. It puts what the worker
 * answers in time into its article. `worker` is asked for with each page, since a port may be known only later.
 */
export const startPublisher = async (worker: () => string, port = 0): Promise<OpenServer> => {
  const style = await readFile(new URL('article.css', import.meta.url))
  return openServer(port, (origin) => (request, response) => {
    // Not as a URL: an address that is none would end the server.
    const [pathname = ''] = (request.url ?? '').split('?')
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
}
