import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PersonalData } from '../../../worker/contract/moderation/comment-acts.ts'
import type { Role } from '../../../worker/contract/statuses.ts'
import { article } from './article.ts'
import { comment, screened, writer } from './comments.ts'
import { FakeDesk, Refusal } from './fake-desk.ts'
import { openDesk } from './open-desk.ts'

const marks = (desk: Element, kind: string) =>
  [...(desk.shadowRoot?.querySelectorAll(`mark.${kind}`) ?? [])].map(({ textContent }) => textContent)

describe('a comment at the desk', () => {
  it('tells what else its writer has written, this comment not counted', async () => {
    openDesk(
      new FakeDesk([
        comment('Anna', { writer: writer({ approved: 12, spam: 1, trusted: true }) }),
        comment('Bill', { writer: writer({ banned: true }) }),
        comment('Cleo'),
      ]),
    )
    await expect.element(article('Anna').getByText('12 approved, 1 spam')).toBeVisible()
    await expect
      .element(article('Anna').getByRole('link', { name: '12 approved' }))
      .toHaveAttribute('href', '?status=approved&by-writer=w1')
    await expect.element(article('Anna').getByText('Trusted')).toBeVisible()
    await expect.element(article('Bill').getByText('none: this is the writer’s first')).toBeVisible()
    await expect.element(article('Bill').getByText('Banned')).toBeVisible()
    await expect.element(article('Cleo').getByText('Other comments')).not.toBeInTheDocument()
  })

  it('marks the words that a filter objected to and those that a search found, and stays the same text', async () => {
    const found = {
      filter: 'words',
      verdict: 'spam',
      reason: 'listed_word',
      detail: 'casino',
      sure: 1,
    } as const
    const { screening } = screened(found)
    const body = 'Come to the casino now,\nthe best casino'
    const at = body.indexOf('casino')
    const desk = openDesk(
      new FakeDesk([
        comment('Anna', {
          body,
          screening: screening && {
            ...screening,
            findings: [{ ...found, ranges: [{ field: 'body', start: at, end: at + 6 }] }],
          },
          hits: [
            { field: 'body', start: 0, end: 4 },
            { field: 'body', start: at + 3, end: at + 10 },
            { field: 'name', start: 0, end: 2 },
            { field: 'title', start: 2, end: 14 },
          ],
        }),
      ]),
    )
    await expect.element(article('Anna')).toBeVisible()
    expect(marks(desk, 'offence')).toEqual(['casino'])
    expect(marks(desk, 'hit')).toEqual(['An', 'αδελφοποίηση', 'Come', ' now'])
    expect(desk.shadowRoot?.querySelector('.body')?.textContent).toBe(body)
  })

  it('keeps e-mail and address back until they are asked for', async () => {
    const [anna, bill] = [comment('Anna', { hasEmail: true, hasAddress: true }), comment('Bill')]
    const client = new FakeDesk([anna, bill])
    client.office.set(`POST /comments/${anna.id}/personal-data`, (): PersonalData => {
      return { email: 'anna@news.example', address: '192.0.2.7', userAgent: null, referrer: null }
    })
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    expect(client.asked).toEqual([])
    await article('Anna').getByRole('button', { name: 'Show e-mail and address' }).click()
    await expect.element(article('Anna').getByText('anna@news.example')).toBeVisible()
    await expect.element(article('Anna').getByText('192.0.2.7')).toBeVisible()
    await expect.element(page.getByRole('status').getByText(/The look is in the log/)).toBeInTheDocument()
    await expect
      .element(article('Bill').getByRole('button', { name: 'Show e-mail and address' }))
      .not.toBeInTheDocument()
  })

  it('says why e-mail and address could not be had, and tries again', async () => {
    const anna = comment('Anna', { hasEmail: true })
    const client = new FakeDesk([anna])
    client.office.set(`POST /comments/${anna.id}/personal-data`, () => new Refusal('temporarily_unavailable'))
    openDesk(client)
    await article('Anna').getByRole('button', { name: 'Show e-mail and address' }).click()
    await expect.element(article('Anna').getByText(/does not answer/)).toBeVisible()
    client.office.set(`POST /comments/${anna.id}/personal-data`, () => ({
      email: 'anna@news.example',
      address: null,
      userAgent: null,
      referrer: null,
    }))
    await article('Anna').getByRole('button', { name: 'Try again' }).click()
    await expect.element(article('Anna').getByText('anna@news.example')).toBeVisible()
  })

  it('greys out with the name of whoever was quicker', async () => {
    const [anna, bill] = [comment('Anna'), comment('Bill')]
    const client = new FakeDesk([anna, bill])
    openDesk(client)
    await expect.element(article('Anna')).toBeVisible()
    client.colleague(anna.id, 'spam')
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await expect.element(article('Anna').getByText(/^Ελένη has decided on it\./)).toBeVisible()
    await expect.element(article('Anna')).toHaveAttribute('data-taken')
    expect(client.statusOf(anna.id)).toBe('spam')
  })
})

describe('a viewer', () => {
  it('reads, and sees nothing to act with', async () => {
    const client = new FakeDesk([comment('Anna', { hasEmail: true })])
    client.sites = [{ id: 'kozani', name: 'Κοζάνη Σήμερα', lang: 'el', role: 'viewer' }]
    openDesk(client)
    await expect.element(article('Anna').getByRole('button', { name: 'Show history' })).toBeVisible()
    for (const name of ['Approve', 'Spam', 'Trash', 'Show e-mail and address']) {
      await expect.element(article('Anna').getByRole('button', { name })).not.toBeInTheDocument()
    }
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true }))
    await vi.waitFor(() => expect(client.calls).not.toContain('decide'))
    await expect.element(article('Anna')).toBeVisible()
  })
})

describe('the history of a comment', () => {
  it('lists reports, notes, and what Akismet was told', async () => {
    const anna = comment('Anna', { reportCount: 1, notes: 1 })
    const client = new FakeDesk([anna])
    const at = new Date(Date.now() - 60_000).toISOString()
    client.told = {
      at,
      answered: true,
      fields: [
        { name: 'comment_content', value: 'Hello' },
        { name: 'user_ip', value: null },
      ],
    }
    client.reports = [
      {
        id: crypto.randomUUID(),
        at,
        category: 'abuse',
        words: 'She insults me',
        name: 'Maria',
        email: null,
        goodFaith: true,
        lang: 'en',
        decidedAt: null,
      },
    ]
    client.notes = [
      { id: crypto.randomUUID(), at, by: { id: crypto.randomUUID(), name: 'Ελένη' }, text: 'Ask legal' },
    ]
    openDesk(client)
    await expect.element(article('Anna').getByText('1 report', { exact: true })).toBeVisible()
    await article('Anna').getByRole('button', { name: 'Show history' }).click()
    for (const text of ['She insults me', 'from Maria', 'Ask legal', 'sent, not shown here', 'Hello']) {
      await expect.element(article('Anna').getByText(text, { exact: true })).toBeVisible()
    }
  })
})

describe('a note for colleagues', () => {
  const MINE = '00000000-0000-4000-8000-0000000000aa'
  const at = new Date(Date.now() - 60_000).toISOString()
  const mine = { id: crypto.randomUUID(), at, by: { id: MINE, name: 'Νίκος' }, text: 'Ask legal' }
  const theirs = {
    id: crypto.randomUUID(),
    at,
    by: { id: crypto.randomUUID(), name: 'Ελένη' },
    text: 'I know him',
  }
  const open = async (role: Role = 'moderator') => {
    const client = new FakeDesk([comment('Anna', { notes: 2 })])
    client.sites = client.sites.map((site) => ({ ...site, role }))
    client.notes = [mine, theirs]
    openDesk(client)
    await article('Anna').getByRole('button', { name: 'Show history' }).click()
    await expect.element(article('Anna').getByText('I know him')).toBeVisible()
    return client
  }
  const remove = page.getByRole('button', { name: 'Remove the note: Ask legal' })
  const ask = page.getByRole('dialog', { name: 'Remove the note?' })

  it('is taken away by whoever wrote it, once they were asked, and is gone at once', async () => {
    const client = await open()
    client.office.set(`DELETE /comments/${client.comments[0]?.id}/notes/${mine.id}`, () => {
      client.notes = [theirs]
    })
    await expect
      .element(page.getByRole('button', { name: /Remove the note: I know/ }))
      .not.toBeInTheDocument()
    await remove.click()
    await userEvent.keyboard('{Escape}')
    await expect.element(ask).not.toBeInTheDocument()
    expect(client.asked).toEqual([])
    await remove.click()
    await ask.getByRole('button', { name: 'Remove' }).click()
    await expect.element(article('Anna').getByText('Ask legal')).not.toBeInTheDocument()
    await expect.element(article('Anna').getByText('I know him')).toBeVisible()
    await expect.element(article('Anna').getByText('1 note', { exact: true })).toBeVisible()
    await expect
      .element(page.getByRole('status').filter({ hasText: 'The note is removed.' }))
      .toBeInTheDocument()
  })

  it('stays where the worker refuses, which is said', async () => {
    const client = await open()
    client.office.set(
      `DELETE /comments/${client.comments[0]?.id}/notes/${mine.id}`,
      () => new Refusal('temporarily_unavailable'),
    )
    await remove.click()
    await ask.getByRole('button', { name: 'Remove' }).click()
    await expect.element(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible()
    await expect.element(article('Anna').getByText('Ask legal')).toBeVisible()
    await expect.element(article('Anna').getByText('2 notes', { exact: true })).toBeVisible()
  })

  it('of a colleague is offered for removal to an owner', async () => {
    const client = await open('owner')
    client.office.set(`DELETE /comments/${client.comments[0]?.id}/notes/${theirs.id}`, () => {
      client.notes = [mine]
    })
    await expect.element(remove).toBeVisible()
    await page.getByRole('button', { name: 'Remove the note: I know him' }).click()
    await ask.getByRole('button', { name: 'Remove' }).click()
    await expect.element(article('Anna').getByText('I know him')).not.toBeInTheDocument()
  })

  it('is offered for removal to nobody who may only read', async () => {
    await open('viewer')
    await expect.element(article('Anna').getByText('Ask legal')).toBeVisible()
    await expect.element(remove).not.toBeInTheDocument()
  })
})
