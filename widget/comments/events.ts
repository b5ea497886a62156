import type { Comment, OwnComment, Thread } from '../../worker/contract/comments.ts'
import type { Failure } from '../shared/http.ts'

/** What each event of `<twin-comments>` carries. All bubble and leave shadow roots. */
export type TwinCommentsDetails = {
  /** The first page is there. */
  'twin-load': { thread: Thread; comments: Comment[] }
  /** A comment is about to leave; `preventDefault()` keeps it in the form. */
  'twin-submit': { thread: string; parentId: string | null; body: string }
  /** A comment is stored; `comment.status` says whether it is published. */
  'twin-submitted': { thread: string; comment: OwnComment }
  /** A refusal or a failure, as the reader was told. */
  'twin-error': { thread: string; failure: Failure }
  /** The number of published comments is known, or has changed. */
  'twin-count': { thread: string; count: number }
}

declare global {
  // Merging with the platform's own map takes an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface GlobalEventHandlersEventMap {
    'twin-load': CustomEvent<TwinCommentsDetails['twin-load']>
    'twin-submit': CustomEvent<TwinCommentsDetails['twin-submit']>
    'twin-submitted': CustomEvent<TwinCommentsDetails['twin-submitted']>
    'twin-error': CustomEvent<TwinCommentsDetails['twin-error']>
    'twin-count': CustomEvent<TwinCommentsDetails['twin-count']>
  }
}
