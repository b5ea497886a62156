/** The words of a decision about all that match, beyond what is shown. A count is null where nobody knows it. */
export type BulkMessages = {
  matching: {
    offer: (count: number | null) => string
    chosen: (count: number | null) => string
    working: (done: number, of: number | null) => string
    stop: string
    stopping: string
    stopped: (done: number) => string
    failed: (done: number) => string
    /** No answer came, so that nobody knows. */
    unsure: string
    /** Beside the undo of such a step. */
    perhaps: string
    nothingDone: string
    goOn: string
    leave: string
    nothing: string
  }
}
