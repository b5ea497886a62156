import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { deskWords } from '../../desk-words.ts'
import { article } from './article.ts'
import { asksBeforeItGoes } from './asks-before-it-goes.ts'
import { comment } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

let connected = true
const connection = (now: boolean) => {
  connected = now
  dispatchEvent(new Event(now ? 'online' : 'offline'))
}
vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => connected)
afterEach(() => connection(true))

const inTheTunnel = async () => {
  const client = new FakeDesk(['Anna', 'Bill', 'Cleo'].map((name) => comment(name)))
  openDesk(client)
  await expectFocus(article('Anna'))
  connection(false)
  return client
}
const idOf = (client: FakeDesk, at: number) => client.comments[at]?.id ?? ''
const bar = (words: string | RegExp) => page.getByText(words).first()

describe('a moderator whose connection is gone', () => {
  it('goes on deciding: each comment leaves the list, and is sent once the connection is back', async () => {
    const client = await inTheTunnel()
    await userEvent.keyboard('a')
    await expectFocus(article('Bill'))
    await expect.element(bar('Approved. It will be sent once the connection is back.')).toBeVisible()
    await userEvent.keyboard('d')
    await expectFocus(article('Cleo'))
    await expect
      .element(bar('Moved to the trash. 2 decisions will be sent once the connection is back.'))
      .toBeVisible()
    expect(client.calls).not.toContain('decide')
    connection(true)
    await expect.poll(() => client.statusOf(idOf(client, 0))).toBe('approved')
    await expect.poll(() => client.statusOf(idOf(client, 1))).toBe('trash')
    await expect.element(bar('Moved to the trash.')).toBeVisible()
    await expect.element(page.getByText(/once the connection is back/)).not.toBeInTheDocument()
    await expect.element(page.getByRole('link', { name: 'Waiting 1' })).toBeInTheDocument()
  })

  it('takes back at once what has not left, and nothing of it is sent later', async () => {
    const client = await inTheTunnel()
    await userEvent.keyboard('d')
    await expectFocus(article('Bill'))
    await userEvent.keyboard('z')
    await expectFocus(article('Anna'))
    connection(true)
    await userEvent.keyboard('ja')
    await expect.poll(() => client.statusOf(idOf(client, 1))).toBe('approved')
    expect(client.calls.filter((call) => call === 'decide')).toHaveLength(1)
    expect(client.statusOf(idOf(client, 0))).toBe('pending')
  })

  it('can give the reason meanwhile, and take a decision back that had left before', async () => {
    const client = await inTheTunnel()
    await userEvent.keyboard('d2')
    await expectFocus(article('Bill'))
    connection(true)
    await expect.poll(() => client.calls.includes('giveReason')).toBe(true)
    connection(false)
    await userEvent.keyboard('z')
    connection(true)
    await expect.element(article('Anna')).toBeVisible()
    expect(client.statusOf(idOf(client, 0))).toBe('pending')
  })

  it('is asked before the tab is closed, since what waits would go with it', async () => {
    await inTheTunnel()
    await userEvent.keyboard('d')
    await expect.poll(asksBeforeItGoes).toBe(true)
    connection(true)
    await expect.poll(asksBeforeItGoes).toBe(false)
  })

  it('reads no longer of what failed when the connection went, once it is back', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Bill')])
    openDesk(client)
    await expectFocus(article('Anna'))
    client.refuse('decide', 'unreachable')
    await userEvent.keyboard('a')
    const failed = page.getByRole('alert').getByText(deskWords.en.unreachable)
    await expect.element(failed).toBeVisible()
    connection(false)
    connection(true)
    await expect.element(failed).not.toBeInTheDocument()
  })
})
