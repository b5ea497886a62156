import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'

/** A deployment: serves the files of `<folder>/served`, whatever is there when it is asked, until it is closed. */
export const serveFolder = async () => {
  const folder = await mkdtemp(`${tmpdir()}/deployment-`)
  const server = createServer((request, response) => {
    readFile(`${folder}/served${request.url ?? ''}`).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  const close = async (): Promise<void> => {
    await new Promise((closed) => server.close(closed))
    await rm(folder, { recursive: true })
  }
  return { folder, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
