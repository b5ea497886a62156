import { beforeAll, describe, expect, it } from 'vitest'
import { newPerson } from './people/browser.ts'
import { sitDown, words } from './people/moderator.ts'
import { readArticle } from './people/reader.ts'
import { openStage } from './people/stage.ts'

const TEXT = 'Πότε ξεκινά η ανταλλαγή των δύο πόλεων;'

const stage = openStage()

beforeAll(async () => {
  await stage.worker.db.prepare("UPDATE sites SET rule = 'flagged' WHERE id = 'kozani'").run()
})

describe('a comment written while Akismet is down', () => {
  it('waits, is marked at the desk as not checked yet, and is checked by the scheduled job once Akismet is back', async () => {
    await stage.worker.akismet.setFault('status_503')
    const writer = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await writer.write({ body: TEXT })
    await writer.tick()
    await writer.send()
    await writer.comment(TEXT).getByText(writer.ownWords.pending).waitFor()

    const desk = await sitDown(await newPerson(stage.browser), stage.worker)
    await desk
      .comment(TEXT)
      .getByText(words.waits.unchecked('').split(':')[0] ?? '')
      .waitFor()

    await stage.worker.later(16)
    expect(await stage.worker.db.prepare('SELECT status FROM comments').first('status')).toBe('pending')

    await stage.worker.akismet.setFault(null)
    await stage.worker.later(36)
    expect(await stage.worker.db.prepare('SELECT status FROM comments').first('status')).toBe('approved')
    const reader = await readArticle(await newPerson(stage.browser), stage.worker.origin, 'kozani')
    await reader.comment(TEXT).waitFor()
  })
})
