import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SILENCE, type Posted } from './posted.ts'

type Answer = { status: number; headers: Record<string, string>; about: string }

/**
 * A server on this machine that takes whatever is posted and keeps it, one box for each first part of a path:
 * the other side of webhooks and of mail. `/boxes/NAME` gives what came and, on DELETE, forgets it;
 * `/answers/NAME` sets the status and headers of the answers to come, to all or to what holds some words.
 */
export const startPostBox = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const boxes = new Map<string, Posted[]>()
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8')
      const [, first = '', second = ''] = (request.url ?? '').split('/')
      if (first === 'boxes') {
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(boxes.get(second) ?? []))
        if (request.method === 'DELETE') boxes.delete(second)
        return
      }
      if (first === 'answers') {
        // Sent by our own tests.
        answers.set(second, JSON.parse(body) as Answer)
        response.end('{}')
        return
      }
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      boxes.set(first, [...(boxes.get(first) ?? []), { headers, body, path: request.url ?? '' }])
      const set = answers.get(first)
      const answer = set && body.includes(set.about) ? set : { status: 200, headers: {} }
      // Silence: what was posted has arrived, and nobody ever says so.
      if (answer.status === SILENCE) return
      response.writeHead(answer.status, answer.headers).end()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
