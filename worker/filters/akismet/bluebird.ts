/**
 * Stands in for bluebird when the worker is bundled: bluebird's own scheduler can hang an isolate after a
 * request was cancelled, and akismet-api needs two of its features only.
 */
export class ClientPromise<T> extends Promise<T> {
  /** The client's answer as a promise is all we use; its callbacks stay unused. */
  asCallback(): this {
    return this
  }
}

/** superagent.ts already has the method that bluebird would add (`endAsync`). */
export const promisifyAll = <T>(library: T): T => library
