import type { Filter } from '../core/ports/screen.ts'
import { say } from './say.ts'

const answer = say('too_fast')

/** Nobody types this fast. Only a signal: whoever lets a form be filled in, or pastes, is quick and honest. */
export const tooFast = (): Filter => ({
  name: 'too_fast',
  check({ site, comment, form }) {
    if (form.shownAt === null) return answer('ham', 'nothing_found', 0)
    const seconds = (comment.createdAt - form.shownAt) / 1000
    return seconds < site.settings.fillSecondsMin
      ? answer('unsure', 'sent_too_fast', 0.4, Math.max(0, Math.ceil(seconds)))
      : answer('ham', 'nothing_found', 0.2)
  },
})
