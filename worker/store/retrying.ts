/** The database could not be reached, and not for anything the reader sent. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** D1's words for faults that pass: nobody knows whether the write took place. */
const PASSING =
  /network connection lost|object to be reset|code was updated|overloaded|transient|starting up|internal error|timeout|timed out/i

const TRIES = 3
const WAIT_MS = 40

const isPassing = (error: unknown): boolean => error instanceof Error && PASSING.test(error.message)

/** Only for what may safely happen twice: D1 never repeats a write by itself. */
export const retrying = async <T>(write: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write()
    } catch (error) {
      if (!isPassing(error)) throw error
      if (attempt === TRIES) throw new StoreUnavailable('the database does not answer', { cause: error })
      // Jitter keeps a crowd from coming back at the same moment.
      await new Promise((done) => setTimeout(done, WAIT_MS * attempt * (0.5 + Math.random())))
    }
  }
}
