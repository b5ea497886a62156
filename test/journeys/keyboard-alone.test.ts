import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { tabTo } from './people/keyboard.ts'
import { sitDown, words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()

describe('the whole job by keyboard alone', () => {
  it('writes a comment, is told of the forgotten box, and sends it', async () => {
    const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    const { page, form, words: says } = reader
    await tabTo(page, form.getByLabel(says.body))
    await page.keyboard.type('Με το πληκτρολόγιο και μόνο.')
    await tabTo(page, form.getByRole('button', { name: says.send }))
    await page.keyboard.press('Enter')
    // The focus is at the summary: its link leads to the box.
    await form.getByRole('alert').waitFor()
    await tabTo(page, form.getByRole('alert').getByRole('link'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Space')
    expect(await form.locator('[name=consent]').isChecked()).toBe(true)
    await tabTo(page, form.getByRole('button', { name: says.send }))
    await page.keyboard.press('Enter')
    await reader.comment('Με το πληκτρολόγιο').getByText(reader.ownWords.pending).waitFor()
    const focused = await reader.section.evaluate((element) => element.shadowRoot?.activeElement?.tagName)
    expect(focused).toBe('ARTICLE')
  })

  it('moderates on a Greek keyboard: a approves, z takes it back, a approves again', async () => {
    const { page, desk, comment } = await sitDown(await newPerson(stage.browser), stage.worker)
    await comment('Με το πληκτρολόγιο').waitFor()
    const status = () => stage.worker.db.prepare('SELECT status FROM comments').first('status')
    // What a Greek layout reports: the letter is α, the key's place is KeyA.
    const press = (key: string, code: string) =>
      desk.evaluate(
        (element, event) => {
          const target = element.shadowRoot?.activeElement ?? element
          target.dispatchEvent(
            new KeyboardEvent('keydown', { ...event, bubbles: true, composed: true, cancelable: true }),
          )
        },
        { key, code },
      )
    await press('ξ', 'KeyJ')
    await press('α', 'KeyA')
    await desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
    await expect.poll(status).toBe('approved')
    await press('ζ', 'KeyZ')
    await comment('Με το πληκτρολόγιο').waitFor()
    await expect.poll(status).toBe('pending')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    await desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
    await expect.poll(status).toBe('approved')
  })

  it('replies to the published comment', async () => {
    const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    const { page, words: says } = reader
    const root = reader.comment('Με το πληκτρολόγιο')
    await tabTo(page, root.getByRole('button', { name: says.reply }))
    await page.keyboard.press('Enter')
    const form = root.getByRole('form')
    await tabTo(page, form.getByLabel(says.body))
    await page.keyboard.type('Κι εγώ έτσι απαντώ.')
    await tabTo(page, form.locator('[name=consent]'))
    await page.keyboard.press('Space')
    await tabTo(page, form.getByRole('button', { name: says.send }))
    await page.keyboard.press('Enter')
    await reader.comment('Κι εγώ έτσι').getByText(reader.ownWords.pending).waitFor()
  })
})
