import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admitBackOffice } from '../../demo/back-office/admit-back-office.ts'
import { startBackOffice } from '../../demo/back-office/server.ts'
import type { OpenServer } from '../../demo/open-server.ts'
import { freePort } from '../../demo/free-port.ts'
import { newPerson } from './people/browser.ts'
import { words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Καλώς ήρθαν οι φίλοι από την Άλμπα Ιούλια.'

const stage = openStage()
let office: OpenServer

beforeAll(async () => {
  const port = await freePort(23_900)
  const admitted = await admitBackOffice(`http://localhost:${port}`, 'a'.repeat(43), Date.now())
  await stage.worker.run(admitted.statements)
  office = await startBackOffice({ worker: () => stage.worker.origin, apiToken: admitted.apiToken, port })
})
afterAll(() => office.close())

describe('the desk inside a newsroom’s own back office', () => {
  it('publishes a comment in the name of whoever sits there, without a cookie and under a strict policy', async () => {
    const writer = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await writer.write({ body: TEXT })
    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()

    const person = await newPerson(stage.browser)
    const page = await person.newPage()
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(`${office.origin}/`)
    const desk = page.locator('twin-moderation')
    const comment = desk.getByRole('article').filter({ hasText: TEXT })
    await comment.getByRole('button', { name: words.actions.approve, exact: true }).click()
    await desk.getByRole('heading', { name: words.empty.pending.title }).waitFor()
    expect(await person.cookies()).toEqual([])
    expect(wrong).toEqual([])

    await writer.reload()
    await writer.comment(TEXT).waitFor()
    const { results } = await stage.worker.db
      .prepare(`SELECT DISTINCT actor_kind, actor_name FROM desk_log WHERE site = 'kozani'`)
      .all()
    expect(results).toEqual([{ actor_kind: 'token', actor_name: 'Ελένη (Σύστημα σύνταξης)' }])
  })

  it('gives no token to a page of anybody else', async () => {
    const answer = await fetch(`${office.origin}/desk-token`, {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toBe('')
  })
})
