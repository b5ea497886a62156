import { conversationsAlba } from './conversations-alba.ts'
import { conversationsKozani } from './conversations-kozani.ts'
import { conversationsThemes } from './conversations-themes.ts'

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
  path: string
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
]
