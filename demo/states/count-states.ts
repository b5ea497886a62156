import { answer, type State } from './state.ts'

export const COUNTS = [0, 1, 2, 20, 101]

/** The badge, in each of its plurals. */
export const countStates: Record<string, State> = {
  counts: {
    element: 'twin-comment-count',
    title: 'Badges: 0, 1, 2, 20 and 101',
    replies: () => ({
      counts: answer({ counts: Object.fromEntries(COUNTS.map((count) => [String(count), count])) }),
    }),
  },
  'counts-failed': {
    element: 'twin-comment-count',
    title: 'Badges without a number',
    replies: () => ({ counts: { kind: 'offline' } }),
  },
}
