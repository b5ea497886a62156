import { readFile } from 'node:fs/promises'
import { openServer, type OpenServer } from '../open-server.ts'
import { backOfficePage, SITE } from './page.ts'

/** Whom a real back office would know by its own sign-in. */
const PERSON = 'Ελένη'

/** What a page with the desk needs, under the strictest policy. */
const policyFor = (worker: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${worker}`,
    "style-src 'self'",
    'img-src data:',
    `connect-src 'self' ${worker}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

type Options = {
  worker: () => string
  /** Of the scope `moderate`. It never leaves this server. */
  apiToken: string
  port?: number
}

/** Ten minutes at the desk for one person, on pages of this origin; null where the worker gives none. */
const askDeskToken = async (worker: string, apiToken: string, origin: string): Promise<string | null> => {
  const answer = await fetch(`${worker}/v1/sites/${SITE}/moderation/desk-tokens`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ origin, person: PERSON }),
  })
  if (!answer.ok) return null
  // The worker's shape is held by its own tests.
  const { token } = (await answer.json()) as { token: string }
  return token
}

/**
 * A newsroom's back office: another origin than the worker's, with its own idea of who sits there. Only pages of its
 * own may have a token: a foreign page cannot read the answer, and is refused before one is made.
 */
export const startBackOffice = async ({ worker, apiToken, port = 0 }: Options): Promise<OpenServer> => {
  const files = new Map<string, { type: string; text: Buffer }>(
    await Promise.all(
      [
        ['back-office.css', 'text/css; charset=utf-8'],
        ['back-office.js', 'text/javascript; charset=utf-8'],
      ].map(
        async ([name = '', type = '']) =>
          [`/${name}`, { type, text: await readFile(new URL(name, import.meta.url)) }] as const,
      ),
    ),
  )
  return openServer(port, (origin) => (request, response) => {
    // Not as a URL: an address that is none would end the server.
    const [pathname = ''] = (request.url ?? '').split('?')
    const file = files.get(pathname)
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.text)
    } else if (pathname === '/desk-token' && request.method === 'POST') {
      if (request.headers.origin !== origin) {
        response.writeHead(403).end()
        return
      }
      askDeskToken(worker(), apiToken, origin)
        .then((token) => {
          response.writeHead(token === null ? 502 : 200, {
            'Content-Type': 'text/plain',
            'Cache-Control': 'no-store',
          })
          response.end(token ?? '')
        })
        .catch(() => response.writeHead(502).end())
    } else if (pathname === '/') {
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policyFor(worker()),
        'Cache-Control': 'no-store',
      })
      response.end(backOfficePage(worker(), PERSON))
    } else {
      response.writeHead(404).end()
    }
  })
}
