import { beforeAll, describe, expect, it } from 'vitest'
import { seedStatements } from '../../demo/seed.ts'
import { newPerson } from './people/browser.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const stage = openStage({ sites: () => [] })

beforeAll(async () => stage.worker.run(await seedStatements(stage.worker.origin, Date.now())))

describe('the part of the script that goes on behind the first page, where it does not come', () => {
  it('takes no tick along to words in another language', async () => {
    const phone = await newPerson(stage.browser)
    await phone.route(/\/assets\/comments-reading/, (route) => route.abort())
    const { page, section, form, words, write, tick } = await readArticle(
      phone,
      stage.worker.origin,
      'kozani',
    )
    await write({ body: 'Μισή πρόταση, σε δύο γλώσσες.' })
    await tick()
    const element = page.locator('twin-comments')
    await element.evaluate((tag) => Object.assign(tag, { lang: 'ro', sort: 'newest' }))
    const box = section.locator('#f-consent')
    await section.getByText('confidențialitate').first().waitFor()
    expect(await box.isChecked()).toBe(false)
    await element.evaluate((tag) => Object.assign(tag, { lang: 'el', sort: 'oldest' }))
    await form.getByText('απορρήτου').first().waitFor()
    // Given to these words, for this text.
    expect(await box.isChecked()).toBe(true)
    expect(await form.getByLabel(words.body).inputValue()).toBe('Μισή πρόταση, σε δύο γλώσσες.')
  })

  it('keeps nobody from another order, nor from trying that again, and keeps what is typed', async () => {
    const text = 'Μισή πρόταση, και μετά άλλη σειρά.'
    const phone = await newPerson(stage.browser)
    await phone.route(/\/assets\/comments-reading/, (route) => route.abort())
    const { page, section, form, words, write } = await readArticle(phone, stage.worker.origin, 'kozani')
    const order = section.getByLabel(words.sort)
    const first = section.getByRole('article').first()
    const oldest = await first.locator('[part=body]').first().innerText()
    await write({ body: text })
    await order.selectOption(words.newest)
    await section.getByRole('article').first().getByText(oldest).waitFor({ state: 'detached' })
    expect(await form.getByLabel(words.body).inputValue()).toBe(text)

    await phone.setOffline(true)
    await order.selectOption(words.oldest)
    await section.getByRole('alert').getByText(words.failed).waitFor()
    await phone.setOffline(false)
    // The browser itself says that the network is there again: whichever comes first.
    await section.getByRole('article').getByText(oldest).waitFor()
    expect(await form.getByLabel(words.body).inputValue()).toBe(text)
    expect(await page.locator('twin-comments [part=failed]').count()).toBe(0)
  })
})
