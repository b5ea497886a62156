import type { Place } from './place.ts'

/** Where what keeps a writer out can be seen and lifted. */
export const toBans = (writer: string): Partial<Place> => ({
  view: 'office',
  section: 'bans',
  q: '',
  filters: { writer },
})
