import type { AkismetReply } from './read-reply.ts'

/** Sent as User-Agent, in the form that Akismet asks its clients for. */
const USER_AGENT = 'twin-comments/0.1 | akismet-api/6.0'

type Route = {
  key: string
  /** Where Akismet stands: scheme, host and port. */
  baseUrl: string
  deadlineMs: number
  /** Fields that akismet-api does not know and would drop. */
  fields?: Record<string, string | string[]>
}

/**
 * What one call needs beyond what akismet-api passes on, and what it learns beyond what akismet-api gives
 * back. It travels through the client in the place of its user agent, the one option that the client hands
 * to the transport untouched: no state is shared between calls, and none between bundles.
 */
export class AkismetCall {
  readonly route: Route
  reply: AkismetReply = { kind: 'unreachable', why: 'not asked' }

  constructor(route: Route) {
    this.route = route
  }

  /** The client's types ask for a string here, and as a string it is a user agent. */
  asUserAgent(): string {
    return this as unknown as string
  }

  toString(): string {
    return USER_AGENT
  }
}
