/** What a queue is narrowed by, as the desk's addresses name it. */
type Key =
  | 'author'
  | 'lang'
  | 'finding'
  | 'from'
  | 'to'
  | 'reported'
  | 'unchecked'
  | 'thread'
  | 'writer'
  | 'status'

/** The words of the filters over a queue. */
export type QueueFilterMessages = {
  narrow: {
    open: string
    labels: Record<Key, string>
    authorHint: string
    any: string
    /** Whatever a filter said. */
    by: (filter: string) => string
    /** Heads what may become of every filter. */
    every: string
    apply: string
    clear: string
    inForce: string
    remove: (filter: string) => string
    oneWriter: string
    title: string
    nothing: string
    nothingText: string
    thisArticle: string
  }
  /** Where one list has nothing, and in the list of all. */
  elsewhere: {
    /** The search field over all lists. */
    label: string
    nothing: (q: string) => string
    none: string
    found: string
    /** Instead of a count: of so many the first page came. */
    moreThan: (count: number) => string
  }
}
