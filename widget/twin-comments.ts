import { TwinComments } from './comments/twin-comments-element.ts'

// A page may carry the script twice, in two places or two versions: the first one stays.
if (!customElements.get('twin-comments')) customElements.define('twin-comments', TwinComments)

export { TwinComments }
export type { TwinCommentsDetails } from './comments/events.ts'
