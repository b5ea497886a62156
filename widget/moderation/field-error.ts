import type { Failure } from '../shared/http.ts'
import { problemWords } from './failure-sentence.ts'
import type { Words } from './views/words.ts'

/** What is wrong with a field, in the desk's language; null where nothing is. */
export const fieldError = ({ language }: Words, failure: Failure | null, field: string): string | null => {
  const error = failure?.errors?.find(({ field: at }) => at === field)
  if (!error) return null
  // A worker of a later version may know a code that this page does not: then its own sentence stands.
  return problemWords(language, error.code) ?? error.title
}
