import type { Answer } from '../../../shared/http.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { knowOfficeProblems } from './office-problems.ts'

/** A call about whoever sits at the desk, whatever the site. */
export const personCall = <T>(
  desk: OfficeDesk,
  path: string,
  call: { method?: string; json?: unknown } = {},
): Promise<Answer<T>> => {
  knowOfficeProblems()
  return desk.client().ask<T>({ ...call, path })
}
