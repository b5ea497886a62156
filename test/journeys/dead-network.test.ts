import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()

const stored = () => stage.worker.db.prepare('SELECT count(*) AS n FROM comments').first<number>('n')

describe('a network that dies while a comment is being sent', () => {
  it('costs nothing: the text is there after the tab was closed, and one press sends it', async () => {
    const text = 'Γράφω από το τρένο, μέσα στη σήραγγα.'
    const phone = await newPerson(stage.browser)
    const before = await readArticle(phone, stage.worker.origin, 'kozani')
    await before.write({ body: text })
    await before.tick()
    // What sends has come by now: where it has not, nothing leaves, and another sentence says so.
    await before.form.locator('[part=preview-button]').waitFor()
    await phone.setOffline(true)
    await before.send()
    await before.form.getByRole('alert').getByText(before.ownWords.unanswered).waitFor()
    await before.page.close()

    await phone.setOffline(false)
    const after = await readArticle(phone, stage.worker.origin, 'kozani')
    expect(await after.form.getByLabel(after.words.body).inputValue()).toBe(text)
    await after.tick()
    await after.send()
    await after.comment(text).getByText(after.ownWords.pending).waitFor()
    expect(await stored()).toBe(1)
  })

  it('makes no second comment where the first request did arrive and only its answer was lost', async () => {
    const text = 'Η απάντηση χάθηκε, το σχόλιο όχι.'
    const phone = await newPerson(stage.browser)
    const before = await readArticle(phone, stage.worker.origin, 'kozani')
    await before.write({ body: text })
    await before.tick()
    // The request reaches the worker; its answer does not reach the page.
    await before.page.route('**/v1/sites/kozani/comments*', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await before.send()
    await before.form.getByRole('alert').getByText(before.ownWords.unanswered).waitFor()
    expect(await stored()).toBe(2)
    await before.page.close()

    const after = await readArticle(phone, stage.worker.origin, 'kozani')
    await after.tick()
    await after.send()
    await after.comment(text).getByText(after.ownWords.pending).waitFor()
    expect(await stored()).toBe(2)
  })
})

describe('a part of the script that does not come', () => {
  it.each(['kozani', 'alba'] as const)(
    'costs nothing at %s: what happened is said, the text is kept, and one more press sends it',
    async (site) => {
      const text = 'Ένα σχόλιο από δίκτυο που δεν φέρνει τα πάντα: ' + site
      const phone = await newPerson(stage.browser)
      const lazy = /\/assets\/comments-(reading|writing|own)/
      await phone.route(lazy, (route) => route.abort())
      const reader = await readArticle(phone, stage.worker.origin, site)
      await reader.write({ body: text })
      await reader.tick()
      await reader.send()
      const { words, form } = reader
      await form.getByRole('alert').getByText(words.notSent).waitFor()
      expect(words.notSent).toMatch(/^\p{Lu}.+\. \p{Lu}.+: .+\.$/u)
      expect(await form.getByLabel(words.body).inputValue()).toBe(text)
      const before = await stored()

      await phone.unroute(lazy)
      await reader.send()
      await reader.comment(text).getByText(reader.ownWords.pending).waitFor()
      expect(await stored()).toBe((before ?? 0) + 1)
    },
  )
})
