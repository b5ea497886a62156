import { register } from './comments/register.ts'

register()

export { TwinComments } from './comments/twin-comments-element.ts'
export type { TwinCommentsDetails } from './comments/events.ts'
