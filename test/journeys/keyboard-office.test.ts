import { beforeAll, describe, expect, it } from 'vitest'
import { bansWords } from '../../worker/contract/i18n/moderation/office/bans-words.ts'
import { embedWords } from '../../worker/contract/i18n/moderation/office/embed-words.ts'
import { figuresWords } from '../../worker/contract/i18n/moderation/office/figures-words.ts'
import { logWords } from '../../worker/contract/i18n/moderation/office/log-words.ts'
import { officeWords } from '../../worker/contract/i18n/moderation/office/office-words.ts'
import { peopleWords } from '../../worker/contract/i18n/moderation/office/people-words.ts'
import { tokensWords } from '../../worker/contract/i18n/moderation/office/tokens-words.ts'
import { newPerson } from './people/browser.ts'
import { choose, enter, standsOn, tabTo, writeDate } from './people/keyboard.ts'
import { sitDownWithoutMouse, toOffice, type Hands } from './people/keyboard-moderator.ts'
import { words } from './people/moderator.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
const [bans, embed, figures, log, office, people, tokens] = [
  bansWords.el,
  embedWords.el,
  figuresWords.el,
  logWords.el,
  officeWords.el,
  peopleWords.el,
  tokensWords.el,
]
let hands: Hands

beforeAll(async () => {
  hands = await sitDownWithoutMouse(stage)
  await hands.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})

const ask = (sql: string) => stage.worker.db.prepare(sql).first('answer')
const yes = (label: string) => label.replace('…', '')

describe('in the office, by keyboard alone, an owner', () => {
  it('bans a name until a day, finds the ban in its list and lifts it', async () => {
    const text = 'Πάλι ο ίδιος με άλλο όνομα.'
    await readersWrite(stage.worker, text)
    const { page, desk, at, begin, press, push, told } = hands
    const day = `${new Date().getFullYear() + 1}-01-01` as const
    await begin(text)
    await at(text)
    await press('b')
    const sheet = desk.locator('dialog[open]')
    const kind = sheet.getByRole('combobox', { name: words.act.banWhat })
    await standsOn(kind)
    await choose(page, kind, words.act.banKinds.name)
    await tabTo(page, sheet.getByRole('textbox', { name: words.act.banPattern }))
    await page.keyboard.type('Ψευδώνυμος')
    await writeDate(page, sheet.locator('[name=until]'), day)
    await push(yes(words.act.ban), sheet)
    await told(words.act.banned)
    await at(text)

    await toOffice(hands, 'bans')
    const ban = desk.getByRole('listitem').filter({ hasText: bans.about.name('Ψευδώνυμος') })
    await ban.waitFor()
    expect(await ask('SELECT until AS answer FROM bans')).toBe(new Date(`${day}T23:59:59`).getTime())
    const lift = ban.getByRole('button', { name: bans.lift })
    await enter(page, lift)
    await press('Escape')
    await standsOn(lift)
    await press('Enter')
    await push(yes(bans.lift), ban.getByRole('dialog'))
    await ban.waitFor({ state: 'detached' })
    await standsOn(desk.getByRole('heading', { name: words.office.sections.bans, exact: true }))
    expect(await ask('SELECT count(*) AS answer FROM bans')).toBe(0)
  })

  it('invites a colleague, changes their role and removes them', async () => {
    const name = 'Ιωάννα'
    const { page, desk, begin, press, push, told } = hands
    const title = desk.getByRole('heading', { name: words.office.sections.colleagues, exact: true })
    await begin()
    await toOffice(hands, 'colleagues')
    const field = desk.getByRole('textbox', { name: words.invite.name })
    await field.waitFor()
    await tabTo(page, field)
    await page.keyboard.type(name)
    await press('Enter')
    const link = desk.getByRole('textbox', { name: words.invite.link })
    await standsOn(link)
    const invitation = await link.inputValue()
    await push(office.kept)
    await standsOn(field)

    const theirs = await newPerson(stage.browser)
    const door = await theirs.newPage()
    await door.goto(invitation)
    await door.getByRole('button', { name: words.passkey.later }).waitFor()
    await theirs.close()

    await begin()
    await toOffice(hands, 'colleagues')
    const colleague = desk.getByRole('listitem').filter({ hasText: name })
    await colleague.waitFor()
    await choose(
      page,
      colleague.getByRole('combobox', { name: people.roleOf(name) }),
      words.invite.roles.viewer,
    )
    const change = colleague.getByRole('button', { name: people.change })
    await enter(page, change)
    await told(people.changed(name, words.invite.roles.viewer))
    await standsOn(change)
    await push(people.remove, colleague)
    await push(people.remove, colleague.getByRole('dialog').last())
    await colleague.waitFor({ state: 'detached' })
    await standsOn(title)
  })

  it('makes an API token and revokes it', async () => {
    const { page, desk, begin, press, push, told } = hands
    await begin()
    await toOffice(hands, 'tokens')
    const name = desk.getByRole('textbox', { name: tokens.name })
    await name.waitFor()
    await tabTo(page, name)
    await page.keyboard.type('Αρχείο')
    await press('Tab', 'ArrowDown')
    await push(tokens.button)
    await standsOn(desk.getByRole('textbox', { name: tokens.secret }))
    expect(await ask('SELECT scope AS answer FROM api_tokens')).toBe('moderate')
    await push(office.kept)
    await standsOn(name)
    const row = desk.getByRole('listitem').filter({ hasText: 'Αρχείο' })
    await push(tokens.revoke, row)
    await push(tokens.revoke, row.getByRole('dialog'))
    await told(tokens.revoked)
    await row.getByText(tokens.states.revoked).waitFor()
    await standsOn(desk.getByRole('heading', { name: words.office.sections.tokens, exact: true }))
  })

  it('finds one kind of act in the log', async () => {
    const text = 'Ένα σχόλιο για το ημερολόγιο.'
    await readersWrite(stage.worker, text)
    const { page, desk, at, begin, press, push, told } = hands
    await begin(text)
    await at(text)
    await press('a', '2')
    await at(text)
    await press('p')
    await told(words.act.done.pin)
    await toOffice(hands, 'log')
    const entries = desk.locator('.entries > li')
    await entries.first().waitFor()
    await choose(page, desk.getByRole('combobox', { name: log.act, exact: true }), log.acts['comments.pin'])
    await push(log.filter)
    await desk.getByText(log.found(1)).waitFor()
    expect(await entries.count()).toBe(1)
    await standsOn(desk.getByRole('button', { name: log.filter }))
  })

  it('takes along the tag for an article', async () => {
    const { page, desk, begin, told } = hands
    await begin()
    await toOffice(hands, 'embed')
    const key = desk.getByRole('textbox', { name: embed.key })
    await key.waitFor()
    await tabTo(page, key)
    await page.keyboard.type('gefyra')
    const copy = desk.getByRole('button', { name: office.copy }).first()
    await enter(page, copy)
    await told(office.copied)
    await standsOn(copy)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('thread="gefyra"')
  })

  it('reads the table behind each picture of the figures', async () => {
    const text = 'Ένα σχόλιο για τα στατιστικά.'
    await readersWrite(stage.worker, text)
    const { desk, begin, press, page } = hands
    await begin()
    await toOffice(hands, 'figures')
    const plots = desk.locator('.plot')
    await plots.first().waitFor()
    for (const plot of await plots.filter({ has: page.locator('details') }).all()) {
      await enter(page, plot.locator('summary'))
      await press('Tab')
      await standsOn(plot.getByRole('region'))
      await plot.getByRole('table').waitFor()
    }
    expect(await desk.getByText(figures.table).count()).toBe(await plots.count())
  })
})
