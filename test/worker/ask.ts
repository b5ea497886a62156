import { exports } from 'cloudflare:workers'

/** Where the worker under test believes to stand. */
export const WORKER = 'https://comments.example'

/** Sends a request through the whole worker, as the network would. */
export const ask = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new URL(path, WORKER).href, init)
