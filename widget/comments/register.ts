import { TwinComments } from './twin-comments-element.ts'

/** Gives the tag its element. A page may carry the script twice, in two places or two versions: the first one stays. */
export const register = (): void => {
  if (!customElements.get('twin-comments')) customElements.define('twin-comments', TwinComments)
}
