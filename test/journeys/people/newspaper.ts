import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

type Sheet = { html: string; headers?: Record<string, string> }

/**
 * A newspaper's own server, on another origin than the worker's. It really listens: a browser does not let a page
 * that a test made up reach loopback.
 */
export const openNewspaper = async () => {
  let sheet: Sheet = { html: '' }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...sheet.headers })
    response.end(`<!doctype html><html lang="el">${sheet.html}</html>`)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Every address of the newspaper shows this from now on. */
    print: (next: Sheet) => {
      sheet = next
    },
  }
}
