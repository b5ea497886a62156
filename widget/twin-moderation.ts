import { TwinModeration } from './moderation/twin-moderation-element.ts'

// A page that loads the script twice keeps its first desk.
if (!customElements.get('twin-moderation')) customElements.define('twin-moderation', TwinModeration)

export { TwinModeration }
