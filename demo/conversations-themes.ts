import type { SeededThread } from './conversations.ts'

/** What stands under the articles that show other looks. */
export const conversationsThemes: SeededThread[] = [
  {
    site: 'english',
    key: 'count-the-tower',
    path: '/demo/blog/',
    title: 'Count the tower, not the floors',
    comments: [
      {
        slug: 'final-sigma',
        name: 'Jonas',
        body: 'My favourite odd case is the final sigma: one letter, two shapes, and a search that finds only one of them.',
        at: { hoursAgo: 30 },
        status: 'approved',
      },
      {
        slug: 'final-sigma-1',
        answers: 'final-sigma',
        name: 'Despina',
        body: '> a search that finds only one of them\n\nFold both to σ before you compare. Upper-casing and then lower-casing is not enough: the rule looks at the end of the word.',
        at: { hoursAgo: 28 },
        status: 'approved',
      },
      {
        slug: 'flags',
        name: null,
        body: 'Flags. Two letters make one flag, and if you cut the text between them you get a different country.',
        at: { hoursAgo: 5 },
        status: 'approved',
      },
    ],
  },
  {
    site: 'alba',
    key: 'ora-de-toamna',
    path: '/demo/magazine/',
    title: 'Ora de toamnă',
    comments: [
      {
        slug: 'ceas',
        name: 'Luminița',
        body: 'Și la noi a rămas un ceas nepotrivit, cel din cuptorul vechi. Jumătate de an minte, jumătate de an are dreptate.',
        at: { hoursAgo: 40 },
        status: 'approved',
      },
      {
        slug: 'ceas-1',
        answers: 'ceas',
        name: 'Radu',
        body: 'E mai cinstit decât multe altele.',
        at: { hoursAgo: 38 },
        status: 'approved',
      },
    ],
  },
  {
    site: 'kozani',
    key: 'plateia',
    path: '/demo/contrast/',
    title: 'Πώς διαβάζεται η πλατεία',
    comments: [
      {
        slug: 'ramba',
        name: 'Αντώνης',
        body: 'Εύκολη: από το ρολόι ως τη βιβλιοθήκη. Δύσκολη: η γωνία με το φαρμακείο, εκεί που η ράμπα τελειώνει σε κολόνα.',
        at: { hoursAgo: 20 },
        status: 'approved',
      },
      {
        slug: 'ramba-1',
        answers: 'ramba',
        name: 'Σοφία',
        body: 'Την κολόνα την ξέρω κι εγώ, δυστυχώς με το γόνατο.',
        at: { hoursAgo: 18 },
        status: 'approved',
      },
    ],
  },
]
