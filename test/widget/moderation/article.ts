import { page } from 'vitest/browser'

/** The comment that somebody wrote, as it stands at the desk. */
export const article = (name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
