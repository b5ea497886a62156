import { beforeEach, describe, expect, it } from 'vitest'
import { settingsWords } from '../../worker/contract/i18n/moderation/office/settings-words.ts'
import { newPerson } from './people/browser.ts'
import { enter, tabTo } from './people/keyboard.ts'
import { addPasskeyDevice, signInLink, words } from './people/moderator.ts'
import { readersWrite } from './people/readers-write.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()
const settings = settingsWords.el

const write = (...texts: string[]) => readersWrite(stage.worker, ...texts)

const ask = (sql: string, ...values: string[]) =>
  stage.worker.db
    .prepare(sql)
    .bind(...values)
    .first('answer')

// Else the second would find what the first has left.
beforeEach(() => stage.worker.beginAnew())

describe('a moderator’s whole day by keyboard alone', () => {
  it.each([1280, 390])('is worked at %i pixels', async (width) => {
    const [offending, searched] = [`Προσβολή ${width}`, `Γέφυρα του ${width}`]
    await write(offending, searched)
    const status = (text: string) => ask('SELECT status AS answer FROM comments WHERE body = ?', text)
    const context = await newPerson(stage.browser, { viewport: { width, height: 800 } })
    const page = await context.newPage()
    await addPasskeyDevice(page)
    const { keyboard } = page
    const desk = page.locator('twin-moderation')
    const comment = (text: string) => desk.getByRole('article').filter({ hasText: text })
    const signOut = async () => {
      await enter(page, desk.locator('.tools > .menu > summary'))
      await enter(page, desk.getByRole('button', { name: words.account.signOut }))
    }

    // In: by the link, from then on by a passkey.
    const link = new URL(await signInLink(stage.worker))
    link.searchParams.set('site', 'kozani')
    await page.goto(link.href)
    await enter(page, desk.getByRole('button', { name: words.passkey.register }))
    await desk.getByText(words.passkey.added).first().waitFor()
    await signOut()
    await enter(page, desk.getByRole('button', { name: words.signIn.button }))

    // The oldest comment has the focus: to the trash, with a reason, and back again.
    await comment(offending).and(desk.locator('article:focus')).waitFor()
    await keyboard.press('d')
    await expect.poll(() => status(offending)).toBe('trash')
    // On a phone the question lies over no comment; its digits answer all the same.
    const why = desk.getByRole('group', { name: words.reason.ask(1) })
    await (width < 640 ? desk.getByRole('button', { name: words.reason.later }) : why).waitFor()
    await keyboard.press('2')
    const reason =
      'SELECT reason_code AS answer FROM decisions WHERE reason_code IS NOT NULL ORDER BY at DESC'
    await expect.poll(() => ask(reason)).toBe('insult')
    await keyboard.press('z')
    await comment(offending).waitFor()
    await expect.poll(() => status(offending)).toBe('pending')

    // A search, the conversation around what it found, and an answer in the newsroom's name.
    await keyboard.press('/')
    await keyboard.type(`γεφυρα ${width}`)
    await keyboard.press('Enter')
    await comment(offending).waitFor({ state: 'detached' })
    await comment(searched).and(desk.locator('article:focus')).waitFor()
    // Whatever has the focus in a comment, keys mean this one.
    await tabTo(page, comment(searched).getByRole('button', { name: words.actions.approve, exact: true }))
    await keyboard.press('c')
    await desk.getByRole('heading', { name: words.conversation.title }).waitFor()
    await comment(offending).waitFor()
    await keyboard.press('c')
    await comment(offending).waitFor({ state: 'detached' })
    await keyboard.press('r')
    await desk.getByRole('textbox', { name: words.act.replyWords }).waitFor()
    await keyboard.type(`Ευχαριστούμε, ${width}.`)
    await enter(page, desk.locator('dialog[open] button[type=submit]'))
    await expect.poll(() => status(`Ευχαριστούμε, ${width}.`)).toBe('approved')
    expect(await status(searched)).toBe('approved')

    // The office: a setting saved.
    await enter(page, desk.getByRole('link', { name: words.rooms.office, exact: true }))
    await desk.getByRole('heading', { name: words.office.sections.figures, exact: true }).waitFor()
    if (width < 640) await enter(page, desk.locator('.sections > summary'))
    await enter(page, desk.getByRole('link', { name: words.office.sections.settings, exact: true }))
    await tabTo(page, desk.getByLabel(settings.names.name, { exact: true }))
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type(`Ώρα ${width}`)
    await keyboard.press('Enter')
    await expect.poll(() => ask("SELECT name AS answer FROM sites WHERE id = 'kozani'")).toBe(`Ώρα ${width}`)

    await signOut()
    await desk.getByRole('button', { name: words.signIn.button }).waitFor()
    await context.close()
  })
})
