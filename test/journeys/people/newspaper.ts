import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

type Sheet = { html: string; headers?: Record<string, string> }

export type Newspaper = {
  origin: string
  /** Every address of the newspaper shows this from now on. */
  print: (next: Sheet) => void
  close: () => Promise<void>
}

/**
 * A newspaper's own server, on another origin than the worker's. It really listens: a browser does not let a page
 * that a test made up reach loopback.
 */
export const startNewspaper = async (): Promise<Newspaper> => {
  let sheet: Sheet = { html: '' }
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...sheet.headers })
    response.end(`<!doctype html><html lang="el">${sheet.html}</html>`)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    print: (next) => {
      sheet = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** The same, for the tests of one file. */
export const openNewspaper = async (): Promise<Newspaper> => {
  const newspaper = await startNewspaper()
  afterAll(newspaper.close)
  return newspaper
}
