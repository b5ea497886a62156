import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Waits } from '../../../worker/contract/statuses.ts'
import { article } from './article.ts'
import { comment, screened } from './comments.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const links = { filter: 'links', verdict: 'unsure', reason: 'many_links', detail: '3', sure: 0.6 } as const

const show = async (waits: Waits, given: Parameters<typeof comment>[1] = {}) => {
  openDesk(new FakeDesk([comment('Anna', { ...screened(), ...given, waits })]))
  await expect.element(article('Anna')).toBeVisible()
}

describe('a comment that waits', () => {
  it.each([
    ['rule_all', /^Nothing conspicuous\. It waits because on this site no comment is published before/],
    ['rule_first', /^Nothing conspicuous\. It waits because nothing proves that its writer has an approved/],
    ['thread_held', /^Nothing conspicuous\. It waits because all new comments of this conversation/],
    ['edited', /^Nothing conspicuous\. It waits because its writer has changed it since it was published/],
  ] as const)('says so where nothing was found and it waits by %s', async (waits, sentence) => {
    await show(waits)
    await expect.element(article('Anna').getByText(sentence)).toBeVisible()
  })

  it('says that a filter is not sure, above what the filter says', async () => {
    await show('flagged', screened(links))
    await expect.element(article('Anna').getByText(/^It waits because a filter is not sure/)).toBeVisible()
    await expect.element(article('Anna').getByText('It contains 3 links.')).toBeVisible()
    await expect.element(article('Anna').getByText(/^Nothing conspicuous/)).not.toBeInTheDocument()
  })

  it('names who put it back', async () => {
    await show('put_back', {
      lastDecision: {
        id: crypto.randomUUID(),
        at: new Date().toISOString(),
        action: 'pend',
        by: { kind: 'moderator', name: 'Ελένη' },
        reasonCode: null,
        reason: null,
      },
    })
    await expect.element(article('Anna').getByText(/It waits because Ελένη put it back\.$/)).toBeVisible()
  })

  it('says when the filters look again, or that they do so no more', async () => {
    const later = new Date(Date.now() + 3 * 3_600_000).toISOString()
    openDesk(
      new FakeDesk([
        comment('Anna', { waits: 'unchecked', nextCheckAt: later }),
        comment('Bill', { waits: 'unchecked' }),
      ]),
    )
    await expect
      .element(article('Anna').getByText(/the filters have not looked yet: next try in 3 hours\.$/))
      .toBeVisible()
    await expect.element(article('Bill').getByText(/they are not asked again\.$/)).toBeVisible()
  })

  it('is told apart from one that was decided, of which nothing of the kind is said', async () => {
    const { screening } = screened()
    openDesk(
      new FakeDesk([
        comment('Anna', { status: 'approved', screening: screening && { ...screening, checked: false } }),
      ]),
    )
    await page.getByRole('link', { name: /Approved/ }).click()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(article('Anna').getByText('Nothing conspicuous.')).toBeVisible()
    await expect.element(article('Anna').getByText(/waits because/)).not.toBeInTheDocument()
  })

  it('is no longer said to wait once it is decided, where it stays in the list; an undo says it again', async () => {
    const waiting = { ...screened(), waits: 'rule_all', createdAt: '2026-01-01T00:00:00Z' } as const
    openDesk(new FakeDesk([comment('Anna', waiting), comment('Bill', { status: 'approved' })]), {
      address: '?status=any',
    })
    const why = article('Anna').getByText(/It waits because/)
    await expect.element(why).toBeVisible()
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await expect.element(article('Anna')).toHaveAttribute('data-status', 'approved')
    await expect.element(why).not.toBeInTheDocument()
    await userEvent.keyboard('z')
    await expect.element(why).toBeVisible()
  })
})
