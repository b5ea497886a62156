import { register } from './comments/register.ts'

// The script of a page. To read it keeps an old phone busy for a while: the tags wake up in a task of their own.
await new Promise((next) => setTimeout(next))
register()

export { TwinComments } from './comments/twin-comments-element.ts'
