import { conversationsAlba } from './conversations-alba.ts'
import { conversationsKozani } from './conversations-kozani.ts'
import { conversationsThemes } from './conversations-themes.ts'
import { SITE, THREAD, TITLE } from './publisher/article.ts'

/** A comment that stands in the demo from the start. */
export type SeededComment = {
  /** Its name among the seeded ones: ids are derived from it, and `answers` points to it. */
  slug: string
  answers?: string
  name: string | null
  /** Where it is not the site's. */
  lang?: string
  body: string
  /** A day of the article's own time, or hours before the first start. */
  at: { date: string } | { hoursAgo: number }
  status: 'approved' | 'pending' | 'spam'
}

export type SeededThread = {
  site: string
  key: string
  /** Where its article stands under the worker; null where that has a server of its own. */
  path: string | null
  title: string
  comments: SeededComment[]
}

export const conversations: SeededThread[] = [
  ...conversationsKozani,
  ...conversationsAlba,
  ...conversationsThemes,
  {
    site: 'english',
    key: 'two-cities',
    path: '/demo/english/',
    title: 'Two cities, one date',
    comments: [
      {
        slug: 'ferry',
        name: 'Ada',
        body: 'I have walked both: the square with the clock and the moats of the star. They would like each other.',
        at: { hoursAgo: 50 },
        status: 'approved',
      },
    ],
  },
  {
    site: SITE,
    key: THREAD,
    path: null,
    title: TITLE,
    comments: [
      {
        slug: 'tunnel',
        name: 'Fred',
        body: 'I read this in the tunnel between two stations. The comments were there, and so was the form: I wrote half of this before the script can have come.',
        at: { hoursAgo: 400 },
        status: 'approved',
      },
      {
        slug: 'tunnel-1',
        answers: 'tunnel',
        name: 'Ada',
        body: '> I wrote half of this before the script can have come\n\nAnd the other half after it, I suppose. Nothing jumped?',
        at: { hoursAgo: 396 },
        status: 'approved',
      },
      {
        slug: 'tunnel-2',
        answers: 'tunnel-1',
        name: 'Fred',
        body: 'Nothing. Even the cursor stayed where it was.',
        at: { hoursAgo: 395 },
        status: 'approved',
      },
      {
        slug: 'text-browser',
        name: null,
        body: 'Greetings from a browser that runs no scripts at all.',
        at: { hoursAgo: 30 },
        status: 'approved',
      },
    ],
  },
]
