import { describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { addPasskeyDevice, signInLink, sitDown, words } from './people/moderator.ts'
import { openStage } from './people/stage.ts'

const stage = openStage()

describe('coming in to the desk', () => {
  it('takes a link once, registers a passkey, and opens with the passkey from then on', async () => {
    const context = await newPerson(stage.browser)
    const page = await context.newPage()
    await addPasskeyDevice(page)
    const link = await signInLink(stage.worker)
    await page.goto(link)
    const desk = page.locator('twin-moderation')
    await desk.getByRole('button', { name: words.passkey.register }).click()
    await desk.getByText(words.passkey.added).first().waitFor()
    expect(page.url()).not.toContain('invite')
    expect(await stage.worker.db.prepare('SELECT count(*) AS n FROM passkeys').first('n')).toBe(1)

    const [cookie] = await context.cookies(stage.worker.origin)
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' })
    expect(cookie?.name).toMatch(/^__Host-/)

    await desk.locator('summary').first().click()
    await desk.getByRole('button', { name: words.account.signOut }).click()
    await desk.getByRole('button', { name: words.signIn.button }).click()
    await desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
  })

  it('refuses a link that was used', async () => {
    const link = await signInLink(stage.worker)
    const first = await (await newPerson(stage.browser)).newPage()
    await first.goto(link)
    await first.locator('twin-moderation').getByRole('button', { name: words.passkey.later }).waitFor()
    const second = await (await newPerson(stage.browser, { locale: 'el' })).newPage()
    await second.goto(link)
    const desk = second.locator('twin-moderation')
    await desk.getByRole('alert').waitFor()
    await desk.getByRole('button', { name: words.signIn.button }).waitFor()
  })
})

describe('two moderators at once', () => {
  it('never overwrite one another: the second is told that the first has decided', async () => {
    const id = crypto.randomUUID()
    const answer = await fetch(`${stage.worker.origin}/v1/sites/kozani/comments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: stage.worker.origin },
      body: JSON.stringify({
        id,
        thread: { key: 'adelfopoiisi' },
        body: 'Ένα σχόλιο, δύο συντάκτες.',
        consent: true,
        policyVersion: '2026-11',
      }),
    })
    expect(answer.status).toBe(201)
    const [first, second] = [
      await sitDown(await newPerson(stage.browser), stage.worker, { name: 'Άννα' }),
      await sitDown(await newPerson(stage.browser), stage.worker, { name: 'Βασίλης' }),
    ]
    await second.comment('Ένα σχόλιο').waitFor()
    await first.press('Ένα σχόλιο', 'approve')
    await first.desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
    await second.press('Ένα σχόλιο', 'trash')
    await second.desk.getByText('Κάποιος άλλος αποφάσισε ήδη', { exact: false }).first().waitFor()
    expect(
      await stage.worker.db.prepare('SELECT status FROM comments WHERE id = ?').bind(id).first('status'),
    ).toBe('approved')
  })
})
