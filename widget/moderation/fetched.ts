import type { Failure } from '../shared/http.ts'

/** Something of the worker's, on its way into the page. */
export type Fetched<T> =
  | { status: 'loading' }
  | { status: 'failed'; failure: Failure }
  | { status: 'ready'; value: T }
