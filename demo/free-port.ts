import { createServer } from 'node:net'

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL'))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })

/** The wished port, else the next one that nobody uses on either loopback address. */
export const freePort = async (wished: number): Promise<number> => {
  for (let port = wished; port < wished + 100; port += 1) {
    const free = await Promise.all([isFree(port, '127.0.0.1'), isFree(port, '::1')])
    if (!free.includes(false)) return port
  }
  throw new Error(`No free port from ${wished} on.`)
}
