import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { DecideAll } from '../../../worker/contract/moderation/decisions.ts'
import { ACTION_STATUS } from '../../../worker/contract/statuses.ts'
import { unreachable } from '../../../widget/shared/http.ts'
import { article } from './article.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk, Refusal } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const STEP = 20
const FIRST = 'C1'

/** So many waiting comments, of which a call decides twenty, as the worker decides five hundred. */
const crowd = (count: number) => {
  const client = new FakeDesk(Array.from({ length: count }, (_, at) => comment(`C${at + 1}`)))
  const decided: string[] = []
  const set = (ids: readonly string[], status: (typeof client.comments)[number]['status']) => {
    client.comments = client.comments.map((one) => (ids.includes(one.id) ? { ...one, status } : one))
  }
  const undo = (_json: unknown, path: string) => {
    const after = new URLSearchParams(path.split('?')[1]).get('after') ?? ''
    const left = decided.toSorted().filter((id) => id > after)
    const back = left.slice(0, STEP)
    set(back, 'pending')
    return {
      decision: crypto.randomUUID(),
      decided: back,
      skipped: [],
      undoableUntil: null,
      next: left.length > back.length ? back.at(-1) : null,
    }
  }
  client.office.set('POST /decisions/all', (order: DecideAll) => {
    const { action, filter, before = '', decision = '', after = '', recount } = order
    const match = client.comments.filter(
      ({ id, status, createdAt }) => status === filter.status && createdAt < before && id > after,
    )
    const ids = match.slice(0, STEP).map(({ id }) => id)
    set(ids, ACTION_STATUS[action])
    decided.push(...ids)
    client.office.set(`POST /decisions/${decision}/undo`, undo)
    return {
      decision: ids.length > 0 ? decision : null,
      decided: ids,
      skipped: [],
      undoableUntil: null,
      next: match.length > STEP ? ids.at(-1) : null,
      inAll: recount ? decided.length : null,
    }
  })
  const pending = () => client.comments.filter(({ status }) => status === 'pending').length
  return { client, pending }
}

const bar = () => page.getByRole('group', { name: 'Decide on the selected comments' })
const said = (text: string | RegExp) =>
  expect.element(page.getByRole('status').filter({ hasText: text })).toBeInTheDocument()

const chooseAll = async () => {
  await expectFocus(article(FIRST))
  await userEvent.keyboard('{Shift>}x{/Shift}')
  await bar()
    .getByRole('button', { name: /^Select all .* that match$/ })
    .click()
}

describe('all that match', () => {
  it('are decided step by step, but for what arrived after they were chosen', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    await said('All 50 that match are selected, also those not shown.')
    const late = comment('Late', { createdAt: new Date(Date.now() + 60_000).toISOString() })
    client.comments.push(late)
    await userEvent.keyboard('{Shift>}d{/Shift}')
    await said('50 comments moved to the trash.')
    expect(pending()).toBe(1)
    expect(client.statusOf(late.id)).toBe('pending')
    await expectFocus(article('Late'))
    const steps = client.asked.filter(({ path }) => path === '/decisions/all')
    expect(steps).toHaveLength(3)
    expect(new Set(steps.map(({ json }) => (json as DecideAll).decision)).size).toBe(1)
  })

  it('are chosen by one key, on a Greek keyboard too', async () => {
    const { client } = crowd(30)
    openDesk(client)
    await expectFocus(article(FIRST))
    article(FIRST)
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', {
          key: '*',
          code: 'Digit8',
          shiftKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      )
    await said('All 30 that match are selected')
    await article(FIRST).getByRole('checkbox').click()
    await expect.element(bar().getByText('24 selected')).toBeVisible()
    await expect.element(article(FIRST).getByRole('checkbox')).not.toBeChecked()
  })

  it('are chosen by a key that is pressed before the counts are there', async () => {
    const { client } = crowd(30)
    const release = client.hold('summary')
    openDesk(client)
    await expectFocus(article(FIRST))
    await userEvent.keyboard('*')
    release()
    await expect
      .element(bar().getByText('All 30 that match are selected, also those not shown.'))
      .toBeVisible()
  })

  it('are in sight while one looks at one comment at a time', async () => {
    const { client } = crowd(30)
    openDesk(client, { one: true })
    await expectFocus(article(FIRST))
    await userEvent.keyboard('*')
    await expect
      .element(bar().getByText('All 30 that match are selected, also those not shown.'))
      .toBeVisible()
    await expect.element(bar().getByRole('button', { name: 'Approve' })).toBeVisible()
  })

  it('are undone as a whole', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect.element(page.getByText('50 comments approved.').first()).toBeInTheDocument()
    expect(pending()).toBe(0)
    await userEvent.keyboard('z')
    await said('Undone. 50 comments are back.')
    expect(pending()).toBe(50)
    await expect.element(article(FIRST)).toBeVisible()
    expect(client.asked.filter(({ path }) => path.includes('/undo'))).toHaveLength(3)
  })

  it('stop where a step fails, say what was done, and go on when asked', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    let calls = 0
    const { ask } = client
    client.ask = async (call) => {
      const answer = await ask<never>(call)
      calls += 1
      // The second step arrives, but its answer does not come back.
      return calls === 2 ? { ok: false, failure: unreachable() } : answer
    }
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect
      .element(bar().getByText(/^20 comments are decided, then a step failed; the others are as they were\./))
      .toBeVisible()
    await expectFocus(page.getByRole('button', { name: 'Go on' }))
    await page.getByRole('button', { name: 'Go on' }).click()
    await said('50 comments approved.')
    expect(pending()).toBe(0)
  })

  /** The line breaks under the first step: with it, or with its answer. */
  const breakFirstStep = (client: FakeDesk, { arrives }: { arrives: boolean }) => {
    const { ask } = client
    client.ask = async (call) => {
      if (!call.path.endsWith('/decisions/all')) return ask(call)
      client.ask = ask
      if (arrives) await ask(call)
      const { decision = '' } = call.json as DecideAll
      if (!arrives) {
        client.office.set(`POST /decisions/${decision}/undo`, () => new Refusal('unknown_decision'))
      }
      return { ok: false, failure: unreachable() }
    }
  }

  it('are undone where only the answer of the first step was lost', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    breakFirstStep(client, { arrives: true })
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect.element(page.getByText('If that step arrived, it can be undone.')).toBeVisible()
    expect(pending()).toBe(30)
    await userEvent.keyboard('z')
    await said('Undone. 20 comments are back.')
    expect(pending()).toBe(50)
    await expect.element(page.getByRole('button', { name: 'Go on' })).not.toBeInTheDocument()
  })

  it('are as they were where the first step never arrived, and an undo says so', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    breakFirstStep(client, { arrives: false })
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect.element(page.getByText('If that step arrived, it can be undone.')).toBeVisible()
    await userEvent.keyboard('z')
    await said('Nothing had been decided.')
    expect(pending()).toBe(50)
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('have nothing to undo where the first step was refused', async () => {
    const { client } = crowd(50)
    openDesk(client)
    await chooseAll()
    client.office.set('POST /decisions/all', () => new Refusal('not_allowed'))
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expect.element(bar().getByText(/^The first step failed\. /)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('stop when asked to, and can be left at that', async () => {
    const { client, pending } = crowd(50)
    openDesk(client)
    await chooseAll()
    const release = client.hold('ask')
    await userEvent.keyboard('{Shift>}a{/Shift}')
    await expectFocus(page.getByRole('button', { name: 'Stop', exact: true }))
    await expect.element(page.getByRole('progressbar')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    release()
    await expect
      .element(bar().getByText('Stopped: 20 comments are decided, the others are as they were.'))
      .toBeVisible()
    await page.getByRole('button', { name: 'Leave it at that' }).click()
    await vi.waitFor(() => expect(pending()).toBe(30))
    await userEvent.keyboard('z')
    await vi.waitFor(() => expect(pending()).toBe(50))
  })
})
