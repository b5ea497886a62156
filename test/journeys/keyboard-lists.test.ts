import { beforeAll, describe, expect, it } from 'vitest'
import { enter, choose, standsOn, tabTo, writeDate } from './people/keyboard.ts'
import { sitDownWithoutMouse, type Hands } from './people/keyboard-moderator.ts'
import { words } from './people/moderator.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
let hands: Hands

beforeAll(async () => {
  hands = await sitDownWithoutMouse(stage)
})

const statuses = async () => {
  const { results } = await stage.worker.db
    .prepare("SELECT status FROM comments WHERE body LIKE '%από τα τρία.' ORDER BY created_at")
    .all()
  return results.map(({ status }) => status)
}

describe('with a list, by keyboard alone, a moderator', () => {
  it('narrows it by what a filter found, by author and by day, and takes the filters away again', async () => {
    const linked = 'Διαβάστε https://ena.example και https://dyo.example.'
    const plain = 'Χωρίς κανέναν σύνδεσμο.'
    await readersWrite(stage.worker, plain, { body: linked, name: 'Κατερίνα' })
    const { page, desk, comment, at, press, push, begin } = hands
    const { labels } = words.narrow
    const open = desk.locator('.narrow summary')
    const form = desk.locator('.filter-form')
    await begin()
    await at(plain)

    await enter(page, open)
    await tabTo(page, form.getByRole('textbox', { name: labels.author }))
    await page.keyboard.type('Κατερίνα')
    await choose(page, form.getByLabel(labels.finding), words.narrow.by(words.filters.links))
    await writeDate(page, form.locator('[name=from]'), '2020-01-01')
    await push(words.narrow.apply, form)
    await comment(plain).waitFor({ state: 'detached' })
    // What was asked for is in the list: there the next keys decide.
    await at(linked)
    const chips = desk.getByRole('list', { name: words.narrow.inForce })
    expect(await chips.getByRole('listitem').count()).toBe(4)

    const chip = chips.getByRole('link', { name: new RegExp(labels.author) })
    await enter(page, chip)
    await chip.waitFor({ state: 'detached' })
    // Among the filters that are left.
    await standsOn(chips.locator('a:focus'))
    await comment(linked).waitFor()
    await enter(page, chips.getByRole('link', { name: words.narrow.clear }))
    await comment(plain).waitFor()
    await chips.waitFor({ state: 'detached' })
    await at(plain)

    // Where nothing is found, the filters are at hand.
    await enter(page, open)
    await tabTo(page, form.getByRole('textbox', { name: labels.author }))
    await page.keyboard.type('Κανένας')
    await press('Enter')
    await desk.getByRole('heading', { name: words.narrow.nothing }).waitFor()
    await standsOn(open)
    await enter(page, chips.getByRole('link', { name: words.narrow.clear }))
    await at(plain)
    await press('a')
    await at(linked)
    await press('a')
  })

  it('selects several, decides on all of them by Shift and a letter, and undoes it', async () => {
    const [first, second, third] = ['Πρώτο από τα τρία.', 'Δεύτερο από τα τρία.', 'Τρίτο από τα τρία.']
    await readersWrite(stage.worker, first, second, third)
    const { desk, comment, at, press, told, begin } = hands
    await begin('από τα τρία')
    await at(first)
    await press('x', 'j', 'j', 'x')
    await told(words.bulk.selected(2))
    await at(third)
    await press('Shift+S')
    await told(words.decided.spam(2))
    await at(second)
    expect(await statuses()).toEqual(['spam', 'pending', 'spam'])
    await press('z')
    await told(words.undone(2))
    await comment(third).waitFor()
    await desk.locator('article:focus').waitFor()
    expect(await statuses()).toEqual(['pending', 'pending', 'pending'])
  })
})
