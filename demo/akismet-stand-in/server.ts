import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { act } from './act.ts'
import { standInAnswer, type StandInRequest } from './answer.ts'
import { isFault, type Fault } from './faults.ts'

export type AkismetStandIn = {
  /** For the worker's AKISMET_URL. */
  url: string
  /** The switches over HTTP: they answer even while Akismet itself is down. */
  controlUrl: string
  /** The last calls, oldest first. */
  requests: StandInRequest[]
  /** With a key: for its calls only. `refused` without a key closes the listener. */
  setFault(fault: Fault | null, key?: string): Promise<void>
  /** The next calls fail with 500, then all is well. */
  setFailures(count: number, key?: string): void
  close(): Promise<void>
}

const REQUESTS_KEPT = 2_000
const EVERYBODY = ''

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const parse = (request: IncomingMessage, body: string): StandInRequest => {
  const fields = Object.fromEntries(new URLSearchParams(body))
  const host = (request.headers.host ?? '').split(':')[0] ?? ''
  const keyInHost = /^([a-z0-9]+)\.(?:rest\.akismet\.com|localhost)$/.exec(host)?.[1]
  const key = fields['api_key'] ?? fields['key']
  return {
    call: /^\/\d\.\d\/([a-z-]+)$/.exec(request.url ?? '')?.[1] ?? request.url ?? '',
    key: key ?? keyInHost ?? '',
    keyIn: key !== undefined ? 'body' : keyInHost !== undefined ? 'host' : 'nowhere',
    fields,
    userAgent: request.headers['user-agent'] ?? '',
    contentType: request.headers['content-type'] ?? '',
    cookie: request.headers.cookie ?? null,
  }
}

/**
 * Akismet as far as this project talks to it, on this machine: real HTTP, so that the real client is
 * tested, with a switch for everything that can go wrong. It is what the demo asks where no key is set.
 */
export const startAkismetStandIn = async ({ port = 0, controlPort = 0 } = {}): Promise<AkismetStandIn> => {
  const requests: StandInRequest[] = []
  const faults = new Map<string, Fault>()
  const failures = new Map<string, number>()

  const failing = (scope: string): boolean => {
    const left = failures.get(scope) ?? 0
    if (left > 0) failures.set(scope, left - 1)
    return left > 0
  }

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = parse(request, await read(request))
    requests.push(asked)
    if (requests.length > REQUESTS_KEPT) requests.shift()
    const fault =
      failing(asked.key) || failing(EVERYBODY)
        ? 'status_500'
        : (faults.get(asked.key) ?? faults.get(EVERYBODY) ?? null)
    act(response, standInAnswer(asked), fault)
  }

  let service = createServer((request, response) => void serve(request, response))
  const servicePort = await listen(service, port)

  const setFault = async (fault: Fault | null, key = EVERYBODY) => {
    if (fault === null) faults.delete(key)
    else faults.set(key, fault)
    const down = faults.get(EVERYBODY) === 'refused'
    if (down && service.listening) await stop(service)
    if (!down && !service.listening) {
      service = createServer((request, response) => void serve(request, response))
      await listen(service, servicePort)
    }
  }

  const setFailures = (count: number, key = EVERYBODY) => void failures.set(key, count)

  const steer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const key = url.searchParams.get('key')
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
    }
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /stand-in/requests':
        return answer(200, key === null ? requests : requests.filter((one) => one.key === key))
      case 'DELETE /stand-in/requests': {
        const kept = key === null ? [] : requests.filter((one) => one.key !== key)
        requests.splice(0, requests.length, ...kept)
        return answer(200, {})
      }
      case 'POST /stand-in/fault': {
        const { name = null } = JSON.parse(await read(request)) as { name?: unknown }
        if (name !== null && !isFault(name)) return answer(422, { title: 'no such fault' })
        await setFault(name, key ?? EVERYBODY)
        return answer(200, {})
      }
      case 'POST /stand-in/failures': {
        const { count = 0 } = JSON.parse(await read(request)) as { count?: number }
        setFailures(count, key ?? EVERYBODY)
        return answer(200, {})
      }
      default:
        return answer(404, { title: 'no such switch' })
    }
  }

  const control = createServer((request, response) => {
    steer(request, response).catch(() => response.writeHead(400).end())
  })
  const controlAt = await listen(control, controlPort)

  return {
    url: `http://127.0.0.1:${servicePort}`,
    controlUrl: `http://127.0.0.1:${controlAt}`,
    requests,
    setFault,
    setFailures,
    async close() {
      await Promise.all([stop(control), service.listening ? stop(service) : undefined])
    },
  }
}
