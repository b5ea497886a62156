import { TwinCommentCount } from './count/twin-comment-count-element.ts'

// A page may carry the script twice: the first one stays.
if (!customElements.get('twin-comment-count')) customElements.define('twin-comment-count', TwinCommentCount)

export { TwinCommentCount }
