import { TwinCommentCount } from './count/twin-comment-count-element.ts'

// A page may carry the script twice: the first one stays. On a site's server there is nothing to register.
if ('customElements' in globalThis && !customElements.get('twin-comment-count')) {
  customElements.define('twin-comment-count', TwinCommentCount)
}

export { TwinCommentCount }
