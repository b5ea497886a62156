import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Role } from '../../../worker/contract/statuses.ts'
import { comment } from './comments.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

type Site = { role?: Role; keeps?: Partial<FakeDesk['retention']> }

const openSite = (comments: ReturnType<typeof comment>[], { role = 'owner', keeps = {} }: Site = {}) => {
  const client = new FakeDesk(comments)
  client.sites = [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role }]
  client.retention = { ...client.retention, ...keeps }
  return openDesk(client)
}

describe('a site where nobody has written yet', () => {
  it('says so, and leads who may see it to the tag for an article', async () => {
    openSite([])
    await expect.element(page.getByText(/^This site has no comments yet\./)).toBeVisible()
    await expect.element(page.getByText(/coffee/)).not.toBeInTheDocument()
    await page.getByRole('link', { name: 'Get the tag for an article' }).click()
    await expect.element(page.getByRole('heading', { name: 'Embed', exact: true })).toBeVisible()
    expect(new URL(location.href).searchParams.get('section')).toBe('embed')
  })

  it('leads nobody to a section that is not theirs', async () => {
    openSite([], { role: 'moderator' })
    await expect.element(page.getByText(/^This site has no comments yet\./)).toBeVisible()
    await expect.element(page.getByRole('link', { name: /tag/ })).not.toBeInTheDocument()
  })

  it('is told apart from one where everything is answered', async () => {
    openSite([comment('Anna', { status: 'approved' })])
    await expect.element(page.getByText(/time for a coffee/)).toBeVisible()
    await expect.element(page.getByRole('link', { name: /tag/ })).not.toBeInTheDocument()
  })
})

describe('an empty queue', () => {
  it.each([
    ['Trash', { trashDays: 0 }, 'Comments that you reject are kept here for good.'],
    ['Trash', { trashDays: 30 }, 'Comments that you reject are kept here for 30 days.'],
    ['Spam', { spamDays: 1 }, 'What the filters or you take for spam is kept here for 1 day.'],
  ])('says for how long the site keeps what comes there: %s, %o', async (queue, keeps, sentence) => {
    openSite([comment('Anna')], { keeps })
    await page.getByRole('link', { name: new RegExp(`^${queue}`) }).click()
    await expect.element(page.getByText(sentence)).toBeVisible()
  })
})
