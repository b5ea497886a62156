import type { AkismetCall } from './akismet-call.ts'
import { ClientPromise } from './bluebird.ts'
import { readReply, type AkismetReply } from './read-reply.ts'

type Field = string | boolean | readonly string[] | undefined
type Fields = Record<string, Field>

/** What akismet-api reads of an answer. */
type ClientResponse = { text: string; header: Record<string, string> }

const append = (form: URLSearchParams, name: string, value: Field) => {
  if (value === undefined) return
  if (typeof value === 'object') for (const one of value) form.append(`${name}[]`, one)
  else form.append(name, String(value))
}

const encode = (fields: Fields): URLSearchParams => {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) append(form, name, value)
  return form
}

/** The client's address ends in version and call: `https://KEY.rest.akismet.com/1.1/comment-check`. */
const pathOf = (url: string): string => {
  const path = /\/\d+\.\d+\/[a-z-]+$/.exec(url)
  if (!path) throw new Error('akismet-api asked for an address of another shape')
  return path[0]
}

/** One request, given up at the deadline wherever it stands: before the first byte or between two. */
const ask = async (call: AkismetCall, path: string, fields: Fields): Promise<AkismetReply> => {
  const { key, baseUrl, deadlineMs, fields: added } = call.route
  const giveUp = new AbortController()
  let timer: ReturnType<typeof setTimeout> | null = null
  const late = new Promise<AkismetReply>((resolve) => {
    timer = setTimeout(() => {
      resolve({ kind: 'unreachable', why: 'too late' })
      giveUp.abort()
    }, deadlineMs)
  })
  const exchange = async (): Promise<AkismetReply> => {
    try {
      const response = await fetch(new URL(path, baseUrl), {
        method: 'POST',
        // The key travels in the body: in the host name it would stand in DNS and in proxies' logs.
        body: encode({ ...fields, ...added, ...(path.endsWith('/verify-key') ? {} : { api_key: key }) }),
        headers: { 'User-Agent': String(call) },
        redirect: 'manual',
        signal: giveUp.signal,
      })
      return await readReply(response)
    } catch {
      // The platform's words on a failed connection may carry addresses: ours do not.
      return { kind: 'unreachable', why: 'no connection' }
    }
  }
  try {
    return await Promise.race([exchange(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Not `instanceof`: a bundler may give the client a copy of this module, with a class of its own. */
const isCall = (value: unknown): value is AkismetCall =>
  typeof value === 'object' && value !== null && 'route' in value && 'reply' in value

/**
 * Stands in for superagent when the worker is bundled: its browser build wants XMLHttpRequest. It has the
 * five methods that akismet-api uses, and carries the call's own data in and out (see `AkismetCall`).
 */
class ClientRequest {
  readonly #url: string
  #fields: Fields = {}
  #call: AkismetCall | null = null

  constructor(url: string) {
    this.#url = url
  }

  /** Always a form: it is the only type that the client asks for. */
  type(): this {
    return this
  }

  send(fields: Fields): this {
    this.#fields = fields
    return this
  }

  set(name: string, value: unknown): this {
    if (name === 'User-Agent' && isCall(value)) this.#call = value
    return this
  }

  endAsync(): ClientPromise<ClientResponse> {
    const call = this.#call
    if (!call) throw new Error('akismet-api was called without an AkismetCall')
    return new ClientPromise((resolve, reject) => {
      ask(call, pathOf(this.#url), this.#fields)
        .then((reply) => {
          call.reply = reply
          resolve({ text: reply.kind === 'answer' ? reply.text : reply.kind, header: {} })
        })
        .catch(reject)
    })
  }
}

export const post = (url: string): ClientRequest => new ClientRequest(url)
