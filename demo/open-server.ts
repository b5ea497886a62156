import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export type OpenServer = { origin: string; close(): Promise<void> }

/** A server of somebody else's on this machine: it hears its own origin, which a free port (0) makes known late. */
export const openServer = async (
  port: number,
  answerAt: (origin: string) => RequestListener,
): Promise<OpenServer> => {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  server.on('request', answerAt(origin))
  return {
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
