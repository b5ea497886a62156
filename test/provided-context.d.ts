import 'vitest'

// Vitest's types look here for what the global set-up hands to tests and bindings.
declare module 'vitest' {
  interface ProvidedContext {
    apiUrl: string
    akismetUrl: string
    akismetControlUrl: string
    /** A server that keeps whatever is posted to it. */
    postBoxUrl: string
  }
}
