import type { Answer } from '../../../shared/http.ts'
import { deskPath } from '../../desk-path.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { knowOfficeProblems } from './office-problems.ts'

/** A call about the site that the desk stands at; `path` is what follows `/moderation`. */
export const officeCall = <T>(
  desk: OfficeDesk,
  path: string,
  call: { method?: string; json?: unknown } = {},
): Promise<Answer<T>> => {
  knowOfficeProblems()
  return desk.client().ask<T>({ ...call, path: deskPath(desk.site, path) })
}
