import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { outliving } from '../../../widget/moderation/outliving.ts'
import { Unsent } from '../../../widget/moderation/unsent.ts'
import { api } from '../comments/newsroom.ts'
import { article } from './article.ts'
import { asksBeforeItGoes } from './asks-before-it-goes.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const atWork = async (others: readonly string[] = ['Bill']) => {
  const client = new FakeDesk(['Anna', ...others].map((name) => comment(name)))
  openDesk(client)
  await expectFocus(article('Anna'))
  return client
}

describe('whoever leaves the desk in the moment of a press', () => {
  it('is let go without a question once the decision has left', async () => {
    const client = await atWork()
    const release = client.hold('decide')
    await userEvent.keyboard('d')
    await expectFocus(article('Bill'))
    expect(client.calls).toContain('decide')
    expect(asksBeforeItGoes()).toBe(false)
    release()
  })

  it.each([
    ['an undo', 'dz'],
    ['a reason', 'd2'],
  ])('is asked to stay while %s waits for the decision that it is about', async (_, keys) => {
    const client = await atWork()
    const release = client.hold('decide')
    await userEvent.keyboard(keys)
    await expect.poll(asksBeforeItGoes).toBe(true)
    release()
    await expect.poll(asksBeforeItGoes).toBe(false)
  })

  it('is asked to stay while all that match are decided, step by step', async () => {
    const client = await atWork(Array.from({ length: 29 }, (_, at) => `C${at}`))
    client.office.set('POST /decisions/all', () => ({ decision: null, decided: [], next: null, inAll: null }))
    await userEvent.keyboard('*')
    await expect.element(page.getByText(/^All 30 that match are selected/).first()).toBeVisible()
    const release = client.hold('ask')
    await userEvent.keyboard('{Shift>}d{/Shift}')
    await expect.poll(asksBeforeItGoes).toBe(true)
    release()
    await expect.poll(asksBeforeItGoes).toBe(false)
  })

  it('is signed out only after what was pressed has arrived', async () => {
    const client = await atWork()
    const release = client.hold('decide')
    await userEvent.keyboard('d')
    await page.getByText('Νίκος').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect(client.signedIn).toBe(true)
    release()
    await expect.element(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible()
    expect(client.comments.map(({ status }) => status)).toEqual(['trash', 'pending'])
  })
})

describe('more than a browser lets outlive its page', () => {
  it('arrives all the same, and counts as unsent until it has', async () => {
    const told: boolean[] = []
    const unsent: Unsent = new Unsent(() => told.push(unsent.some))
    const send = outliving(unsent)
    const body = 'Words. '.repeat(3_000)
    const call = { method: 'POST', keepalive: true, json: { body } }
    const write = () => send(`${api}/v1/sites/english-open/comments`, call)
    const answers = await Promise.all(Array.from({ length: 6 }, write))
    // It is no comment, but the worker is who says so.
    for (const answer of answers) expect(answer).toMatchObject({ failure: { status: 422 } })
    expect(told.slice(0, 3)).toEqual([true, true, true])
    expect(unsent.some).toBe(false)
  })
})
