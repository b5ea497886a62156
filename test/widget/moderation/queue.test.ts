import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { article } from './article.ts'
import { comment, screened } from './comments.ts'
import { expectFocus } from './expect-focus.ts'
import { FakeDesk } from './fake-desk.ts'
import { focused, openDesk } from './open-desk.ts'

describe('the queues', () => {
  it('stand in the address, to be bookmarked and gone back to', async () => {
    openDesk(new FakeDesk([comment('Anna'), comment('Spammer', { status: 'spam' })]))
    await expect.element(article('Anna')).toBeVisible()
    await page.getByRole('link', { name: 'Spam 1' }).click()
    await expect.element(article('Spammer')).toBeVisible()
    expect(new URLSearchParams(location.search).get('status')).toBe('spam')
    await expect.element(page.getByRole('link', { name: 'Spam 1' })).toHaveAttribute('aria-current', 'page')
    history.back()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('are searched', async () => {
    openDesk(new FakeDesk([comment('Anna', { body: 'for the bridge' }), comment('Bill', { body: 'other' })]))
    await page.getByRole('searchbox').fill('bridge')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Comments with “bridge”' })).toBeVisible()
    await expect.element(article('Bill')).not.toBeInTheDocument()
    await page.getByRole('searchbox').fill('nowhere')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(page.getByRole('heading', { name: 'Nothing with “nowhere” in this queue' }))
      .toBeVisible()
    await page.getByRole('button', { name: 'Show the whole queue' }).click()
    await expect.element(article('Bill')).toBeVisible()
  })

  it('are asked for once, and their counts once', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Spammer', { status: 'spam' })])
    openDesk(client)
    await expectFocus(article('Anna'))
    await page.getByRole('link', { name: 'Spam 1' }).click()
    await expect.element(article('Spammer')).toBeVisible()
    await userEvent.keyboard('2')
    await expect.element(page.getByRole('heading', { name: /^No/ })).toBeVisible()
    const asked = (name: string) => client.calls.filter((call) => call === name).length
    expect([asked('queue'), asked('summary')]).toEqual([3, 3])
  })

  it('invite to rest when nothing is waiting', async () => {
    openDesk(new FakeDesk([]), { lang: 'el' })
    await expect.element(page.getByRole('heading', { name: 'Δεν περιμένει κανένα σχόλιο' })).toBeVisible()
  })

  it('can be asked for again when they could not be fetched', async () => {
    const client = new FakeDesk([comment('Anna')])
    client.refuse('queue', 'unreachable')
    openDesk(client)
    await expect.element(page.getByText('The comment service cannot be reached at the moment.')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(article('Anna')).toBeVisible()
  })

  it('page on', async () => {
    const client = new FakeDesk(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'].map((name) => comment(name)))
    client.pageSize = 6
    openDesk(client)
    await expect.element(article('C6')).toBeVisible()
    await page.getByRole('button', { name: 'More comments' }).click()
    await expect.element(article('C7')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'More comments' })).not.toBeInTheDocument()
  })

  it('tell what is new as a number and move nothing until they are asked', async () => {
    const client = new FakeDesk([comment('Anna')])
    const desk = openDesk(client)
    await expect.element(page.getByRole('link', { name: 'Waiting 1' })).toBeInTheDocument()
    const bill = comment('Bill')
    client.comments = [...client.comments, bill]
    document.dispatchEvent(new Event('visibilitychange'))
    await expect.element(page.getByText('1 new comment is waiting')).toBeVisible()
    await expect.element(article('Bill')).not.toBeInTheDocument()
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expectFocus(article('Bill'))
    expect(focused(desk)?.getAttribute('data-id')).toBe(bill.id)
    await expect.element(page.getByText('1 new comment is waiting')).not.toBeInTheDocument()
  })

  it('are watched quietly while nobody sits at the desk, and not so while somebody reads', async () => {
    const client = new FakeDesk([comment('Anna')])
    const desk = openDesk(client)
    await expect.element(page.getByRole('link', { name: 'Waiting 1' })).toBeInTheDocument()
    expect(client.quiet).toBe(false)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(client.quiet).toBe(true))
    desk.dispatchEvent(new WheelEvent('wheel'))
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(client.quiet).toBe(false))
  })

  it('do not take one’s own decisions for news', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Bill')])
    openDesk(client)
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await vi.waitFor(() => expect(client.comments[0]?.status).toBe('approved'))
    const asked = client.calls.length
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(client.calls.length).toBeGreaterThan(asked))
    await expect.element(page.getByRole('link', { name: 'Waiting 1' })).toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Show', exact: true })).not.toBeInTheDocument()
  })

  it('ignore the answer for a queue that was left meanwhile', async () => {
    const client = new FakeDesk([comment('Anna'), comment('Spammer', { status: 'spam' })])
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    const release = client.hold('queue')
    await page.getByRole('link', { name: 'Spam 1' }).click()
    await page.getByRole('link', { name: 'Waiting 1' }).click()
    release()
    await expect.element(article('Anna')).toBeVisible()
    await expect.element(article('Spammer')).not.toBeInTheDocument()
  })
})

describe('a comment at the desk', () => {
  it('shows who wrote, where, and in reply to what', async () => {
    const parent = { id: crypto.randomUUID(), name: 'Bill', body: 'The bridge?', status: 'approved' } as const
    openDesk(
      new FakeDesk([
        comment('Anna', {
          author: { name: 'Anna', website: 'https://anna.example/', staff: false },
          parent,
        }),
      ]),
    )
    const anna = article('Anna')
    await expect.element(anna.getByText('https://anna.example/')).toBeVisible()
    await expect.element(anna.getByText(/In reply to Bill:/)).toBeVisible()
    const links = [...document.querySelectorAll('twin-moderation')].flatMap((desk) => [
      ...(desk.shadowRoot?.querySelectorAll<HTMLAnchorElement>('article a[target]') ?? []),
    ])
    expect(links.map(({ href }) => href)).toEqual(['https://kozani.example/adelfopoiisi'])
  })

  it('shows words as they were written, and runs none of them', async () => {
    const body = '<img src=x onerror="window.hurt = true">\n\n  two lines below'
    const desk = openDesk(new FakeDesk([comment('<b>Anna</b>', { body })]))
    await expect.element(article('<b>Anna</b>')).toBeVisible()
    const shown = desk.shadowRoot?.querySelector('.body')
    expect(shown?.textContent).toBe(body)
    expect(desk.shadowRoot?.querySelector('article img, article b')).toBeNull()
  })

  it('tells what the filters found in words', async () => {
    openDesk(
      new FakeDesk([
        comment('Anna', {
          status: 'spam',
          ...screened(
            { filter: 'akismet', verdict: 'spam', reason: 'akismet_spam', detail: null, sure: 0.95 },
            { filter: 'links', verdict: 'unsure', reason: 'many_links', detail: '3', sure: 0.5 },
            { filter: 'honeypot', verdict: 'ham', reason: 'nothing_found', detail: null, sure: 0 },
          ),
        }),
      ]),
      { lang: 'el', address: '?status=spam' },
    )
    const findings = article('Anna').getByRole('listitem')
    await expect
      .element(findings.first())
      .toHaveTextContent('Akismet ανεπιθύμητο, βεβαιότητα 95% Το Akismet το θεωρεί ανεπιθύμητο.')
    await expect.element(findings.nth(1)).toHaveTextContent('Σύνδεσμοι αμφίβολο Περιέχει 3 συνδέσμους.')
    expect(findings.elements()).toHaveLength(2)
  })

  it('says when it is not checked yet, and when it will be', async () => {
    const client = new FakeDesk([
      comment('Anna', { waits: 'unchecked', nextCheckAt: new Date(Date.now() + 8 * 60_000).toISOString() }),
    ])
    client.akismet = 'unreachable'
    openDesk(client)
    await expect
      .element(article('Anna').getByText(/the filters have not looked yet: next try in 8 minutes\.$/))
      .toBeVisible()
    await expect
      .element(page.getByText(/Akismet does not answer. 1 comment is not checked yet/))
      .toBeVisible()
  })

  it('warns of a key that Akismet refuses', async () => {
    const client = new FakeDesk([])
    client.akismet = 'key_refused'
    openDesk(client, { lang: 'ro' })
    await expect.element(page.getByText(/Akismet nu acceptă cheia acestei instalări/)).toBeVisible()
  })
})
