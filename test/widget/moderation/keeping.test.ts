import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DeskComment } from '../../../worker/contract/moderation/desk-comment.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const DECISION = '00000000-0000-4000-8000-0000000000dd'

/** A desk at the published comments, of which some are reported. */
const openReported = (comments: DeskComment[]) => {
  const client = new FakeDesk(comments)
  client.office.set('POST /decisions/keep', ({ ids }: { ids: string[] }) => ({
    decision: DECISION,
    decided: ids,
    skipped: [],
    undoableUntil: null,
  }))
  return { client, element: openDesk(client, { address: '?status=approved' }) }
}

describe('a reported comment', () => {
  it('is kept by the key that approves: it stays, without its reports, and that is undone', async () => {
    const anna = comment('Anna', { status: 'approved', reportCount: 2 })
    const { client } = openReported([anna, comment('Bill', { status: 'approved' })])
    await expectFocus(article('Anna'))
    await userEvent.keyboard('a')
    await expect.element(page.getByText('Kept; its reports are dealt with.').first()).toBeInTheDocument()
    await expect.element(article('Anna').getByText('2 reports')).not.toBeInTheDocument()
    await expectFocus(article('Bill'))
    expect(client.asked).toMatchObject([{ path: '/decisions/keep', json: { ids: [anna.id] } }])

    client.undo = () =>
      Promise.resolve({
        ok: true,
        status: 200,
        value: { decision: DECISION, decided: [anna.id], skipped: [], undoableUntil: null },
      })
    await userEvent.keyboard('z')
    await expect.element(article('Anna').getByText('2 reports')).toBeVisible()
  })

  it('has a button for it, which nothing else has', async () => {
    openReported([
      comment('Anna', { status: 'approved', reportCount: 1 }),
      comment('Bill', { status: 'approved' }),
    ])
    const keep = { name: 'Keep, reports dealt with', exact: true }
    await expect.element(article('Anna').getByRole('button', keep)).toBeVisible()
    await expect.element(article('Bill').getByRole('button', keep)).not.toBeInTheDocument()
    await article('Anna').getByRole('button', keep).click()
    await expect.element(article('Anna').getByRole('button', keep)).not.toBeInTheDocument()
  })

  it('shows its reports again where they could not be dealt with', async () => {
    const { client } = openReported([comment('Anna', { status: 'approved', reportCount: 1 })])
    await expectFocus(article('Anna'))
    client.refuse('ask', 'unreachable')
    await userEvent.keyboard('a')
    await expect.element(page.getByRole('alert').filter({ hasText: 'cannot be reached' })).toBeVisible()
    await expect.element(article('Anna').getByText('1 report')).toBeVisible()
  })
})
