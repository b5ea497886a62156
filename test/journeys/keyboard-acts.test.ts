import { beforeAll, describe, expect, it } from 'vitest'
import { articleWords } from '../../worker/contract/i18n/moderation/article-words.ts'
import { noteWords } from '../../worker/contract/i18n/moderation/note-words.ts'
import { moderationProblemsEl } from '../../worker/contract/i18n/problems/moderation-el.ts'
import { enter, standsOn, tabTo } from './people/keyboard.ts'
import { sitDownWithoutMouse, type Hands } from './people/keyboard-moderator.ts'
import { words } from './people/moderator.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
const notes = noteWords.el
const article = articleWords.el

let hands: Hands

beforeAll(async () => {
  hands = await sitDownWithoutMouse(stage)
})

/** Wherever the act has left the focus, the next key decides on the same comment. */
const goOn = async (text: string) => {
  await hands.press('s')
  await hands.comment(text).waitFor({ state: 'detached' })
}

const ask = (sql: string) => stage.worker.db.prepare(sql).first('answer')

describe('beside deciding, by keyboard alone, a moderator', () => {
  it('leaves a note for colleagues and takes it away again', async () => {
    const [text, note] = ['Να ρωτήσουμε και τη Δευτέρα;', 'Τον γνωρίζω από τον δήμο.']
    await readersWrite(stage.worker, text)
    const { page, desk, comment, at, press, push, told, begin } = hands
    await begin(text)
    await at(text)
    await press('n')
    await standsOn(desk.getByRole('textbox', { name: words.act.noteWords }))
    await page.keyboard.type(note)
    await press('Control+Enter')
    await told(words.act.noted)
    await at(text)
    await comment(text).getByText(words.eyes.notes.count(1), { exact: true }).waitFor()

    await press('h')
    const remove = comment(text).getByRole('button', { name: notes.removeOf(note) })
    await remove.waitFor()
    await at(text)
    await enter(page, remove)
    const question = desk.getByRole('dialog', { name: notes.title })
    await standsOn(question.getByRole('button', { name: notes.keep }))
    await press('Escape')
    await standsOn(remove)
    await press('Enter')
    await push(notes.remove.replace('…', ''), question)
    await told(words.act.unnoted)
    await remove.waitFor({ state: 'detached' })
    await at(text)
    expect(await ask('SELECT count(*) AS answer FROM notes')).toBe(0)
    await goOn(text)
  })

  it('pins an approved comment and lets it go again', async () => {
    const text = 'Το πιο χρήσιμο από όλα τα σχόλια.'
    await readersWrite(stage.worker, text)
    const { page, comment, at, press, push, told, begin } = hands
    await begin(text)
    await at(text)
    await press('a')
    await comment(text).waitFor({ state: 'detached' })
    await press('2')
    await at(text)
    await press('p')
    await told(words.act.done.pin)
    await comment(text).getByText(words.act.pinned, { exact: true }).waitFor()
    await at(text)
    // The other way: out of the menu, which closes behind the act.
    const menu = comment(text).locator('.menu.acts summary')
    await enter(page, menu)
    await push(words.act.unpin, comment(text))
    await told(words.act.done.unpin)
    await standsOn(menu)
    expect(await ask('SELECT count(*) AS answer FROM comments WHERE pinned_at IS NOT NULL')).toBe(0)
    await goOn(text)
  })

  it('closes a conversation and opens it again', async () => {
    const text = 'Εδώ άρχισε ο καβγάς.'
    await readersWrite(stage.worker, text)
    const { page, comment, at, press, push, told, begin } = hands
    await begin(text)
    await at(text)
    const menu = comment(text).locator('.menu.acts summary')
    const state = () => ask("SELECT state AS answer FROM threads WHERE site = 'kozani'")
    await enter(page, menu)
    await tabTo(page, comment(text).getByRole('button', { name: words.act.closeThread, exact: true }))
    await press('Escape')
    await standsOn(menu)
    expect(await state()).toBe('open')
    await press(' ')
    await push(words.act.closeThread, comment(text))
    await told(words.act.done.closeThread)
    await standsOn(menu)
    expect(await state()).toBe('closed')
    await press('Enter')
    await push(words.act.openThread, comment(text))
    await told(words.act.done.openThread)
    await standsOn(menu)
    expect(await state()).toBe('open')
    await goOn(text)
  })

  it('corrects where an article stands by now, and what it is called', async () => {
    const [text, title] = ['Το άρθρο άλλαξε διεύθυνση.', 'Αδελφές πόλεις']
    await readersWrite(stage.worker, text)
    const { page, desk, comment, at, press, push, told, begin } = hands
    await begin(text)
    await at(text)
    await press('c')
    const opener = desk.getByRole('button', { name: words.conversation.correct })
    await opener.waitFor()
    await at(text)
    await enter(page, opener)
    const sheet = desk.getByRole('dialog', { name: article.title })
    const address = sheet.getByLabel(article.url, { exact: true })
    const name = sheet.getByLabel(article.name, { exact: true })
    await standsOn(address)
    const put = async (value: string) => {
      await press('Control+a')
      await page.keyboard.type(value)
    }
    await put('https://elsewhere.example/poleis')
    await tabTo(page, name)
    await put(title)
    await press('Enter')
    await sheet.getByText(moderationProblemsEl.article_url_malformed).waitFor()
    await standsOn(address)
    await put(`${stage.worker.origin}/poleis`)
    await push(words.act.send, sheet)
    await told(article.saved)
    await standsOn(opener)
    await desk.getByRole('link', { name: title }).first().waitFor()
    expect(await ask('SELECT title || url AS answer FROM threads')).toBe(
      `${title}${stage.worker.origin}/poleis`,
    )
    await press('c')
    await at(text)
    await comment(text).getByText(title).waitFor()
    await goOn(text)
  })
})
