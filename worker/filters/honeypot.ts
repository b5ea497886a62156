import type { Filter } from '../core/ports/screen.ts'
import { say } from './say.ts'

const answer = say('honeypot')

/**
 * A field that people never see. Filled means spam and never a silent drop: a password manager may fill it
 * too, and then a moderator finds the comment.
 */
export const honeypot = (): Filter => ({
  name: 'honeypot',
  check: ({ form }) =>
    form.honeypot !== null && form.honeypot.trim() !== ''
      ? answer('spam', 'honeypot_filled', 0.9)
      : answer('ham', 'nothing_found', 0.1),
})
