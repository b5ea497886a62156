/** A call that has left, or is kept until there is a connection. */
export type Kept<T> = {
  /** Nothing of it has left yet. */
  readonly waiting: boolean
  readonly done: Promise<T>
  /** It is not sent any more, and is done with this; what has left already cannot be called back. */
  drop: (instead: T) => void
}

/** Sends at once, or as soon as the browser has a connection again: first what was kept first. */
export const onceOnline = <T>(send: () => Promise<T>): Kept<T> => {
  if (navigator.onLine) return { waiting: false, done: send(), drop: () => {} }
  let waiting = true
  let end: (done: T | Promise<T>) => void
  const done = new Promise<T>((resolve) => {
    end = (value) => {
      waiting = false
      removeEventListener('online', go)
      resolve(value)
    }
  })
  const go = () => end(send())
  // Whether or not the desk still stands in the page: it was decided.
  addEventListener('online', go)
  return {
    get waiting() {
      return waiting
    },
    done,
    drop: (instead) => {
      if (waiting) end(instead)
    },
  }
}
